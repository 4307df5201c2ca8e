internal import RealModule

/// Texts as weighted terms: tf-idf, each text of length 1.
///
/// A term weighs its number in the text times ln((1 + N)/(1 + df)) + 1, where df of the N texts
/// have it; then each text's weights are divided by their Euclidean norm. A text without terms has
/// none.
/// Source: Salton & Buckley (1988), Information Processing & Management 24(5), 513–523, with the
/// smoothed idf in common use.
struct TermVectors: Sendable {
    /// Where each text's terms stand in ``terms`` and ``weights``.
    private(set) var starts: [Int] = [0]
    /// Ascending within a text.
    private(set) var terms: [Int] = []
    private(set) var weights: [Double] = []
    /// In how many texts each term is.
    private(set) var frequencies: [Int]
    private let inverse: [Double]

    var count: Int { starts.count - 1 }
    var termCount: Int { frequencies.count }

    /// - Parameter texts: each text's terms in 0..<termCount, as often as they occur.
    init(_ texts: [[Int]], termCount: Int) {
        frequencies = [Int](repeating: 0, count: termCount)
        for text in texts {
            for (term, number) in Self.counted(text) {
                frequencies[term] += 1
                terms.append(term)
                weights.append(number)
            }
            starts.append(terms.count)
        }
        let all = Double(texts.count + 1)
        let byFrequency = (0...texts.count).map { Double.log(all / Double(1 + $0)) + 1 }
        inverse = frequencies.map { byFrequency[$0] }
        for text in 0..<count { weigh(slots(of: text)) }
    }

    func slots(of text: Int) -> Range<Int> { starts[text]..<starts[text + 1] }

    /// The cosine of two texts, summed in the order of terms; 0 when either has no terms.
    func cosine(_ one: Int, _ other: Int) -> Double {
        var sum = 0.0
        forEachShared(one, other) { sum += weights[$0] * weights[$1] }
        // Rounding may carry a text beyond itself.
        return min(1, sum)
    }

    /// The slots of the terms that two texts share, by term.
    @inline(__always)
    func forEachShared(_ one: Int, _ other: Int, _ body: (Int, Int) -> Void) {
        let (end, otherEnd) = (starts[one + 1], starts[other + 1])
        var (slot, otherSlot) = (starts[one], starts[other])
        while slot < end, otherSlot < otherEnd {
            let (term, otherTerm) = (terms[slot], terms[otherSlot])
            if term == otherTerm { body(slot, otherSlot) }
            slot += term <= otherTerm ? 1 : 0
            otherSlot += otherTerm <= term ? 1 : 0
        }
    }

    /// The weights of a text that is not among these, by their frequencies; terms that none of
    /// these has do not count.
    func weights(ofQuery query: [Int]) -> [(term: Int, weight: Double)] {
        let known = Self.counted(query).filter { frequencies[$0.term] > 0 }
            .map { (term: $0.term, weight: $0.number * inverse[$0.term]) }
        let norm = known.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        return known.map { ($0.term, $0.weight / norm) }
    }

    private mutating func weigh(_ slots: Range<Int>) {
        var squares = 0.0
        for slot in slots {
            weights[slot] *= inverse[terms[slot]]
            squares += weights[slot] * weights[slot]
        }
        guard squares > 0 else { return }
        let norm = squares.squareRoot()
        for slot in slots { weights[slot] /= norm }
    }

    /// Each term once with its number, ascending.
    private static func counted(_ text: [Int]) -> [(term: Int, number: Double)] {
        var counted: [(term: Int, number: Double)] = []
        counted.reserveCapacity(text.count)
        for term in text.sorted() {
            if counted.last?.term == term {
                counted[counted.count - 1].number += 1
            } else {
                counted.append((term, 1))
            }
        }
        return counted
    }
}
