import OracleSupport
import OpinionGroups
import Statistics
import Testing

private struct ClusterInput: Decodable, Sendable {
    let points: [[Double]]
}

private struct ClusterOutput: Decodable, Sendable {
    struct Partition: Decodable, Sendable {
        let inertia: Double
        let silhouette: Double
        let labels: [Int]
    }

    let byK: [String: Partition]
    let bestK: Int
}

@Suite("Groups of points")
struct GroupChoiceTests {
    @Test(
        "They are at least as tight as those of an independent program",
        arguments: OracleFile<ClusterInput, ClusterOutput>.load("polis_kmeans", in: .module))
    private func oracle(example: OracleFile<ClusterInput, ClusterOutput>.Case) throws {
        let choice = try GroupChoice(
            of: example.input.points.map { MapPoint(x: $0[0], y: $0[1]) })
        #expect(choice.tried.map { "\($0.groupCount)" } == example.expected.byK.keys.sorted())
        for grouping in choice.tried {
            let expected = try #require(example.expected.byK["\(grouping.groupCount)"])
            #expect(grouping.inertia <= expected.inertia * (1 + 1e-6))
            // A few of the oracle's partitions can be improved; there ours is the tighter one.
            guard grouping.inertia > expected.inertia * (1 - 1e-6) else { continue }
            #expect(near(grouping.silhouette, expected.silhouette, example.tolerance))
            #expect(grouping.groups == renumbered(expected.labels))
        }
        #expect(choice.best?.groupCount == example.expected.bestK)
    }

    @Test("No partition of few points is tighter", arguments: 0..<10 as Range<UInt64>)
    func exhaustive(seed: UInt64) throws {
        let points = seededPoints(seed, count: 8)
        for grouping in try GroupChoice(of: points).tried where grouping.groupCount < 4 {
            let least = leastInertia(points, groups: grouping.groupCount)
            #expect(near(grouping.inertia, least, 1e-10))
        }
    }

    @Test("Inertia, centres and silhouette are those of the groups given")
    func consistency() throws {
        let points = seededPoints(31, count: 60, clumps: 4)
        let choice = try GroupChoice(of: points)
        for grouping in choice.tried {
            #expect(near(grouping.inertia, inertia(points, grouping.groups), 1e-12))
            #expect(near(grouping.silhouette, silhouette(points, grouping.groups), 1e-12))
            #expect(grouping.sizes.reduce(0, +) == 60)
            for (point, group) in zip(points, grouping.groups) {
                let own = squared(point, grouping.centres[group])
                #expect(grouping.centres.allSatisfy { squared(point, $0) >= own - 1e-12 })
            }
        }
    }

    @Test("The order of the points does not matter, to the last digit")
    func permuted() throws {
        let points = seededPoints(32, count: 80)
        let order = seededOrder(80, seed: 33)
        let one = try GroupChoice(of: points)
        let other = try GroupChoice(of: order.map { points[$0] })
        for (mine, theirs) in zip(one.tried, other.tried) {
            #expect(mine.inertia == theirs.inertia)
            #expect(mine.silhouette == theirs.silhouette)
            #expect(renumbered(order.map { mine.groups[$0] }) == theirs.groups)
        }
    }

    @Test("Moving or enlarging the map does not matter")
    func similar() throws {
        let points = seededPoints(34, count: 50)
        let moved = points.map { MapPoint(x: 3 * $0.x + 10, y: 3 * $0.y - 7) }
        let one = try GroupChoice(of: points)
        let other = try GroupChoice(of: moved)
        #expect(one.tried.map(\.groups) == other.tried.map(\.groups))
        for (mine, theirs) in zip(one.tried, other.tried) {
            #expect(near(theirs.inertia, 9 * mine.inertia, 1e-9))
            #expect(near(theirs.silhouette, mine.silhouette, 1e-9))
        }
    }

    @Test("Doubling every point doubles the inertia and keeps the groups")
    func doubled() throws {
        let points = seededPoints(35, count: 30)
        let one = try GroupChoice(of: points)
        let twice = try GroupChoice(of: points + points)
        for (mine, theirs) in zip(one.tried, twice.tried) {
            #expect(near(theirs.inertia, 2 * mine.inertia, 1e-12))
            #expect(Array(theirs.groups.prefix(30)) == mine.groups)
        }
    }

    @Test("Planted groups are found", arguments: 2...5)
    func planted(count: Int) throws {
        let corners = [(0.0, 0.0), (20, 0), (0, 20), (20, 20), (40, 10)].prefix(count)
        var generator = SeededGenerator(seed: UInt64(count))
        let planted = (0..<60).map { $0 % count }
        let points = planted.map {
            MapPoint(x: corners[$0].0 + generator.unit(), y: corners[$0].1 + generator.unit())
        }
        let best = try #require(try GroupChoice(of: points).best)
        #expect(best.groups == planted)
        #expect(best.silhouette > 0.9)
    }

    @Test("There are never more groups than distinct points, nor as many as points")
    func fewPoints() throws {
        let places = [MapPoint(x: 0, y: 0), MapPoint(x: 1, y: 1), MapPoint(x: 3, y: 0)]
        let repeated = try GroupChoice(of: places + places)
        #expect(repeated.distinctCount == 3)
        #expect(repeated.tried.map(\.groupCount) == [2, 3])
        #expect(repeated.best?.groupCount == 3)
        #expect(repeated.best?.inertia == 0)
        #expect(repeated.best?.silhouette == 1)
        #expect(try GroupChoice(of: places).tried.map(\.groupCount) == [2])
        #expect(try GroupChoice(of: Array(repeating: places[0], count: 9)).best == nil)
        #expect(try GroupChoice(of: Array(places.prefix(2))).best == nil)
        #expect(try GroupChoice(of: []).best == nil)
    }

    @Test("Points that no distance can be computed from are refused")
    func refusals() {
        for wrong in [Double.nan, .infinity, 1e101, -1e101] {
            #expect(throws: OpinionGroupsError.pointOutOfRange(1)) {
                try GroupChoice(of: [MapPoint(x: 0, y: 0), MapPoint(x: 0, y: wrong)])
            }
        }
        #expect(throws: OpinionGroupsError.tooManyPoints(5_001)) {
            try GroupChoice(of: Array(repeating: MapPoint(x: 0, y: 0), count: 5_001))
        }
    }

    @Test("Far apart at the edge of what is taken, figures stay finite")
    func extreme() throws {
        let choice = try GroupChoice(
            of: [-1e100, -0.9e100, 0.9e100, 1e100].map { MapPoint(x: $0, y: $0) })
        #expect(choice.tried.allSatisfy { $0.inertia.isFinite && $0.silhouette.isFinite })
        #expect(choice.best?.groups == [0, 0, 1, 1])
    }
}

/// Groups numbered in the order in which they first appear.
private func renumbered(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
        let number = numbers[label] ?? numbers.count
        numbers[label] = number
        return number
    }
}

private func squared(_ one: MapPoint, _ other: MapPoint) -> Double {
    (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)
}

private func inertia(_ points: [MapPoint], _ groups: [Int]) -> Double {
    (0...(groups.max() ?? 0)).reduce(0) { sum, group in
        let members = zip(points, groups).filter { $0.1 == group }.map(\.0)
        guard !members.isEmpty else { return sum }
        let count = Double(members.count)
        let centre = MapPoint(
            x: members.reduce(0) { $0 + $1.x } / count, y: members.reduce(0) { $0 + $1.y } / count)
        return sum + members.reduce(0) { $0 + squared($1, centre) }
    }
}

private func leastInertia(_ points: [MapPoint], groups count: Int) -> Double {
    var least = Double.infinity
    var groups = [Int](repeating: 0, count: points.count)
    while true {
        least = min(least, inertia(points, groups))
        guard let place = groups.lastIndex(where: { $0 < count - 1 }) else { return least }
        groups[place] += 1
        for later in groups.indices where later > place { groups[later] = 0 }
    }
}

private func silhouette(_ points: [MapPoint], _ groups: [Int]) -> Double {
    let count = (groups.max() ?? 0) + 1
    let values = points.indices.map { index -> Double in
        let means = (0..<count).map { group -> Double in
            let others = points.indices.filter { groups[$0] == group && $0 != index }
            let sum = others.reduce(0) { $0 + squared(points[index], points[$1]).squareRoot() }
            return others.isEmpty ? .nan : sum / Double(others.count)
        }
        let own = means[groups[index]]
        guard !own.isNaN else { return 0 }
        let next = means.indices.filter { $0 != groups[index] }.map { means[$0] }.min() ?? 0
        return max(own, next) > 0 ? (next - own) / max(own, next) : 0
    }
    return values.reduce(0, +) / Double(values.count)
}
