public import Vocabulary

/// Why ratings were refused; rows, columns and raters are counted from 0 here and from 1 in words.
public enum AgreementError: Explained, Equatable {
    case noRows
    case tooLarge(rows: Int, columns: Int, limit: Int)
    case ragged(row: Int, expected: Int, found: Int)
    case notFinite(row: Int, column: Int)
    case tooManyValues(limit: Int)
    case negativeCount(row: Int, column: Int)
    case unequalRaters(row: Int, expected: Int, found: Int)
    case outsideScale(rater: Int, value: Int, highest: Int)
    case differentShapes(before: [Int], after: [Int])
    case resamplesOutside(found: Int, limit: Int)
    case confidenceOutside

    public var wording: Wording {
        switch self {
        case .noRows:
            Wording(
                id: "Tidak ada penilai; isi sekurangnya satu baris.",
                en: "There are no raters; give at least one row.")
        case .tooLarge(let rows, let columns, let limit):
            Wording(
                id: "\(rows) × \(columns) sel melebihi batas \(limit); bagilah datanya.",
                en: "\(rows) × \(columns) cells exceed the limit of \(limit); divide the data.")
        case .ragged(let row, let expected, let found):
            Wording(
                id: "Baris \(row + 1) berisi \(found) kolom, bukan \(expected); samakan.",
                en: "Row \(row + 1) has \(found) columns, not \(expected); make them equal.")
        case .notFinite(let row, let column):
            Wording(
                id: "Baris \(row + 1) kolom \(column + 1) bukan bilangan terhingga; perbaiki.",
                en: "Row \(row + 1), column \(column + 1) is not a finite number; correct it.")
        case .tooManyValues(let limit):
            Wording(
                id: "Lebih dari \(limit) nilai berbeda; bulatkan atau kelompokkan.",
                en: "More than \(limit) different values; round or group them.")
        default: choiceWording
        }
    }

    private var choiceWording: Wording {
        switch self {
        case .negativeCount(let row, let column):
            Wording(
                id: "Baris \(row + 1) kolom \(column + 1): jumlah harus 0…1.000.000.",
                en: "Row \(row + 1), column \(column + 1): a count must be 0…1,000,000.")
        case .unequalRaters(let row, let expected, let found):
            Wording(
                id: "Baris \(row + 1) dinilai \(found) orang, bukan \(expected); samakan.",
                en: "Row \(row + 1) was rated by \(found), not \(expected); make them equal.")
        case .outsideScale(let rater, let value, let highest):
            Wording(
                id: "Penilai \(rater + 1): nilai \(value) di luar skala 1…\(highest); perbaiki.",
                en: "Rater \(rater + 1): \(value) is outside the scale 1…\(highest); correct it.")
        case .differentShapes(let before, let after):
            Wording(
                id:
                    "Putaran berukuran \(before) dan \(after); baris sama harus orang sama.",
                en: "The rounds measure \(before) and \(after); equal rows must be equal persons.")
        case .resamplesOutside(let found, let limit):
            Wording(
                id: "\(found) ulangan di luar 1…\(limit); pilih misalnya 1.000.",
                en: "\(found) resamples are outside 1…\(limit); choose 1,000, for example.")
        default:
            Wording(
                id: "Tingkat kepercayaan harus di antara 0 dan 1, misalnya 0,95.",
                en: "The confidence must lie between 0 and 1: 0.95, for example.")
        }
    }
}
