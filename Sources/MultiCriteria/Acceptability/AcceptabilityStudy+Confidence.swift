import Statistics

extension AcceptabilityStudy {
    /// First-rank share of each alternative at its own central weights.
    ///
    /// Exact when values are known; else from 4,096 samples of the values, fewer for large studies:
    /// every alternative is compared with all others at weights of its own, which costs m²·n a
    /// sample.
    func confidence(at central: [[Double]?]) -> (factors: [Double?], sampleCount: Int) {
        guard case .weightedSum(let sum) = model, !sum.isFixed else {
            return (central.enumerated().map { $1.map(exactShare($0)) }, 0)
        }
        let drawn = central.indices.filter { central[$0] != nil }
        // A draw costs about four multiplications.
        let cost = drawn.count * (alternativeCount * criterionCount + 4 * sum.draws.count)
        let tiles = max(4, min(64, 3_000_000 / max(1, cost)))
        var wins = [Int](repeating: 0, count: alternativeCount)
        // Streams beyond those of the blocks.
        var generator = SeededGenerator(seed: seed).split(.max - 1)
        SampleTile.with(alternativeCount: alternativeCount, criterionCount: criterionCount) {
            tile in
            for alternative in drawn {
                guard let weights = central[alternative] else { continue }
                tile.setWeights(weights)
                for _ in 0..<tiles {
                    tile.score(model, &generator)
                    wins[alternative] += tile.firsts(of: alternative)
                }
            }
        }
        let samples = tiles * SampleTile.samples
        let factors = central.enumerated().map { index, weights in
            weights == nil ? nil : Double(wins[index]) / Double(samples)
        }
        return (factors, samples)
    }

    /// 1 when the alternative is best at the weights, or among the best if ties are shared.
    private func exactShare(_ alternative: Int) -> ([Double]) -> Double {
        { weights in
            var generator = SeededGenerator(seed: seed)
            return SampleTile.with(
                alternativeCount: alternativeCount, criterionCount: criterionCount
            ) { tile in
                tile.setWeights(weights)
                tile.score(model, &generator)
                return tile.firsts(of: alternative) > 0 ? 1 : 0
            }
        }
    }
}

extension SampleTile {
    /// The same weights for all samples.
    fileprivate func setWeights(_ shares: [Double]) {
        for (criterion, share) in shares.enumerated() {
            for group in 0..<Self.groups {
                weights[criterion * Self.groups + group] = Lanes(repeating: share)
            }
        }
    }

    /// Samples in which nobody scores higher; a tie counts for both.
    fileprivate func firsts(of alternative: Int) -> Int {
        var count = 0
        for group in 0..<Self.groups {
            let own = scores[alternative * Self.groups + group]
            var isFirst = Counts(repeating: 1)
            for other in 0..<alternativeCount {
                isFirst.replace(with: 0, where: scores[other * Self.groups + group] .> own)
            }
            count += Int(isFirst.wrappedSum())
        }
        return count
    }
}
