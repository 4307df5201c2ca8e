import Vocabulary

/// What a roll-up adds up, indicator by indicator, in the dataset's order.
struct RollupTally {
    private struct WeightedSum {
        var weight = 0.0
        var uncapped = 0.0
        var capped = 0.0

        mutating func add(_ achievement: IndicatorResult.Achievement, weight: Double) {
            guard let raw = achievement.raw, let capped = achievement.capped else { return }
            self.weight += weight
            uncapped += weight * raw
            self.capped += weight * capped
        }

        func mean(on scale: Scale) -> Rollup.Mean {
            guard weight > 0, (capped / weight).isFinite, (uncapped / weight).isFinite else {
                return Rollup.Mean(uncapped: nil, capped: nil, status: notJudgedStatus, step: 0)
            }
            let band = scale.band(of: capped / weight)
            return Rollup.Mean(
                uncapped: uncapped / weight, capped: capped / weight, status: band.code,
                step: band.step)
        }
    }

    private var annual = WeightedSum()
    private var interim = WeightedSum()
    private var met = 0
    private var missed = 0
    private var notJudged = 0
    private var complete = 0
    private var count = 0
    private var steps = [Int](repeating: 0, count: 6)

    mutating func add(_ result: IndicatorResult) {
        let weight = result.indicator.weight ?? 1
        annual.add(result.annual, weight: weight)
        interim.add(result.interim, weight: weight)
        if let isMet = result.met { isMet ? (met += 1) : (missed += 1) }
        let isJudged = result.interim.raw != nil
        if !isJudged { notJudged += 1 }
        if isJudged || result.missing == .notReleased { complete += 1 }
        count += 1
        steps[result.interim.step] += 1
    }

    func rollup(of scope: Rollup.Scope, on scale: Scale, money: Rollup.Money?) -> Rollup {
        Rollup(
            scope: scope, annual: annual.mean(on: scale), interim: interim.mean(on: scale),
            met: met, missed: missed, notJudged: notJudged, count: count,
            completeness: count == 0 ? nil : Double(complete) / Double(count), steps: steps,
            money: money)
    }
}
