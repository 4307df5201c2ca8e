import Vocabulary

/// Files that are larger than anything a province reports.
extension Rule {
    /// Whether a package is refused as a whole when one of its files breaks this rule: what is
    /// already too much is not read on.
    var refusesAll: Bool { self == .expands || code == Self.tooManyCells(0).code }

    static func tooLarge(megabytes: Int) -> Rule {
        Rule(
            "file.too_large",
            Wording(
                id: "Berkas lebih besar dari \(megabytes) MB.",
                en: "The file is larger than \(megabytes) MB."),
            fix: Wording(
                id: "Hapus gambar dan lembar lain, atau bagi per tahun.",
                en: "Remove pictures and other sheets, or split it by year."))
    }

    static func tooManyEntries(_ limit: Int) -> Rule {
        Rule(
            "file.too_many_entries",
            Wording(
                id: "Arsip memuat lebih dari \(limit) berkas.",
                en: "The archive holds more than \(limit) files."),
            fix: Wording(
                id: "Kirim hanya tabel-tabel paket data.",
                en: "Send only the tables of the data package."))
    }

    static let expands = Rule(
        "file.expands",
        Wording(
            id: "Isi berkas mengembang jauh melebihi ukurannya (bom zip).",
            en: "The file unpacks to far more than its size (a zip bomb)."),
        fix: Wording(
            id: "Hapus baris dan kolom kosong berformat, atau bagi menjadi beberapa berkas.",
            en: "Remove formatted blank rows and columns, or split it into several files."))

    static func tooManyColumns(_ limit: Int) -> Rule {
        Rule(
            "table.too_many_columns",
            Wording(
                id: "Ada baris dengan lebih dari \(limit) kolom.",
                en: "A row has more than \(limit) columns."),
            fix: Wording(
                id: "Hapus kolom di luar tabel.", en: "Remove the columns beyond the table."))
    }

    static func tooManyRows(_ limit: Int) -> Rule {
        Rule(
            "table.too_many_rows",
            Wording(
                id: "Tabel lebih dari \(limit) baris.",
                en: "The table has more than \(limit) rows."),
            fix: Wording(id: "Bagi menjadi beberapa berkas.", en: "Split it into several files."))
    }

    static func tooManyCells(_ limit: Int) -> Rule {
        Rule(
            "file.too_many_cells",
            Wording(
                id: "Berkas memuat lebih dari \(limit) sel terisi.",
                en: "The file holds more than \(limit) cells with content."),
            fix: Wording(id: "Bagi menjadi beberapa berkas.", en: "Split it into several files."))
    }

    static func cellTooLong(_ limit: Int) -> Rule {
        Rule(
            "cell.too_long",
            Wording(
                id: "Ada sel dengan teks lebih dari \(limit) bita.",
                en: "A cell holds more than \(limit) bytes of text."),
            fix: Wording(
                id: "Pendekkan teksnya; periksa tanda kutip yang tidak tertutup.",
                en: "Shorten the text; look for a quotation mark that is not closed."))
    }

    static let tooDeep = Rule(
        "file.too_deep",
        Wording(
            id: "Isi berkas bersarang terlalu dalam.",
            en: "The file's contents are nested too deeply."),
        fix: Wording(id: "Simpan ulang dari Excel.", en: "Save it anew from Excel."))
}
