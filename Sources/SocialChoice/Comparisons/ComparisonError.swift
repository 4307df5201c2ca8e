public import Vocabulary

/// Why comparisons give no strengths, and where. Items and comparisons are numbered from 0.
public enum ComparisonError: Explained, Equatable {
    /// Below 1 or above ``PairComparisons/mostItems``.
    case items(Int)
    case unknownItem(Int, comparison: Int)
    case sameItem(Int, comparison: Int)
    case negativeCount(Int, comparison: Int)
    /// More than ``PairComparisons/mostAnswers`` in all.
    case tooManyAnswers(comparison: Int)
    /// Virtual comparisons must be a finite number above 0.
    case regularisation(Double)
    /// Nothing compares one group with the other.
    case unconnected([Int], [Int])
    /// One group was chosen in every comparison with the other, so its lead has no bound.
    case oneSided(always: [Int], over: [Int])
    /// Strengths too far apart for arithmetic.
    case unsettled

    public var wording: Wording {
        switch self {
        case .items(let found):
            let most = PairComparisons.mostItems
            return Wording(
                id: "Butir berjumlah \(found); harus 1 sampai \(most).",
                en: "There are \(found) items; there must be 1 to \(most).")
        case .unknownItem(let item, let comparison):
            return Wording(
                id: "Perbandingan [\(comparison)]: butir \(item) tidak dikenal; nomor dari 0.",
                en: "Comparison [\(comparison)]: item \(item) is unknown; they count from 0.")
        case .sameItem(let item, let comparison):
            return Wording(
                id: "Perbandingan [\(comparison)]: butir \(item) dengan dirinya; sebut dua butir.",
                en: "Comparison [\(comparison)]: item \(item) with itself; name two items.")
        case .negativeCount(let count, let comparison):
            return Wording(
                id: "Perbandingan [\(comparison)]: jumlah \(count) di bawah 0; tulis 0 atau lebih.",
                en: "Comparison [\(comparison)]: the count \(count) is below 0; write 0 or more.")
        case .tooManyAnswers(let comparison):
            let most = PairComparisons.mostAnswers
            return Wording(
                id: "Sampai perbandingan [\(comparison)] jawaban lebih dari \(most); perkecil.",
                en: "Up to comparison [\(comparison)] answers exceed \(most); lower the counts.")
        default: return fitWording
        }
    }

    private var fitWording: Wording {
        switch self {
        case .regularisation(let found):
            Wording(
                id: "Perbandingan semu \(found): harus di atas 0 dan paling banyak satu juta.",
                en: "Virtual comparisons \(found): they must be above 0 and at most a million.")
        case .unconnected(let one, let other):
            Wording(
                id: """
                    Butir \(Self.list(one)) tidak pernah dibandingkan dengan \
                    \(Self.list(other)); tambahkan perbandingan atau pakai regularisasi.
                    """,
                en: """
                    Items \(Self.list(one)) were never compared with \(Self.list(other)); add \
                    comparisons or use regularisation.
                    """)
        case .oneSided(let always, let over):
            Wording(
                id: """
                    Butir \(Self.list(always)) selalu terpilih atas \(Self.list(over)), maka \
                    keunggulannya tidak terbatas; tambahkan perbandingan atau pakai regularisasi.
                    """,
                en: """
                    Items \(Self.list(always)) were always chosen over \(Self.list(over)), so \
                    their lead has no bound; add comparisons or use regularisation.
                    """)
        case .unsettled:
            Wording(
                id: "Perbandingan hampir sepihak sehingga kekuatan tak terhitung; tambahkan.",
                en: "Comparisons are so nearly one-sided that strengths do not settle; add some.")
        default: wording
        }
    }

    private static func list(_ items: [Int]) -> String {
        let shown = items.prefix(10).map(String.init).joined(separator: ", ")
        return items.count > 10 ? shown + ", …" : shown
    }
}
