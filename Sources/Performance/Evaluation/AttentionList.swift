import Vocabulary

extension Evaluation {
    /// What the room should discuss: judged indicators by falling attention, equal scores by code.
    /// Indicators with nothing to lose (score 0) are left out.
    public func attentionList(limit: Int = 20) -> [IndicatorResult] {
        // Places and not the results, which are large.
        let scores = indicators.map { $0.attention?.score ?? 0 }
        let ranked = indicators.indices.filter { scores[$0] > 0 }.sorted { left, right in
            scores[left] != scores[right]
                ? scores[left] > scores[right]
                : indicators[left].indicator.id < indicators[right].indicator.id
        }
        return ranked.prefix(limit).map { indicators[$0] }
    }

    /// Indicators without a value: data first, discussion after.
    public var dataFirst: [IndicatorResult] {
        indicators.filter { $0.missing != nil }
    }
}

/// The minutes of an agenda, given to topics by their attention (EVALUATION §7).
public enum AgendaMinutes {
    /// Whole minutes proportional to attention, each within the bounds, within the total.
    ///
    /// The proportion is the largest whose clamped minutes fit; rounding goes down, and the minutes
    /// left go one by one to the topics that lost most, earlier topics first. When even the lower
    /// bounds do not fit, the list is cut: topics beyond it get 0.
    /// - Parameters:
    ///   - attention: Scores, 0 or more, highest first.
    ///   - total: Minutes of the agenda, 0 or more.
    /// - Complexity: O(n log n) after a bisection of fixed length.
    public static func allocated(
        to attention: [Double], within total: Int, each bounds: ClosedRange<Int> = 5...30
    ) -> [Int] {
        let fitting = bounds.lowerBound == 0 ? attention.count : total / bounds.lowerBound
        let kept = min(max(0, fitting), attention.count)
        let scores = attention.prefix(kept).map { $0.isFinite ? max(0, $0) : 0 }
        let zeros = [Int](repeating: 0, count: attention.count - kept)
        let (low, high) = (Double(bounds.lowerBound), Double(bounds.upperBound))
        func minutes(_ factor: Double) -> [Double] {
            scores.map { min(max($0 * factor, low), high) }
        }
        var (under, over) = (0.0, 1.0)
        while over < 1e12, minutes(over).reduce(0, +) < Double(total) { over *= 2 }
        for _ in 0..<80 {
            let middle = (under + over) / 2
            if minutes(middle).reduce(0, +) <= Double(total) {
                under = middle
            } else {
                over = middle
            }
        }
        let exact = minutes(under)
        var whole = exact.map { Int($0) }
        var left = total - whole.reduce(0, +)
        let byLoss = exact.indices.sorted { a, b in
            let (x, y) = (exact[a] - Double(whole[a]), exact[b] - Double(whole[b]))
            return x != y ? x > y : a < b
        }
        for position in byLoss
        where left > 0 && exact[position] > Double(whole[position])
            && whole[position] < bounds.upperBound
        {
            whole[position] += 1
            left -= 1
        }
        return whole + zeros
    }
}
