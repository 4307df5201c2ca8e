import Vocabulary

/// Numbers.
extension Rule {
    static let notANumber = Rule(
        "number.invalid", Wording(id: "Ini bukan angka.", en: "This is not a number."),
        fix: Wording(
            id: "Tulis hanya angkanya, misalnya 1234,5, tanpa satuan.",
            en: "Write only the number, 1234.5 for example, without a unit."))
    static let ambiguousNumber = Rule(
        "number.ambiguous",
        Wording(
            id: "Teks ini bisa berarti dua angka: titik atau koma sebagai ribuan atau desimal.",
            en: "This text could mean two numbers: its point or comma may group or separate."),
        fix: Wording(
            id: "Ubah sel menjadi angka, atau tulis 1234 atau 1,2340.",
            en: "Make the cell a number, or write 1234 or 1.2340."))
    static let numberIsDate = Rule(
        "number.date",
        Wording(
            id: "Sel ini berisi tanggal, bukan angka.",
            en: "This cell holds a date, not a number."),
        fix: Wording(
            id: "Format sel sebagai Angka, lalu tulis nilainya lagi.",
            en: "Format the cell as Number and write the value again."))
    static let tooLargeNumber = Rule(
        "number.too_large",
        Wording(
            id: "Angka ini lebih besar dari 1.000.000.000.000.000.",
            en: "This number is larger than 1,000,000,000,000,000."),
        fix: Wording(
            id: "Pakai satuan yang lebih besar, misalnya juta rupiah.",
            en: "Use a larger unit, such as million rupiah."))
    static let tolerance = Rule(
        "number.tolerance",
        Wording(
            id: "Angka dengan toleransi (±) hanya untuk target dengan arah range.",
            en: "A number with a tolerance (±) is only for targets of polarity range."),
        fix: Wording(
            id: "Tulis satu angka, atau jadikan arah indikator range.",
            en: "Write one number, or give the indicator the polarity range."))
    static let negative = Rule(
        "number.negative",
        Wording(id: "Angka ini tidak boleh negatif.", en: "This number may not be negative."),
        fix: Wording(id: "Periksa tandanya.", en: "Check the sign."))
    static let notPositive = Rule(
        "number.not_positive",
        Wording(id: "Angka ini harus lebih dari 0.", en: "This number must be above 0."),
        fix: Wording(
            id: "Tulis angka di atas 0, atau kosongkan.",
            en: "Write one above 0, or leave it empty."))

    static func notWhole(_ range: ClosedRange<Int>) -> Rule {
        Rule(
            "number.not_whole",
            Wording(
                id: "Ini bukan bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound).",
                en: "This is not a whole number from \(range.lowerBound) to \(range.upperBound)."),
            fix: Wording(id: "Tulis bilangan bulat.", en: "Write a whole number."))
    }

    static let badCap = Rule(
        "cap.invalid",
        Wording(
            id: "Batas capaian harus kosong, none, atau persen di atas 0.",
            en: "A cap is empty, none, or a percentage above 0."),
        fix: Wording(id: "Tulis misalnya 120.", en: "Write 120, for example."))
    static let zeroDenominator = Rule(
        "denominator.not_positive",
        Wording(
            id: "Penyebut harus lebih dari 0.", en: "The denominator must be above 0."),
        fix: Wording(
            id: "Isi penyebut yang benar; jika belum ada, pakai status belum_rilis.",
            en: "Give the right denominator; if there is none yet, use the status belum_rilis."))
}
