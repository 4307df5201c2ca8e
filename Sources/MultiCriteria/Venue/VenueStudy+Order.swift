extension VenueStudy {
    /// Options in the order of the recommendation, as places among those that keep all limits.
    struct Order {
        let places: [Int]
        /// The place that comes first most often, when another is recommended.
        let outdone: Int?

        func reason(_ options: [Int]) -> Recommendation.Reason {
            if let outdone { return .lessRegret(than: options[outdone]) }
            return places.count == 1 ? .onlyOption : .highestAcceptability
        }
    }

    static func order(_ result: Acceptability) -> Order {
        let shares = result.firstRankShares
        let regrets = result.expectedRegrets
        var places = shares.indices.sorted { one, other in
            if shares[one] != shares[other] { return shares[one] > shares[other] }
            if regrets[one] != regrets[other] { return regrets[one] < regrets[other] }
            return one < other
        }
        let leader = places[0]
        let better = places.filter { isLessRegretted($0, than: leader, result) }
        let least = better.min { regrets[$0] < regrets[$1] }
        guard let least else { return Order(places: places, outdone: nil) }
        places.removeAll { $0 == least }
        return Order(places: [least] + places, outdone: leader)
    }

    /// By regret, expected rank and the last third together.
    private static func isLessRegretted(
        _ one: Int, than other: Int, _ result: Acceptability
    ) -> Bool {
        let third = result.worstThirdShares
        return result.expectedRegrets[one] < result.expectedRegrets[other]
            && result.expectedRanks[one] < result.expectedRanks[other]
            && third[one] <= third[other]
    }

    /// Whether the largest first-rank share leads the next by more than chance explains, at 95 %.
    static func isSettled(_ result: Acceptability) -> Bool {
        let shares = result.firstRankShares.sorted(by: >)
        guard shares.count > 1 else { return true }
        let lead = shares[0] - shares[1]
        let variance = shares[0] + shares[1] - lead * lead
        let error = (max(0, variance) / Double(max(1, result.sampleCount))).squareRoot()
        return lead > 1.96 * error
    }
}

extension WeightInformation {
    /// The mean of all weights that fit what is known, where a formula gives it: the rank-order
    /// centroid for an order (Barron & Barrett 1996), groups sharing their ranks. `nil` for bounds.
    func centre(criterionCount: Int) -> [Double]? {
        switch self {
        case .uniform: return CriterionWeights.equal(criterionCount).shares
        case .intervals: return nil
        case .fixed(let weights): return weights.shares
        case .ordinal(let groups):
            let count = groups.reduce(0) { $0 + $1.count }
            var weights = [Double](repeating: 0, count: count)
            var place = 0
            for group in groups {
                let ranks = place..<place + group.count
                let sum = ranks.reduce(0) { $0 + Self.centroid($1, of: count) }
                for member in group { weights[member] = sum / Double(group.count) }
                place += group.count
            }
            return weights
        }
    }

    private static func centroid(_ rank: Int, of count: Int) -> Double {
        (rank..<count).reduce(0) { $0 + 1 / Double($1 + 1) } / Double(count)
    }
}
