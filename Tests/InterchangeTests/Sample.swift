@testable import Interchange

/// A small package that is right, to be spoiled one cell at a time.
struct Sample {
    var tables: [(name: String, rows: [[String]])] = [
        (
            "opd",
            [
                ["code", "name", "kind", "parent"],
                ["DINKES", "Dinas Kesehatan", "dinas", ""],
                ["RSUD", "RSUD A.W. Sjahranie", "rsud", "DINKES"],
            ]
        ),
        (
            "documents",
            [
                ["code", "kind", "title", "legal_ref", "valid_from", "valid_to", "version"],
                [
                    "RPJMD", "RPJMD", "RPJMD 2025–2029", "Perda 1/2025", "2025-01-01", "2029-12-31",
                    "",
                ],
            ]
        ),
        (
            "cascade",
            [
                ["code", "document", "level", "parent", "text", "opd"],
                ["M1", "RPJMD", "misi", "", "Sehat", ""],
                ["S1", "RPJMD", "sasaran", "M1", "Derajat kesehatan, naik", "DINKES"],
                ["P1", "RPJMD", "program", "S1", "Upaya kesehatan", "DINKES"],
            ]
        ),
        (
            "indicators",
            [
                [
                    "code", "name", "unit", "cascade", "opd", "contributors", "polarity",
                    "aggregation", "frequency", "standing", "cap", "weight",
                ],
                [
                    "UHH", "Harapan hidup", "tahun", "S1", "DINKES", "RSUD;DINKES", "up", "last",
                    "year", "contoh", "", "",
                ],
                [
                    "IMUN", "Imunisasi", "%", "S1", "DINKES", "", "up", "ratio", "month", "contoh",
                    "none", "2",
                ],
                [
                    "PDRB", "Pertumbuhan", "%", "S1", "DINKES", "", "range", "last", "quarter",
                    "resmi", "120", "",
                ],
                [
                    "SAKIP", "Nilai SAKIP", "predikat", "S1", "DINKES", "", "grade", "last", "year",
                    "resmi", "", "",
                ],
                [
                    "KLA", "Layak anak", "-", "S1", "DINKES", "", "yesno", "last", "year", "resmi",
                    "", "",
                ],
            ]
        ),
        (
            "targets",
            [
                ["indicator", "period", "value", "low", "high", "grade", "document"],
                ["UHH", "2025", "75.5", "", "", "", "RPJMD"],
                ["IMUN", "2025", "90", "", "", "", ""],
                ["PDRB", "2025", "", "4.5", "6", "", "RPJMD"],
                ["SAKIP", "2025", "", "", "", "BB", ""],
                ["KLA", "2025", "", "", "", "ya", ""],
            ]
        ),
        (
            "observations",
            [
                [
                    "indicator", "period", "value", "numerator", "denominator", "grade",
                    "status", "source", "release_date", "vintage", "series", "note",
                ],
                ["UHH", "2024", "74.9", "", "", "", "tetap", "BPS", "2025-02-05", "1", "", ""],
                ["UHH", "2024", "75", "", "", "", "tetap", "BPS", "2025-06-05", "2", "", "revisi"],
                ["IMUN", "2025-01", "", "810", "1000", "", "sementara", "", "", "", "", ""],
                ["PDRB", "2025-Q1", "-1.25", "", "", "", "tetap", "", "", "", "2010", ""],
                ["SAKIP", "2024", "", "", "", "B", "tetap", "", "", "", "", ""],
                ["KLA", "2024", "", "", "", "tidak", "tetap", "", "", "", "", ""],
                ["UHH", "2025", "", "", "", "", "belum_rilis", "", "2026-02-01", "", "", ""],
            ]
        ),
    ]

    subscript(table: String) -> [[String]] {
        get { tables.first { $0.name == table }?.rows ?? [] }
        set {
            if let index = tables.firstIndex(where: { $0.name == table }) {
                tables[index].rows = newValue
            } else {
                tables.append((table, newValue))
            }
        }
    }

    /// Sets a cell by its column's name; rows count from 1, the header.
    mutating func set(_ table: String, _ row: Int, _ column: String, _ text: String) {
        var rows = self[table]
        guard let index = rows[0].firstIndex(of: column) else {
            rows[0].append(column)
            for other in rows.indices.dropFirst() { rows[other].append("") }
            rows[row - 1][rows[0].count - 1] = text
            self[table] = rows
            return
        }
        rows[row - 1][index] = text
        self[table] = rows
    }

    func csv(_ table: String) -> String {
        self[table].map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
    }

    /// The tables as a zip of CSV files.
    var zip: [UInt8] {
        var zip = ZipBuilder()
        for (name, _) in tables { zip.add("\(name).csv", csv(name)) }
        return zip.finished()
    }

    func read(_ options: ReadingOptions = ReadingOptions()) throws -> PackageReading {
        try DataPackage.read(bytes: zip, fileName: "sampel.zip", options: options)
    }
}
