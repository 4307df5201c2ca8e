public import Vocabulary

/// Why numbers are no pairwise judgements. Rows and columns count from 0; the sentences from 1.
public enum JudgementError: Explained, Equatable {
    case none
    case tooMany(Int)
    case notSquare(row: Int, count: Int, expected: Int)
    /// Not a number, not above 0, or beyond 1/1,000…1,000.
    case outOfRange(row: Int, column: Int)
    /// `a[i][j] · a[j][i]` is not 1, or only one of both is given.
    case notReciprocal(row: Int, column: Int)
    case unconnected(item: Int)
    /// A member of a group judged another number of items.
    case groupCount(member: Int, count: Int, expected: Int)
    /// The number of member weights, or their values.
    case memberWeights

    public var wording: Wording {
        switch self {
        case .none:
            Wording(id: "Tidak ada penilaian; isi satu.", en: "There is no judgement; give one.")
        case .tooMany(let count):
            Wording(
                id: "\(count) butir melebihi batas \(Judgements.mostItems); kelompokkan.",
                en: "\(count) items exceed the limit of \(Judgements.mostItems); group them.")
        case .notSquare(let row, let count, let expected):
            Wording(
                id: "Baris \(row + 1) berisi \(count) penilaian, seharusnya \(expected).",
                en: "Row \(row + 1) has \(count) judgements instead of \(expected).")
        case .outOfRange(let row, let column):
            Wording(
                id: "Baris \(row + 1), kolom \(column + 1): isi antara 0,001 dan 1.000.",
                en: "Row \(row + 1), column \(column + 1): give from 0.001 to 1,000.")
        case .notReciprocal(let row, let column):
            Wording(
                id: "Baris \(row + 1), kolom \(column + 1): bukan kebalikan nilai seberangnya.",
                en: "Row \(row + 1), column \(column + 1): not the reciprocal of its opposite.")
        case .unconnected(let item):
            Wording(
                id: "Butir \(item + 1) tidak terhubung dengan butir 1; bandingkan keduanya.",
                en: "Item \(item + 1) is not connected with item 1; compare the two.")
        case .groupCount(let member, let count, let expected):
            Wording(
                id: "Anggota \(member + 1) menilai \(count) butir, seharusnya \(expected).",
                en: "Member \(member + 1) judged \(count) items instead of \(expected).")
        case .memberWeights:
            Wording(
                id: "Beri satu bobot di atas 0 untuk setiap anggota.",
                en: "Give one weight above 0 for each member.")
        }
    }
}
