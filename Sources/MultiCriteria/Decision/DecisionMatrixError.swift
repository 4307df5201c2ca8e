public import Vocabulary

/// Why numbers are no decision matrix. Rows and columns count from 0; the sentences from 1.
public enum DecisionMatrixError: Explained, Equatable {
    case noAlternatives
    case noCriteria
    case tooManyAlternatives(Int, limit: Int)
    case tooManyCriteria(Int, limit: Int)
    case ragged(row: Int, count: Int, expected: Int)
    /// Not a number, infinite, or beyond ±1e100.
    case outOfRange(row: Int, column: Int)
    /// The number of criteria described is not the number of columns.
    case criteriaCount(Int, expected: Int)
    case weightCount(Int, expected: Int)
    /// A reference range without width, or not finite.
    case reference(criterion: Int)

    public var wording: Wording {
        switch self {
        case .noAlternatives:
            Wording(
                id: "Matriks keputusan tidak berisi alternatif; tambahkan satu baris.",
                en: "The decision matrix has no alternative; add a row.")
        case .noCriteria:
            Wording(
                id: "Matriks keputusan tidak berisi kriteria; tambahkan satu kolom.",
                en: "The decision matrix has no criterion; add a column.")
        case .tooManyAlternatives(let count, let limit):
            Wording(
                id: "\(count) alternatif melebihi batas \(limit); saringlah dahulu.",
                en: "\(count) alternatives exceed the limit of \(limit); shortlist first.")
        case .tooManyCriteria(let count, let limit):
            Wording(
                id: "\(count) kriteria melebihi batas \(limit); gabungkan sebagian.",
                en: "\(count) criteria exceed the limit of \(limit); merge some.")
        case .ragged(let row, let count, let expected):
            Wording(
                id: "Baris \(row + 1) berisi \(count) nilai, seharusnya \(expected).",
                en: "Row \(row + 1) has \(count) values instead of \(expected).")
        case .outOfRange(let row, let column):
            Wording(
                id: "Baris \(row + 1), kolom \(column + 1): bukan bilangan antara ±1e100.",
                en: "Row \(row + 1), column \(column + 1): not a number within ±1e100.")
        case .criteriaCount(let count, let expected):
            Wording(
                id: "\(count) kriteria diuraikan untuk \(expected) kolom; samakan.",
                en: "\(count) criteria are described for \(expected) columns; make them equal.")
        case .weightCount(let count, let expected):
            Wording(
                id: "\(count) bobot untuk \(expected) kriteria; samakan.",
                en: "\(count) weights for \(expected) criteria; make them equal.")
        case .reference(let criterion):
            Wording(
                id: "Kriteria \(criterion + 1): rentang acuan harus berhingga dan punya lebar.",
                en: "Criterion \(criterion + 1): the reference range must be finite and have width."
            )
        }
    }
}
