import Vocabulary

/// What one cell may hold.
extension Rule {
    static let required = Rule(
        "cell.required", Wording(id: "Sel wajib ini kosong.", en: "This required cell is empty."),
        fix: Wording(
            id: "Isi selnya, atau hapus barisnya.", en: "Fill it in, or remove the row."))
    static let merged = Rule(
        "cell.merged",
        Wording(
            id: "Sel wajib ini kosong karena digabung dengan sel lain.",
            en: "This required cell is empty because it is merged with another."),
        fix: Wording(
            id: "Batalkan penggabungan sel, lalu isi setiap baris.",
            en: "Unmerge the cells and fill in every row."))
    static let formula = Rule(
        "cell.formula",
        Wording(
            id: "Sel ini berisi rumus; nilainya bergantung pada berkas lain dan waktu hitung.",
            en: "This cell holds a formula; its value depends on other cells and on when it ran."),
        fix: Wording(
            id: "Salin selnya, lalu tempel sebagai nilai (Tempel Khusus › Nilai).",
            en: "Copy the cell and paste it as a value (Paste Special › Values)."))
    static let errorValue = Rule(
        "cell.error",
        Wording(id: "Sel ini menunjukkan galat.", en: "This cell shows an error."),
        fix: Wording(id: "Ganti dengan nilainya.", en: "Replace it with the value."))
    static let boolean = Rule(
        "cell.boolean",
        Wording(
            id: "Sel ini berisi BENAR/SALAH.", en: "This cell holds TRUE/FALSE."),
        fix: Wording(
            id: "Tulis nilainya; untuk ya/tidak pakai kolom grade.",
            en: "Write the value; for yes or no use the column grade."))
    static let textIsDate = Rule(
        "cell.date",
        Wording(
            id: "Spreadsheet mengubah isi sel ini menjadi tanggal.",
            en: "The spreadsheet turned this cell into a date."),
        fix: Wording(
            id: "Format sel sebagai Teks, lalu tulis lagi.",
            en: "Format the cell as Text and write it again."))
    static let codeIsNumber = Rule(
        "code.number",
        Wording(
            id: "Kode ini tersimpan sebagai angka pecahan; nol di belakang bisa hilang.",
            en: "This code is stored as a decimal number; trailing zeros may be lost."),
        fix: Wording(
            id: "Format sel sebagai Teks, lalu tulis kodenya lagi.",
            en: "Format the cell as Text and write the code again."))
    static let codeHasSeparator = Rule(
        "code.separator",
        Wording(
            id: "Kode tidak boleh memuat titik koma atau ganti baris.",
            en: "A code may not hold a semicolon or a line break."),
        fix: Wording(id: "Ganti dengan tanda hubung.", en: "Use a hyphen instead."))

    static let codeIsDots = Rule(
        "code.dots",
        Wording(
            id: "Kode . dan .. berarti folder dalam alamat halaman.",
            en: "In the address of a page the codes . and .. mean folders."),
        fix: Wording(
            id: "Beri kode yang memuat huruf atau angka.",
            en: "Give it a code with letters or digits."))

    static func notAllowed(_ allowed: [String], suggestion: String?) -> Rule {
        let list = allowed.joined(separator: ", ")
        return Rule(
            "value.not_allowed",
            Wording(
                id: "Nilai ini tidak dikenal. Yang boleh: \(list).",
                en: "This value is not known. Allowed: \(list)."),
            fix: suggestion.map {
                Wording(id: "Maksudnya \($0)?", en: "Did you mean \($0)?")
            } ?? Wording(id: "Pilih salah satu.", en: "Choose one of them."))
    }

    static func badPeriod(_ suggestion: String?) -> Rule {
        Rule(
            "period.invalid",
            Wording(id: "Ini bukan periode.", en: "This is not a period."),
            fix: Wording(
                id: "Tulis \(suggestion ?? "2025, 2025-S1, 2025-Q3 atau 2025-06") sebagai teks.",
                en: "Write \(suggestion ?? "2025, 2025-S1, 2025-Q3 or 2025-06") as text."))
    }

    static let notAMonth = Rule(
        "period.not_month",
        Wording(id: "Periode ini bukan bulan.", en: "This period is not a month."),
        fix: Wording(id: "Tulis misalnya 2025-06.", en: "Write 2025-06, for example."))
    static let badDate = Rule(
        "date.invalid",
        Wording(id: "Ini bukan tanggal.", en: "This is not a date."),
        fix: Wording(
            id: "Tulis misalnya 2024-12-31, 31/12/2024 atau 31 Desember 2024.",
            en: "Write 2024-12-31, 31/12/2024 or 31 Desember 2024, for example."))
    static let ambiguousDate = Rule(
        "date.ambiguous",
        Wording(
            id: "Hari dan bulan pada tanggal ini bisa tertukar.",
            en: "Day and month of this date can be confused."),
        fix: Wording(
            id: "Tulis tahun-bulan-hari, misalnya 2024-04-03.",
            en: "Write year-month-day, 2024-04-03 for example."))
}
