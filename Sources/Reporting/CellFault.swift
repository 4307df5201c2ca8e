package import Vocabulary

/// Why a typed text is no value of its indicator.
package enum CellFault: Explained, Hashable {
    /// `1.234` or `1,234`: thousands to one reader, a fraction to another.
    case ambiguous(String)
    case notANumber(String)
    case tooLarge(String)
    case unknownGrade(String, of: [String])
    case missingNumerator
    case missingDenominator
    case denominatorNotPositive(String)
    /// "Not yet released" without the day on which it is expected.
    case noReleaseDay(String)
    /// There is a second part where one value is wanted.
    case unexpectedDenominator(String)

    package var wording: Wording {
        switch self {
        case .ambiguous(let text): Self.ambiguity(text)
        case .notANumber(let text):
            Wording(
                id: "“\(text)” bukan angka. Tulis misalnya 1234,5; 0 bila memang nol; "
                    + "“belum rilis 31-08-2025” bila sumbernya belum terbit.",
                en: "“\(text)” is not a number. Write 1234.5, for example; 0 when it is nought; "
                    + "“not released 31-08-2025” when the source has not published it.")
        case .tooLarge(let text):
            Wording(
                id: "“\(text)” terlalu besar. Periksa satuannya.",
                en: "“\(text)” is too large. Check the unit.")
        case .unknownGrade(let text, let grades):
            Wording(
                id: "“\(text)” bukan predikat indikator ini. Pilih: "
                    + "\(grades.joined(separator: ", ")).",
                en: "“\(text)” is no grade of this indicator. Choose one of "
                    + "\(grades.joined(separator: ", ")).")
        case .missingNumerator:
            Wording(
                id: "Pembilangnya belum diisi. Isi kedua bagian rasio.",
                en: "The numerator is missing. Fill in both parts of the rate.")
        case .missingDenominator:
            Wording(
                id: "Penyebutnya belum diisi. Isi kedua bagian rasio.",
                en: "The denominator is missing. Fill in both parts of the rate.")
        case .denominatorNotPositive(let text):
            Wording(
                id: "Penyebut “\(text)” harus lebih dari 0.",
                en: "The denominator “\(text)” must be above 0.")
        case .noReleaseDay(let text):
            Wording(
                id: "“\(text)” tanpa hari terbit. Tulis misalnya “belum rilis 31-08-2025”.",
                en: "“\(text)” has no expected day. Write “not released 31-08-2025”, for "
                    + "example.")
        case .unexpectedDenominator(let text):
            Wording(
                id: "Indikator ini satu nilai; “\(text)” sebagai penyebut tidak dipakai.",
                en: "This indicator is one value; “\(text)” as a denominator has no place.")
        }
    }

    /// Both readings, spelled so that nobody can take one for the other.
    private static func ambiguity(_ text: String) -> Wording {
        let digits = String(text.filter { $0 != "." && $0 != "," })
        let comma = text.replacing(".", with: ",")
        return Wording(
            id: "“\(text)” dapat berarti \(digits) atau \(comma)0. Tulis \(digits) tanpa "
                + "pemisah ribuan, atau \(comma)0 bila itu pecahan.",
            en: "“\(text)” may mean \(digits) or \(comma.replacing(",", with: "."))0. Write "
                + "\(digits) without a separator, or \(comma.replacing(",", with: "."))0 for the "
                + "fraction.")
    }
}
