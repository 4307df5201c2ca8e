/// What came of stated probabilities: “of 120 cases rated 70–80 %, 91 came true”.
///
/// Ten bins of equal width; neighbours are joined until each holds enough cases to speak of.
/// Source: Murphy & Winkler (1977), Applied Statistics 26(1).
public struct ReliabilityDiagram: Sendable, Equatable {
    /// The cases whose stated probability lies between two tenths.
    public struct Bin: Sendable, Equatable {
        /// The probabilities in the bin, in tenths: 7..<8 is 70 % to below 80 %.
        public let tenths: Range<Int>
        /// How many came true.
        public let cameTrue: Proportion
        /// The mean of what was stated, 0…1.
        public let stated: Double

        /// Whether what was stated lies within the interval of what came true.
        public var isTrue: Bool { cameTrue.range.contains(stated) }
    }

    /// Ascending; none when there are fewer verdicts than a bin must hold.
    public let bins: [Bin]

    /// Below this many cases a share says little.
    public static let fewest = 50

    /// - Parameters:
    ///   - verdicts: any order; probabilities outside 0…1 are left out.
    ///   - fewest: cases that each bin must hold.
    public init(_ verdicts: [BrierScore.Verdict], fewest: Int = fewest) {
        var tenths = (0..<10).map { Tally(tenths: $0..<$0 + 1) }
        for verdict in verdicts where (0...1).contains(verdict.probability) {
            tenths[min(9, Int(10 * verdict.probability))].add(verdict)
        }
        var joined: [Tally] = []
        for tally in tenths {
            // A bin that is not full takes what follows.
            if let last = joined.last, last.count < max(1, fewest) {
                joined[joined.count - 1].join(tally)
            } else {
                joined.append(tally)
            }
        }
        if let last = joined.last, last.count < max(1, fewest) {
            joined.removeLast()
            if !joined.isEmpty { joined[joined.count - 1].join(last) }
        }
        bins = joined.map {
            Bin(
                tenths: $0.tenths, cameTrue: Proportion($0.happened, of: $0.count),
                stated: $0.sum / Double($0.count))
        }
    }

    private struct Tally {
        var tenths: Range<Int>
        var count = 0
        var happened = 0
        var sum = 0.0

        mutating func add(_ verdict: BrierScore.Verdict) {
            count += 1
            happened += verdict.happened ? 1 : 0
            sum += verdict.probability
        }

        mutating func join(_ next: Tally) {
            tenths = tenths.lowerBound..<next.tenths.upperBound
            count += next.count
            happened += next.happened
            sum += next.sum
        }
    }
}
