import Vocabulary

/// Files that cannot be read.
extension Rule {
    static let notFound = Rule(
        "file.not_found", Wording(id: "Berkas tidak ada.", en: "There is no such file."),
        fix: Wording(id: "Periksa nama dan foldernya.", en: "Check its name and folder."))
    static let unreadable = Rule(
        "file.unreadable",
        Wording(id: "Berkas tidak dapat dibuka.", en: "The file cannot be opened."),
        fix: Wording(
            id: "Periksa izin baca, dan bahwa ini berkas biasa.",
            en: "Check that it may be read and is an ordinary file."))
    static let notAPackage = Rule(
        "file.unknown_kind",
        Wording(
            id: "Ini bukan buku kerja XLSX, bukan folder CSV, dan bukan zip berisi CSV.",
            en: "This is no XLSX workbook, no CSV folder and no zip of CSV files."),
        fix: Wording(
            id: "Simpan sebagai XLSX, atau pakai templat.",
            en: "Save it as XLSX, or start from the template."))
    static let oldWorkbook = Rule(
        "file.old_workbook",
        Wording(
            id: "Ini buku kerja Excel lama (.xls).", en: "This is an old Excel workbook (.xls)."),
        fix: Wording(
            id: "Buka, lalu simpan sebagai .xlsx.", en: "Open it and save it as .xlsx."))
    static let encrypted = Rule(
        "file.encrypted",
        Wording(id: "Berkas dikunci kata sandi.", en: "The file is locked with a password."),
        fix: Wording(
            id: "Buka kuncinya, lalu simpan tanpa kata sandi.",
            en: "Unlock it and save it without a password."))
    static let openDocument = Rule(
        "file.open_document",
        Wording(
            id: "Ini lembar kerja OpenDocument (.ods).",
            en: "This is an OpenDocument spreadsheet (.ods)."),
        fix: Wording(
            id: "Simpan sebagai .xlsx dari LibreOffice.",
            en: "Save it as .xlsx from LibreOffice."))
    static let binaryWorkbook = Rule(
        "file.binary_workbook",
        Wording(
            id: "Ini buku kerja biner Excel (.xlsb).",
            en: "This is a binary Excel workbook (.xlsb)."),
        fix: Wording(
            id: "Buka, lalu simpan sebagai .xlsx.", en: "Open it and save it as .xlsx."))
    static let damaged = Rule(
        "file.damaged",
        Wording(id: "Berkas rusak atau terpotong.", en: "The file is damaged or cut short."),
        fix: Wording(
            id: "Unduh atau salin lagi, atau simpan ulang dari Excel.",
            en: "Download or copy it again, or save it anew from Excel."))
    static let doctype = Rule(
        "file.doctype",
        Wording(
            id: "Berkas mendeklarasikan DOCTYPE; buku kerja tidak pernah memerlukannya.",
            en: "The file declares a DOCTYPE, which a workbook never needs."),
        fix: Wording(
            id: "Jangan dipakai sebelum asalnya jelas; simpan ulang dari Excel.",
            en: "Do not use it before its origin is clear; save it anew from Excel."))
    static let entryName = Rule(
        "file.entry_name",
        Wording(
            id: "Arsip memuat nama yang keluar dari foldernya.",
            en: "The archive holds a name that leaves its folder."),
        fix: Wording(
            id: "Buat arsip baru dari berkas-berkasnya.",
            en: "Make a new archive of the files."))
    static let ignoredEverything = Rule(
        "file.no_tables",
        Wording(
            id: "Tidak satu pun tabel paket data ada di sini.",
            en: "None of the tables of a data package is here."),
        fix: Wording(
            id: "Beri nama lembar atau berkas seperti tabelnya, misalnya observations.",
            en: "Name sheets or files as the tables, such as observations."))
}
