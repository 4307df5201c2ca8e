/// A text found by its spelling.
public struct NearText: Sendable, Equatable {
    public let index: Int
    /// Cosine of trigrams, above 0, at most 1.
    public let score: Double
}

extension TextCollection {
    /// How many results can be asked for.
    public static let resultLimits = 1...1_000

    /// For each text the most similar others by their trigrams.
    ///
    /// - Parameter limit: 1…1,000 for each text.
    /// - Returns: for each text the best first, the lower position first among equals; texts that
    ///   share no trigram are not listed.
    /// - Throws: ``TextError/resultCount(_:)``.
    /// - Complexity: O(Σ df²) over trigrams with df texts each.
    public func nearest(_ limit: Int = 10) throws(TextError) -> [[NearText]] {
        guard Self.resultLimits.contains(limit) else { throw .resultCount(limit) }
        let vectors = trigramVectors
        var index = TermIndex(vectors)
        var best = [BestFew](repeating: BestFew(limit), count: count)
        for text in 0..<count {
            index.scores(ofTextsBefore: text) { other, score in
                best[text].offer(NearText(index: other, score: score))
                best[other].offer(NearText(index: text, score: score))
            }
        }
        return best.map(\.found)
    }

    /// The texts most similar to one that need not be among them: a search that forgives spelling.
    ///
    /// - Parameters:
    ///   - query: at most 10,000 bytes; runs of characters that no text has are ignored.
    ///   - limit: 1…1,000.
    /// - Returns: the best first; empty when nothing is shared.
    /// - Throws: ``TextError``.
    public func nearest(to query: String, _ limit: Int = 10) throws(TextError) -> [NearText] {
        guard Self.resultLimits.contains(limit) else { throw .resultCount(limit) }
        guard query.utf8.count <= Self.lengthLimit else {
            throw .textLength(text: 0, bytes: query.utf8.count)
        }
        let vectors = trigramVectors
        let weights = vectors.weights(ofQuery: Trigrams.read(reading.read(query).joined))
        var byTerm = [Double](repeating: 0, count: vectors.termCount)
        for (term, weight) in weights { byTerm[term] = weight }
        var best = BestFew(limit)
        for text in 0..<count {
            let score = vectors.slots(of: text).reduce(0) {
                $0 + vectors.weights[$1] * byTerm[vectors.terms[$1]]
            }
            if score > 0 { best.offer(NearText(index: text, score: min(1, score))) }
        }
        return best.found
    }
}

/// The best of many, kept in order.
private struct BestFew {
    private(set) var found: [NearText] = []
    private let limit: Int
    /// What must be surpassed to come in.
    private var bar = 0.0

    init(_ limit: Int) { self.limit = limit }

    /// Texts must come in ascending order of their positions.
    @inline(__always)
    mutating func offer(_ text: NearText) {
        if text.score > bar { insert(text) }
    }

    private mutating func insert(_ text: NearText) {
        if found.count == limit { found.removeLast() }
        var place = found.count
        while place > 0, found[place - 1].score < text.score { place -= 1 }
        found.insert(text, at: place)
        if found.count == limit { bar = found[limit - 1].score }
    }
}

/// For each term the texts that have it, filled as texts are gone through.
private struct TermIndex {
    private let vectors: TermVectors
    /// Where each term's texts begin, and how many are in.
    private var starts: [Int]
    private var filled: [Int]
    private var texts: [Int32]
    private var weights: [Double]
    private var scores: [Double]

    init(_ vectors: TermVectors) {
        self.vectors = vectors
        starts = [0]
        starts.reserveCapacity(vectors.termCount)
        for frequency in vectors.frequencies { starts.append(starts[starts.count - 1] + frequency) }
        filled = starts
        texts = [Int32](repeating: 0, count: vectors.terms.count)
        weights = [Double](repeating: 0, count: vectors.terms.count)
        scores = [Double](repeating: 0, count: vectors.count)
    }

    /// The cosine with every earlier text that shares a term; texts must be asked for in order.
    mutating func scores(ofTextsBefore text: Int, _ body: (Int, Double) -> Void) {
        for slot in vectors.slots(of: text) {
            let (term, weight) = (vectors.terms[slot], vectors.weights[slot])
            for place in starts[term]..<filled[term] {
                scores[Int(texts[place])] += weight * weights[place]
            }
            texts[filled[term]] = Int32(truncatingIfNeeded: text)
            weights[filled[term]] = weight
            filled[term] += 1
        }
        for other in 0..<text where scores[other] > 0 {
            body(other, min(1, scores[other]))
            scores[other] = 0
        }
    }
}
