public import Vocabulary

/// Why texts cannot be compared.
public enum TextError: Explained, Equatable {
    case textCount(Int, limit: Int)
    /// The text at this position is too long.
    case textLength(text: Int, bytes: Int)
    /// All texts together are too long for a comparison of each with each.
    case totalLength(bytes: Int, limit: Int)
    /// A threshold must be above 0 and at most 1.
    case threshold(Double)
    case tooManyPairs(limit: Int)
    /// How many results are asked for.
    case resultCount(Int)

    public var wording: Wording {
        switch self {
        case .textCount(let count, let limit):
            Wording(
                id: "Ada \(count) teks; paling banyak \(limit). Bagilah.",
                en: "There are \(count) texts; at most \(limit) are taken. Divide them.")
        case .textLength(let text, let bytes):
            Wording(
                id: "Teks \(text) panjangnya \(bytes) bita; paling banyak 10.000. Ringkaslah.",
                en: "Text \(text) has \(bytes) bytes; at most 10,000 are taken. Shorten it.")
        case .totalLength(let bytes, let limit):
            Wording(
                id: "Semua teks bersama \(bytes) bita; paling banyak \(limit). Kurangi.",
                en: "All texts together have \(bytes) bytes; at most \(limit). Give fewer.")
        case .threshold(let value):
            Wording(
                id: "Ambang \(value) harus di atas 0 dan paling tinggi 1.",
                en: "The threshold \(value) must be above 0 and at most 1.")
        case .tooManyPairs(let limit):
            Wording(
                id: "Lebih dari \(limit) pasangan mirip; naikkan ambangnya.",
                en: "More than \(limit) pairs are similar; raise the thresholds.")
        case .resultCount(let count):
            Wording(
                id: "Diminta \(count) hasil; mintalah 1 sampai 1.000.",
                en: "\(count) results are asked for; ask for 1 to 1,000.")
        }
    }
}
