public import Vocabulary

/// Why a measure of agreement does not exist: not an error, but an answer.
///
/// Raters and items are counted from 0 here and from 1 in words.
public enum Undetermined: Explained, Equatable {
    case fewerThanTwoRaters(left: Int)
    case fewerThanTwoItems
    case incomplete(raters: [Int])
    case everythingTied
    case noPairs
    case noVariation
    case negativeValues
    case oneCategory
    case noAnswers

    public var wording: Wording {
        switch self {
        case .fewerThanTwoRaters(let left):
            Wording(
                id: "Tersisa \(left) penilai; perlu sekurangnya dua.",
                en: "\(left) raters are left; at least two are needed.")
        case .fewerThanTwoItems:
            Wording(
                id: "Kurang dari dua butir untuk diperingkat.",
                en: "There are fewer than two items to rank.")
        case .incomplete(let raters):
            Wording(
                id: "Peringkat tidak lengkap dari penilai \(Self.places(raters)); "
                    + "pakai alfa Krippendorff ordinal.",
                en: "The rankings of raters \(Self.places(raters)) have gaps; "
                    + "use Krippendorff's alpha at the ordinal level.")
        case .everythingTied:
            Wording(
                id: "Setiap penilai menyamakan semua butir.",
                en: "Every rater ties every item.")
        case .noPairs:
            Wording(
                id: "Tidak ada pasangan nilai untuk dibandingkan.",
                en: "There are no two values to compare.")
        case .noVariation:
            Wording(
                id: "Semua nilai sama; kesepakatan tidak dapat dibedakan dari kebiasaan.",
                en: "All values are equal; agreement cannot be told from habit.")
        case .negativeValues:
            Wording(
                id: "Skala rasio tidak mengenal nilai negatif.",
                en: "A ratio scale has no negative values.")
        case .oneCategory:
            Wording(
                id: "Hanya satu kategori yang dipakai; kesepakatan kebetulan sudah penuh.",
                en: "Only one category is used; agreement by chance is already full.")
        case .noAnswers:
            Wording(id: "Belum ada yang menjawab.", en: "Nobody has answered.")
        }
    }

    private static func places(_ indices: [Int]) -> String {
        indices.map { String($0 + 1) }.joined(separator: ", ")
    }
}
