/// The ranking that voters disagree with least: for each pair ranked one above the other, it counts
/// the voters who prefer the reverse.
///
/// Candidates are first divided where majorities are strict (``MajorityComponents``); every best
/// ranking keeps that order. What remains of up to ``mostInSubsets`` candidates is always solved:
/// by search where that closes soon, else by comparing all subsets. Up to ``mostInSearch`` the
/// search proves its result or says how far it can be off; above that a good ranking is found and
/// bounded.
/// Source: Kemeny (1959), Daedalus 88(4); Young (1988), American Political Science Review 82(4).
public struct Kemeny: Sendable, Equatable {
    /// How the order within one component was found.
    public enum Proof: Sendable, Hashable {
        /// All subsets were compared, or every order is as good.
        case subsets
        /// The search, or the bound alone, excludes any better.
        case search
        /// A better ranking could exist.
        case none
    }

    /// Candidates that majorities do not order strictly.
    public struct Component: Sendable, Equatable {
        /// Ascending.
        public let members: [Int]
        public let proof: Proof
        /// Voters its order disagrees with, and the least that any order must.
        public let distance: Int
        public let lowerBound: Int
    }

    /// A pair that the ranking orders against a majority.
    public struct Overruled: Sendable, Equatable {
        public let above: Int
        public let below: Int
        /// Voters who prefer `above`, fewer than those who prefer `below`.
        public let agreeing: Int
        public let disagreeing: Int
    }

    /// All subsets of 20 are 4 MB.
    public static let mostInSubsets = 20
    /// Sets of the search are bits of one word.
    public static let mostInSearch = 60
    /// Best rankings listed at most.
    public static let mostListed = 50

    /// Best first. Of several best ones the first when compared candidate by candidate, where
    /// ``optimalCount`` is known.
    public let order: [Int]
    /// Voters it disagrees with, over all pairs; ballots that tie a pair do not disagree.
    public let distance: Int
    /// Voters it agrees with, over all pairs.
    public let agreement: Int
    /// No ranking has a smaller distance than this.
    public let lowerBound: Int
    /// How many rankings have that distance; `nil` above `Int.max` and where not all were compared.
    public let optimalCount: Int?
    /// All of them, in order, when there are at most ``mostListed``.
    public let optima: [[Int]]?
    /// In the order of the ranking.
    public let components: [Component]
    /// In the order of the ranking; what a cycle forces.
    public let overruled: [Overruled]

    /// Whether no ranking can be better.
    public var isProven: Bool { lowerBound == distance }

    /// Finds the ranking and how far it is proven.
    ///
    /// - Parameters:
    ///   - matrix: the duels of the candidates.
    ///   - mostStates: sets that the search of one large component may keep; about 100 bytes each.
    /// - Complexity: O(n × 2ⁿ) for the largest component of n ≤ ``mostInSubsets``; above, by the
    ///   number of sets kept.
    public init(_ matrix: PairwiseMatrix, mostStates: Int = 200_000) {
        let layers = MajorityComponents(matrix).layers
        let solved = layers.map { KemenyComponent(matrix, $0, mostStates: mostStates) }
        let order = solved.flatMap(\.optima.first)
        components = solved.map(\.summary)
        let pairs = RankedPairSums(matrix, order)
        // Between components every ranking kept here disagrees as little as possible.
        let slack = solved.reduce(0) { $0 + $1.optima.extra - $1.optima.bound }
        self.order = order
        distance = pairs.disagreeing
        agreement = pairs.agreeing
        lowerBound = pairs.disagreeing - slack
        overruled = pairs.overruled
        let count = Self.count(solved.map(\.optima.count))
        optimalCount = count
        // Not more than the count, so that the products stay small.
        let isListed = count.map { $0 <= Self.mostListed } ?? false
        optima = isListed ? Self.products(solved.map { $0.optima.all ?? [] }) : nil
    }

    private static func count(_ counts: [Int?]) -> Int? {
        var product = 1
        for count in counts {
            guard let count else { return nil }
            let (next, isOver) = product.multipliedReportingOverflow(by: count)
            guard !isOver else { return nil }
            product = next
        }
        return product
    }

    /// One part from each component, the first component's changing slowest.
    private static func products(_ parts: [[[Int]]]) -> [[Int]] {
        parts.reduce([[]]) { orders, part in
            orders.flatMap { order in part.map { order + $0 } }
        }
    }
}
