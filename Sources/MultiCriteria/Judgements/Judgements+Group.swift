import RealModule

extension Judgements {
    /// The judgements of a group: for each pair the geometric mean of those who judged it.
    ///
    /// - Parameters:
    ///   - members: at least one, all on the same items; each may have judged only some pairs.
    ///   - weights: one above 0 a member; equal when left out.
    /// - Returns: missing only where no member judged.
    /// - Throws: ``JudgementError`` naming the member.
    /// - Complexity: O(members·n²).
    /// Source: aggregation of individual judgements, Aczél & Saaty (1983), Journal of Mathematical
    /// Psychology 27(1).
    public static func group(
        _ members: [Judgements], weights: [Double]? = nil
    ) throws(JudgementError) -> Judgements {
        guard let first = members.first else { throw .none }
        for (index, member) in members.enumerated() where member.count != first.count {
            throw .groupCount(member: index, count: member.count, expected: first.count)
        }
        let weights = weights ?? members.map { _ in 1 }
        guard weights.count == members.count,
            weights.allSatisfy({ $0 > 0 && $0 <= Grid.largest })
        else { throw .memberWeights }
        let values = first.values.indices.map { place in
            var logs = 0.0
            var sum = 0.0
            for (member, weight) in zip(members, weights) where member.values[place] > 0 {
                logs += weight * .log(member.values[place])
                sum += weight
            }
            return sum > 0 ? Double.exp(logs / sum) : 0
        }
        return Judgements(count: first.count, values: values)
    }
}
