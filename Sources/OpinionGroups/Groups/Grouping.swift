/// Points divided into a number of groups around their centres.
public struct Grouping: Sendable, Hashable {
    /// The group of each point, numbered in the order in which groups first appear.
    public let groups: [Int]
    public let centres: [MapPoint]
    /// The sum of the squared distances from each point to its group's centre.
    public let inertia: Double
    /// How much nearer points are to their own group than to the next one, on average: −1…1;
    /// above about 0.5 the groups stand apart.
    public let silhouette: Double

    public var groupCount: Int { centres.count }

    /// How many points each group holds.
    public var sizes: [Int] {
        groups.reduce(into: Array(repeating: 0, count: groupCount)) { $0[$1] += 1 }
    }
}

/// Two to five groups tried on the same points, and how many describe them best.
public struct GroupChoice: Sendable, Hashable {
    public static let counts = 2...5

    /// By number of groups, ascending: those from ``counts`` that are fewer than the points and
    /// not more than the distinct points.
    public let tried: [Grouping]
    /// The number of points that differ from all others given.
    public let distinctCount: Int

    /// The grouping with the largest silhouette; of equal ones the one with fewer groups. `nil`
    /// when none could be tried.
    public var best: Grouping? {
        tried.dropFirst().reduce(tried.first) { best, next in
            guard let best else { return next }
            // Silhouettes that differ by rounding alone are equal.
            return next.silhouette > best.silhouette + 1e-12 ? next : best
        }
    }

    /// Groups points by k-means, the best of 20 to 200 starts for each number of groups.
    ///
    /// Starts are drawn by k-means++ with a fixed seed from the points in order of their
    /// coordinates: the same points give the same groups, in whatever order they come.
    ///
    /// - Parameters:
    ///   - points: at most 5,000, finite, within ±1e100.
    ///   - seed: another one gives other starts and nearly always the same groups.
    /// - Throws: ``OpinionGroupsError/tooManyPoints(_:)``,
    ///   ``OpinionGroupsError/pointOutOfRange(_:)``.
    /// - Complexity: O(n² + n × groups × starts × rounds); 1,000 points take some milliseconds.
    /// Source: Arthur & Vassilvitskii (2007), SODA; Lloyd (1982), IEEE Trans. Inf. Theory 28(2);
    /// Rousseeuw (1987), J. Comput. Appl. Math. 20.
    public init(of points: [MapPoint], seed: UInt64 = 1) throws(OpinionGroupsError) {
        guard points.count <= VoteMatrix.participantLimit else {
            throw .tooManyPoints(points.count)
        }
        for (index, point) in points.enumerated() {
            guard abs(point.x) <= Self.furthest, abs(point.y) <= Self.furthest else {
                throw .pointOutOfRange(index)
            }
        }
        let distinct = DistinctPoints(points)
        distinctCount = distinct.count
        let most = min(Self.counts.upperBound, points.count - 1, distinct.count)
        let means = (Self.counts.lowerBound..<max(Self.counts.lowerBound, most + 1)).map {
            KMeans(distinct, groups: $0, seed: seed)
        }
        let silhouettes = Silhouette.means(of: means.map(\.labels), on: distinct)
        tried = zip(means, silhouettes).map { $0.grouping(of: distinct, silhouette: $1) }
    }

    private static let furthest = 1e100
}
