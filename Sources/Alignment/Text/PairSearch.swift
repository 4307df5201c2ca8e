/// All pairs of texts whose cosine reaches a threshold, without comparing each with each.
///
/// Terms are taken from the commonest to the rarest. A text's commonest terms stay out of the
/// index as long as they alone could not lift any pair to the threshold; long lists of texts that
/// share "daerah" are therefore never walked. What the index finds is completed with the terms
/// left out, and computed in full when it may reach the threshold.
/// Source: Bayardo, Ma & Srikant (2007), Scaling up all pairs similarity search, WWW '07, 131–140;
/// the bound by norms from Anastasiu & Karypis (2014), ICDE, 784–795.
struct PairSearch {
    struct Pair: Hashable, Comparable {
        let first: Int
        let second: Int

        static func < (one: Pair, other: Pair) -> Bool {
            (one.first, one.second) < (other.first, other.second)
        }
    }

    private let vectors: TermVectors
    private let threshold: Double
    private let limit: Int
    /// The largest weight of each term in any text.
    private let largest: [Double]

    /// For rounding: what is this close to a threshold reaches it.
    private static let slack = 1e-12
    /// For rounding in sums of another order: what is this close is computed in full.
    private static let caution = 1e-9

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
        var index = Index(vectors)
        var weights = [Double](repeating: 0, count: vectors.termCount)
        var found: [Pair] = []
        for text in texts {
            let slots = vectors.slots(of: text)
            for slot in slots { weights[vectors.terms[slot]] = vectors.weights[slot] }
            index.forEachCandidate(of: text, vectors, weights, threshold - Self.caution) {
                if vectors.cosine($0, text) >= threshold - Self.slack {
                    found.append(Pair(first: $0, second: text))
                }
            }
            for slot in slots { weights[vectors.terms[slot]] = 0 }
            guard found.count <= limit else { throw .tooManyPairs(limit: limit) }
            enter(text, &index)
        }
        return found
    }

    /// Puts a text's rarer terms into the index.
    private func enter(_ text: Int, _ index: inout Index) {
        let commonestFirst = vectors.slots(of: text).sorted {
            let (one, other) = (vectors.terms[$0], vectors.terms[$1])
            return (vectors.frequencies[other], one) < (vectors.frequencies[one], other)
        }
        var (products, squares) = (0.0, 0.0)
        var leftOut = 0
        for slot in commonestFirst {
            let weight = vectors.weights[slot]
            products += weight * largest[vectors.terms[slot]]
            squares += weight * weight
            // No text can gain more from these terms than either bound.
            let bound = min(products, squares.squareRoot())
            guard bound < threshold - Self.caution else { break }
            index.bounds[text] = bound
            leftOut += 1
        }
        index.enter(text, vectors, commonestFirst, leftOut)
    }
}

/// For each term the texts that are found by it, and what they are not found by.
private struct Index {
    /// The most that a text's terms left out can add to a cosine.
    var bounds: [Double]

    private var entries: [[(text: Int32, weight: Double)]]
    private var leftOut: [[(term: Int32, weight: Double)]]
    private var scores: [Double]
    private var touched: [Int] = []

    init(_ vectors: TermVectors) {
        bounds = [Double](repeating: 0, count: vectors.count)
        scores = bounds
        entries = [[(text: Int32, weight: Double)]](repeating: [], count: vectors.termCount)
        leftOut = [[(term: Int32, weight: Double)]](repeating: [], count: vectors.count)
    }

    mutating func enter(_ text: Int, _ vectors: TermVectors, _ slots: [Int], _ count: Int) {
        leftOut[text] = slots.prefix(count).map {
            (Int32(truncatingIfNeeded: vectors.terms[$0]), vectors.weights[$0])
        }
        for slot in slots.dropFirst(count) {
            entries[vectors.terms[slot]]
                .append((Int32(truncatingIfNeeded: text), vectors.weights[slot]))
        }
    }

    /// The earlier texts whose cosine may reach `least`.
    ///
    /// - Parameter weights: the text's weight of every term.
    mutating func forEachCandidate(
        of text: Int, _ vectors: TermVectors, _ weights: [Double], _ least: Double,
        _ body: (Int) -> Void
    ) {
        for slot in vectors.slots(of: text) {
            let weight = vectors.weights[slot]
            for entry in entries[vectors.terms[slot]] {
                let other = Int(entry.text)
                if scores[other] == 0 { touched.append(other) }
                scores[other] += weight * entry.weight
            }
        }
        for other in touched {
            let score = scores[other]
            scores[other] = 0
            guard score + bounds[other] >= least else { continue }
            let rest = leftOut[other].reduce(0) { $0 + $1.weight * weights[Int($1.term)] }
            if score + rest >= least { body(other) }
        }
        touched.removeAll(keepingCapacity: true)
    }
}
