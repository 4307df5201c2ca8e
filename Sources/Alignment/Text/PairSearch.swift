/// All pairs of texts whose cosine reaches a threshold, without comparing each with each.
///
/// Terms are taken from the commonest to the rarest. A text's commonest terms stay out of the
/// index as long as they alone could not lift any pair to the threshold; long lists of texts that
/// share "daerah" are therefore never walked. The cosine of what is left is computed in full.
/// Source: Bayardo, Ma & Srikant (2007), Scaling up all pairs similarity search, WWW '07, 131–140.
struct PairSearch {
    struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    private let vectors: TermVectors
    private let threshold: Double
    private let limit: Int
    /// The largest weight of each term in any text.
    private let largest: [Double]

    /// For rounding: what is this close to a threshold is computed in full, and reaches it.
    private static let slack = 1e-12

    init(_ vectors: TermVectors, _ threshold: Double, limit: Int) {
        self.vectors = vectors
        self.threshold = threshold
        self.limit = limit
        var largest = [Double](repeating: 0, count: vectors.termCount)
        for (term, weight) in zip(vectors.terms, vectors.weights) {
            largest[term] = max(largest[term], weight)
        }
        self.largest = largest
    }

    /// - Parameter texts: ascending positions; only pairs among these are looked for.
    func pairs(_ texts: [Int]) throws(TextError) -> [Pair] {
        var index = [[(text: Int, weight: Double)]](repeating: [], count: vectors.termCount)
        var bounds = [Double](repeating: 0, count: vectors.count)
        var score = [Double](repeating: 0, count: vectors.count)
        var touched: [Int] = []
        var found: [Pair] = []
        for text in texts {
            for slot in vectors.slots(of: text) {
                for entry in index[vectors.terms[slot]] {
                    if score[entry.text] == 0 { touched.append(entry.text) }
                    score[entry.text] += vectors.weights[slot] * entry.weight
                }
            }
            for other in touched {
                if score[other] + bounds[other] >= threshold - 1e-9,
                    vectors.cosine(other, text) >= threshold - Self.slack
                {
                    found.append(Pair(first: other, second: text))
                }
                score[other] = 0
            }
            touched.removeAll(keepingCapacity: true)
            guard found.count <= limit else { throw .tooManyPairs(limit: limit) }
            bounds[text] = enter(text, &index)
        }
        return found
    }

    /// Puts a text's rarer terms into the index.
    ///
    /// - Returns: the most that the terms left out can add to a cosine.
    private func enter(_ text: Int, _ index: inout [[(text: Int, weight: Double)]]) -> Double {
        let commonestFirst = vectors.slots(of: text).sorted {
            let (one, other) = (vectors.terms[$0], vectors.terms[$1])
            return (vectors.frequencies[other], one) < (vectors.frequencies[one], other)
        }
        var bound = 0.0
        var isIndexing = false
        for slot in commonestFirst {
            let (term, weight) = (vectors.terms[slot], vectors.weights[slot])
            let grown = bound + weight * largest[term]
            isIndexing = isIndexing || grown >= threshold - 1e-9
            if isIndexing {
                index[term].append((text, weight))
            } else {
                bound = grown
            }
        }
        return bound
    }
}
