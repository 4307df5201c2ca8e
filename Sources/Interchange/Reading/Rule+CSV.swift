import Vocabulary

/// Text files that are not the CSV of the data package.
extension Rule {
    static let openQuote = Rule(
        "csv.open_quote",
        Wording(
            id: "Tanda kutip dibuka di baris ini dan tidak pernah ditutup.",
            en: "A quotation mark opens on this line and is never closed."),
        fix: Wording(
            id: "Tutup tanda kutipnya; kutip di dalam teks ditulis dua kali (\"\").",
            en: "Close it; a quotation mark inside text is written twice (\"\")."))
    static let strayQuote = Rule(
        "csv.stray_quote",
        Wording(
            id: "Ada teks sesudah tanda kutip penutup.",
            en: "Text follows a closing quotation mark."),
        fix: Wording(
            id: "Kutip di dalam teks ditulis dua kali (\"\").",
            en: "A quotation mark inside text is written twice (\"\")."))
    static let semicolons = Rule(
        "csv.semicolons",
        Wording(
            id:
                "Kolom dipisahkan titik koma, bukan koma. Berkas seperti itu memuat angka "
                + "sebagaimana ditampilkan, sehingga 1.234 bisa berarti dua hal.",
            en: "Columns are separated by semicolons, not commas. Such files hold numbers as they "
                + "are displayed, so 1.234 could mean two things."),
        fix: Wording(
            id: "Kirim buku kerjanya sebagai .xlsx, atau simpan dengan koma dan titik desimal.",
            en: "Send the workbook as .xlsx, or save it with commas and decimal points."))
    static let notUTF8 = Rule(
        "csv.not_utf8",
        Wording(
            id: "Baris ini bukan UTF-8.", en: "This line is not UTF-8."),
        fix: Wording(
            id: "Simpan sebagai “CSV UTF-8”.", en: "Save it as “CSV UTF-8”."))
    static let badDescriptor = Rule(
        "descriptor.invalid",
        Wording(
            id: "datapackage.json bukan JSON yang benar.",
            en: "datapackage.json is not valid JSON."),
        fix: Wording(
            id: "Perbaiki, atau hapus supaya nilai bawaan dipakai.",
            en: "Correct it, or remove it so that the defaults are used."))
}
