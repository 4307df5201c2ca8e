import Vocabulary

/// Tables and their columns.
extension Rule {
    static func tableMissing(_ name: String) -> Rule {
        Rule(
            "table.missing",
            Wording(id: "Tabel \(name) tidak ada.", en: "The table \(name) is missing."),
            fix: Wording(
                id: "Tambahkan lembar atau berkas bernama \(name).",
                en: "Add a sheet or file named \(name)."))
    }

    static func tableUnknown(_ suggestion: String) -> Rule {
        Rule(
            "table.unknown",
            Wording(
                id: "Nama ini bukan tabel paket data, tetapi mirip dengan \(suggestion).",
                en: "This is not a table of the data package, but looks like \(suggestion)."),
            fix: Wording(
                id: "Ganti namanya menjadi \(suggestion).", en: "Rename it to \(suggestion)."))
    }

    static let tableTwice = Rule(
        "table.twice",
        Wording(id: "Tabel ini ada dua kali.", en: "This table is there twice."),
        fix: Wording(id: "Gabungkan menjadi satu.", en: "Join them into one."))
    static let tableEmpty = Rule(
        "table.no_header",
        Wording(
            id: "Tidak ada baris judul dengan nama kolom.",
            en: "There is no header row with column names."),
        fix: Wording(
            id: "Tulis nama kolom persis seperti di templat, di baris pertama.",
            en: "Write the column names exactly as in the template, in the first row."))

    static func columnMissing(_ name: String) -> Rule {
        Rule(
            "column.missing",
            Wording(
                id: "Kolom wajib \(name) tidak ada.",
                en: "The required column \(name) is missing."),
            fix: Wording(
                id: "Tambahkan kolom \(name) di baris judul.",
                en: "Add the column \(name) to the header row."))
    }

    static func columnUnknown(_ suggestion: String?) -> Rule {
        Rule(
            "column.unknown",
            Wording(id: "Kolom ini tidak dikenal.", en: "This column is not known."),
            fix: suggestion.map {
                Wording(id: "Maksudnya \($0)? Ganti namanya.", en: "Did you mean \($0)? Rename it.")
            }
                ?? Wording(
                    id: "Hapus kolomnya, atau pindahkan isinya ke note.",
                    en: "Remove it, or move what it holds to note."))
    }

    static let columnTwice = Rule(
        "column.twice",
        Wording(id: "Nama kolom ini ada dua kali.", en: "This column name is there twice."),
        fix: Wording(id: "Hapus salah satunya.", en: "Remove one of them."))
    static let columnUnnamed = Rule(
        "column.unnamed",
        Wording(
            id: "Ada isi di bawah kolom tanpa nama.",
            en: "There is content under a column without a name."),
        fix: Wording(
            id: "Beri nama kolomnya di baris judul, atau hapus isinya.",
            en: "Name the column in the header row, or remove what is below it."))

    static func metaUnknown(_ allowed: [String]) -> Rule {
        let list = allowed.joined(separator: ", ")
        return Rule(
            "meta.unknown",
            Wording(id: "Kunci ini tidak dikenal.", en: "This key is not known."),
            fix: Wording(id: "Pakai salah satu: \(list).", en: "Use one of: \(list)."))
    }

    static let timeZone = Rule(
        "meta.time_zone",
        Wording(
            id: "Ini bukan nama zona waktu IANA.", en: "This is no IANA time zone name."),
        fix: Wording(
            id: "Tulis misalnya Asia/Jakarta, Asia/Makassar atau Asia/Jayapura.",
            en: "Write Asia/Jakarta, Asia/Makassar or Asia/Jayapura, for example."))
}
