/// Four views of how alike texts are, each with each; 0 nothing in common, 1 the same.
public struct TextSimilarity: Sendable, Equatable {
    /// Cosine of tf-idf weighted stems: same subject, whatever the order and the affixes.
    public let word: [[Double]]
    /// Cosine of tf-idf weighted runs of three characters: same spelling, small differences.
    public let trigram: [[Double]]
    /// Shared stems as a share of all stems of the two, each counted once.
    public let jaccard: [[Double]]
    /// 1 less the edits that make one text of the other, as a share of the longer one.
    public let edit: [[Double]]
}

extension TextCollection {
    /// At most this many texts are compared each with each.
    public static let matrixLimit = 1_000
    /// At most this many bytes of texts are compared each with each.
    public static let matrixLengthLimit = 200_000

    /// Every text with every other and with itself.
    ///
    /// Texts without stems are 0 in the views of stems, also with themselves; two texts without
    /// any word are equal in the view of edits.
    ///
    /// - Returns: four symmetric matrices, n × n.
    /// - Throws: ``TextError/textCount(_:limit:)`` above 1,000 texts,
    ///   ``TextError/totalLength(bytes:limit:)`` above 200,000 bytes.
    /// - Complexity: O(n²·terms + length²/64).
    /// Source: Jaccard (1912), New Phytologist 11(2), 37–50; Levenshtein (1966), Soviet Physics
    /// Doklady 10(8), 707–710.
    public func similarity() throws(TextError) -> TextSimilarity {
        guard count <= Self.matrixLimit else {
            throw .textCount(count, limit: Self.matrixLimit)
        }
        let joined = texts.map(\.joined)
        let total = joined.reduce(0) { $0 + $1.count }
        guard total <= Self.matrixLengthLimit else {
            throw .totalLength(bytes: total, limit: Self.matrixLengthLimit)
        }
        let stems = stemVectors
        let trigrams = trigramVectors
        let patterns = joined.map(EditPattern.init)
        return TextSimilarity(
            word: symmetric { stems.cosine($0, $1) },
            trigram: symmetric { trigrams.cosine($0, $1) },
            jaccard: symmetric { stems.jaccard($0, $1) },
            edit: symmetric { patterns[$0].similarity(to: joined[$1]) })
    }

    private func symmetric(_ value: (Int, Int) -> Double) -> [[Double]] {
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for one in 0..<count {
            for other in one..<count {
                matrix[one][other] = value(one, other)
                matrix[other][one] = matrix[one][other]
            }
        }
        return matrix
    }
}

extension TermVectors {
    /// Shared terms as a share of all terms of two texts; 0 when neither has any.
    func jaccard(_ one: Int, _ other: Int) -> Double {
        var shared = 0
        forEachShared(one, other) { _, _ in shared += 1 }
        let all = slots(of: one).count + slots(of: other).count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }
}
