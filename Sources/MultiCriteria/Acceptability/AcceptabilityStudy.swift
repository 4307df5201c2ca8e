import Statistics

/// SMAA-2: which alternatives come first for which weights, when weights, values or both are
/// uncertain.
///
/// Samples are drawn in blocks of 4,096, each from its own stream of the seed, so that the result
/// is the same for any number of threads.
/// Source: Lahdelma & Salminen (2001), Operations Research 49(3), 444–454.
public struct AcceptabilityStudy: Sendable {
    /// What equal scores mean.
    public enum Ties: Sendable, Hashable {
        /// Equal scores are ranked in the order of the alternatives.
        case byOrder
        /// Alternatives whose scores differ by at most 1e-12 share their ranks equally.
        case shared
    }

    /// Pairs of more alternatives would take minutes to compare: shortlist first.
    public static let mostAlternatives = 200
    /// More criteria than anyone weighs.
    public static let mostCriteria = 50
    /// Errors of ±0.0003, far below those of the judgements.
    public static let mostSamples = 10_000_000
    /// Samples that share a stream and are counted together.
    public static let blockSamples = 4_096

    /// How many samples are drawn.
    public let sampleCount: Int
    /// Decides every draw.
    public let seed: UInt64
    /// What equal scores mean.
    public let ties: Ties
    let alternativeCount: Int
    let model: ScoreModel
    private let sampler: WeightSampler

    /// Acceptability by weighted sums.
    ///
    /// - Parameters:
    ///   - utilities: at most 200 alternatives × 50 criteria.
    ///   - weights: what is known about them.
    ///   - sampleCount: 1…10,000,000. The error of a share of ½ is ±0.0031 in 95 of 100 studies
    ///     with 100,000.
    ///   - seed: the same seed gives the same result.
    ///   - ties: what equal scores mean.
    /// - Throws: ``AcceptabilityError`` naming the criterion.
    public init(
        _ utilities: UncertainUtilities, weights: WeightInformation = .uniform,
        sampleCount: Int = 100_000, seed: UInt64 = 1, ties: Ties = .byOrder
    ) throws(AcceptabilityError) {
        try self.init(
            model: .weightedSum(UncertainSum(utilities)), utilities.alternativeCount,
            utilities.criterionCount, weights, sampleCount, seed, ties)
    }

    /// Acceptability by TOPSIS: how often each alternative is nearest to the best point. The
    /// matrix's own weights are not used.
    ///
    /// - Parameters:
    ///   - matrix: at most 200 alternatives × 50 criteria.
    ///   - normalisation: how units are made comparable.
    ///   - weights: what is known about them.
    ///   - sampleCount: 1…10,000,000.
    ///   - seed: the same seed gives the same result.
    ///   - ties: what equal scores mean.
    /// - Throws: ``AcceptabilityError`` naming the criterion.
    public init(
        topsis matrix: DecisionMatrix, normalisation: Topsis.Normalisation = .vector,
        weights: WeightInformation = .uniform, sampleCount: Int = 100_000, seed: UInt64 = 1,
        ties: Ties = .byOrder
    ) throws(AcceptabilityError) {
        let squares = Topsis.squares(matrix, normalisation)
        try self.init(
            model: .closeness(best: squares.best.grid.values, worst: squares.worst.grid.values),
            matrix.alternativeCount, matrix.criterionCount, weights, sampleCount, seed, ties)
    }

    private init(
        model: ScoreModel, _ alternativeCount: Int, _ criterionCount: Int,
        _ weights: WeightInformation, _ sampleCount: Int, _ seed: UInt64, _ ties: Ties
    ) throws(AcceptabilityError) {
        guard alternativeCount <= Self.mostAlternatives else {
            throw .tooManyAlternatives(alternativeCount)
        }
        guard criterionCount <= Self.mostCriteria else { throw .tooManyCriteria(criterionCount) }
        guard 1...Self.mostSamples ~= sampleCount else { throw .sampleCount(sampleCount) }
        if let fault = weights.fault(criterionCount: criterionCount) { throw fault }
        self.model = model
        self.alternativeCount = alternativeCount
        self.sampleCount = sampleCount
        self.seed = seed
        self.ties = ties
        sampler = WeightSampler(weights, criterionCount: criterionCount, seed: seed)
    }

    var criterionCount: Int { sampler.criterionCount }

    /// Blocks to count; the last one may be shorter.
    public var blockCount: Int { (sampleCount + Self.blockSamples - 1) / Self.blockSamples }

    /// Draws and counts one block, whatever else has been counted.
    ///
    /// - Parameter block: 0..<``blockCount``; others are empty.
    /// - Complexity: O(4,096 · (m² + m·n)).
    public func tally(block: Int) -> AcceptabilityTally {
        var tally = AcceptabilityTally(
            alternativeCount: alternativeCount, criterionCount: criterionCount)
        guard 0..<blockCount ~= block else { return tally }
        var generator = SeededGenerator(seed: seed).split(UInt64(block))
        var walk = sampler.start(&generator)
        SampleTile.with(alternativeCount: alternativeCount, criterionCount: criterionCount) {
            tile in
            var left = min(Self.blockSamples, sampleCount - block * Self.blockSamples)
            while left > 0 {
                tile.weights.withMemoryRebound(to: Double.self) {
                    sampler.fill($0, samples: SampleTile.samples, &generator, &walk)
                }
                tile.score(model, &generator)
                tile.count(valid: min(left, SampleTile.samples), ties: ties, into: &tally)
                left -= SampleTile.samples
            }
        }
        return tally
    }

    /// - Complexity: O(samples · (m² + m·n)).
    public func result() -> Acceptability {
        var sum = AcceptabilityTally(
            alternativeCount: alternativeCount, criterionCount: criterionCount)
        for block in 0..<blockCount { sum.add(tally(block: block)) }
        return Acceptability(sum, study: self)
    }

    /// The same result, counted by several tasks at once.
    ///
    /// - Parameter tasks: at least 1; lower counts as 1.
    public func result(tasks: Int) async -> Acceptability {
        var sum = AcceptabilityTally(
            alternativeCount: alternativeCount, criterionCount: criterionCount)
        let width = min(max(1, tasks), blockCount)
        for start in stride(from: 0, to: blockCount, by: width) {
            let blocks = start..<min(start + width, blockCount)
            let tallies = await withTaskGroup(of: (Int, AcceptabilityTally).self) { group in
                for block in blocks { group.addTask { (block, tally(block: block)) } }
                var counted: [(block: Int, tally: AcceptabilityTally)] = []
                for await part in group { counted.append(part) }
                return counted.sorted { $0.block < $1.block }
            }
            for part in tallies { sum.add(part.tally) }
        }
        return Acceptability(sum, study: self)
    }
}
