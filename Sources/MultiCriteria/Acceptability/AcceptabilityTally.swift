/// What one block of samples, or several together, counted.
///
/// Blocks are the unit of work: add their tallies in the order of the blocks, and the result is the
/// same whoever counted them.
public struct AcceptabilityTally: Sendable, Hashable {
    /// How many samples were counted.
    public internal(set) var sampleCount: Int
    let alternativeCount: Int
    let criterionCount: Int
    /// `[alternative · m + rank]`, rank from 0; fractions only when ties are shared.
    var ranks: [Double]
    /// `[one · m + other]`: samples in which one outranks the other; a shared tie counts half.
    var wins: [Double]
    /// `[alternative · n + criterion]`: weights summed over the samples that it came first in.
    var weights: [Double]
    /// How far each fell behind the best, summed.
    var regrets: [Double]

    init(alternativeCount: Int, criterionCount: Int) {
        sampleCount = 0
        self.alternativeCount = alternativeCount
        self.criterionCount = criterionCount
        ranks = Array(repeating: 0, count: alternativeCount * alternativeCount)
        wins = ranks
        weights = Array(repeating: 0, count: alternativeCount * criterionCount)
        regrets = Array(repeating: 0, count: alternativeCount)
    }

    mutating func add(_ other: AcceptabilityTally) {
        sampleCount += other.sampleCount
        for place in ranks.indices { ranks[place] += other.ranks[place] }
        for place in wins.indices { wins[place] += other.wins[place] }
        for place in weights.indices { weights[place] += other.weights[place] }
        for place in regrets.indices { regrets[place] += other.regrets[place] }
    }
}
