import RealModule

extension AnalyticHierarchy {
    /// Three judgements that should multiply to 1 around the circle.
    public struct Triple: Sendable, Hashable {
        /// Index of the first item; the three are ascending.
        public let first: Int
        /// Index of the second item.
        public let second: Int
        /// Index of the third item.
        public let third: Int
        /// first over second × second over third × third over first; 1 is consistent.
        public let product: Double
        /// What first over third would be if the other two were kept: the judgement to talk about.
        public let impliedFirstOverThird: Double
    }
}

extension Judgements {
    /// The triple of linked judgements whose product is farthest from 1, up or down; the first in
    /// order on a tie.
    ///
    /// - Complexity: O(n³).
    var worstTriple: AnalyticHierarchy.Triple? {
        var worst: AnalyticHierarchy.Triple?
        var largest = -1.0
        for first in 0..<count {
            for second in first + 1..<count {
                guard let one = self[first, second] else { continue }
                for third in second + 1..<count {
                    guard let two = self[second, third], let back = self[third, first] else {
                        continue
                    }
                    let deviation = abs(Double.log(one * two * back))
                    guard deviation > largest + 1e-12 else { continue }
                    largest = deviation
                    worst = AnalyticHierarchy.Triple(
                        first: first, second: second, third: third, product: one * two * back,
                        impliedFirstOverThird: one * two)
                }
            }
        }
        return worst
    }
}
