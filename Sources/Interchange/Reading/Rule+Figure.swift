import Performance
import Vocabulary

/// Targets and observations against their indicator.
extension Rule {
    static let noValue = Rule(
        "value.missing",
        Wording(
            id: "Tidak ada nilai, padahal statusnya bukan belum_rilis.",
            en: "There is no value although the status is not belum_rilis."),
        fix: Wording(
            id: "Isi value, numerator dan denominator, atau grade; atau ubah statusnya.",
            en: "Fill value, numerator and denominator, or grade; or change the status."))
    static let unexpectedValue = Rule(
        "value.not_released",
        Wording(
            id: "Ada nilai, padahal statusnya belum_rilis.",
            en: "There is a value although the status is belum_rilis."),
        fix: Wording(
            id: "Hapus nilainya, atau ubah status menjadi sementara atau tetap.",
            en: "Remove the value, or change the status to sementara or tetap."))
    static let needsParts = Rule(
        "value.needs_parts",
        Wording(
            id: "Indikator ini rasio: pembilang dan penyebut wajib ada.",
            en: "This indicator is a ratio: it needs numerator and denominator."),
        fix: Wording(
            id: "Isi numerator dan denominator.", en: "Fill numerator and denominator."))
    static let disagrees = Rule(
        "value.disagrees",
        Wording(
            id: "Nilai ini berbeda dari 100 × pembilang ÷ penyebut.",
            en: "This value differs from 100 × numerator ÷ denominator."),
        fix: Wording(
            id: "Hapus value, atau betulkan pembilang dan penyebut.",
            en: "Remove value, or correct numerator and denominator."))
    static let wantsGrade = Rule(
        "grade.expected",
        Wording(
            id: "Indikator ini berupa predikat atau ya/tidak, bukan angka.",
            en: "This indicator is a grade or yes/no, not a number."),
        fix: Wording(
            id: "Tulis di kolom grade dan kosongkan kolom angka.",
            en: "Write it in the column grade and leave the number columns empty."))
    static let wantsNumber = Rule(
        "grade.unexpected",
        Wording(
            id: "Indikator ini berupa angka, bukan predikat.",
            en: "This indicator is a number, not a grade."),
        fix: Wording(
            id: "Tulis angkanya dan kosongkan grade.",
            en: "Write the number and leave grade empty."))

    static func unknownGrade(_ allowed: [String]) -> Rule {
        let list = allowed.joined(separator: ", ")
        return Rule(
            "grade.unknown",
            Wording(
                id: "Predikat ini tidak dikenal. Yang boleh: \(list).",
                en: "This grade is not known. Allowed: \(list)."),
            fix: Wording(id: "Tulis salah satunya.", en: "Write one of them."))
    }

    static func otherLadder(_ ladder: Ladder) -> Rule {
        let list = ladder.grades.joined(separator: " < ")
        return Rule(
            "grade.other_ladder",
            Wording(
                id: "Predikat ini bukan dari jenjang target indikatornya: \(list).",
                en: "This grade is not on the ladder of the indicator's targets: \(list)."),
            fix: Wording(
                id: "Tulis predikat dari jenjang itu, atau betulkan targetnya.",
                en: "Write a grade of that ladder, or correct the targets."))
    }

    static let noTarget = Rule(
        "target.missing",
        Wording(id: "Baris target ini tidak berisi target.", en: "This row holds no target."),
        fix: Wording(
            id: "Isi value, low dan high, atau grade; atau hapus barisnya.",
            en: "Fill value, low and high, or grade; or remove the row."))
    static let needsRange = Rule(
        "target.needs_range",
        Wording(
            id: "Indikator dengan arah range memerlukan low dan high.",
            en: "An indicator of polarity range needs low and high."),
        fix: Wording(
            id: "Isi keduanya, atau tulis value sebagai 3,5±1.",
            en: "Fill both, or write value as 3.5±1."))
    static let unexpectedRange = Rule(
        "target.unexpected_range",
        Wording(
            id: "low dan high hanya untuk arah range.",
            en: "low and high are only for polarity range."),
        fix: Wording(
            id: "Tulis satu angka di value, atau ubah arah indikatornya.",
            en: "Write one number in value, or change the indicator's polarity."))
    static let reversedRange = Rule(
        "target.reversed_range",
        Wording(id: "low lebih besar dari high.", en: "low is larger than high."),
        fix: Wording(id: "Tukar keduanya.", en: "Swap them."))

    static func duplicateTarget(row: Int) -> Rule {
        Rule(
            "target.duplicate",
            Wording(
                id: "Target indikator, periode, dan dokumen ini sudah ada di baris \(row).",
                en: "The target of this indicator, period and document is already in row \(row)."),
            fix: Wording(id: "Hapus salah satunya.", en: "Remove one of them."))
    }

    static func duplicateRow(row: Int) -> Rule {
        Rule(
            "row.duplicate",
            Wording(
                id: "Baris ini mengulang baris \(row).", en: "This row repeats row \(row)."),
            fix: Wording(id: "Hapus salah satunya.", en: "Remove one of them."))
    }
}

/// Rows that say twice what may be said once.
extension Rule {
    static let unexpectedValueInRange = Rule(
        "target.unexpected_value",
        Wording(
            id: "value tidak dipakai bersama low dan high.",
            en: "value is not used together with low and high."),
        fix: Wording(id: "Kosongkan value.", en: "Leave value empty."))

    static func sameKey(row: Int) -> Rule {
        Rule(
            "row.same_key",
            Wording(
                id: "Hal yang sama sudah dinyatakan di baris \(row).",
                en: "Row \(row) already says the same thing."),
            fix: Wording(
                id: "Hapus salah satu, atau bedakan versi atau tanggalnya.",
                en: "Remove one of them, or give it another version or date."))
    }
}
