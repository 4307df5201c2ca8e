import SocialChoice
import Statistics

extension SeededGenerator {
    /// Ballots with ties and truncation, or none when `hasTies` is false.
    mutating func ballots(
        candidates: Int, ballots: Int, hasTies: Bool, mostCount: Int = 5
    ) -> [PreferenceBallot] {
        (0..<ballots).map { _ in
            var left = Array(0..<candidates)
            var ranking: [[Int]] = []
            while !left.isEmpty {
                if hasTies, index(below: 6) == 0 { break }
                var group = [left.remove(at: index(below: left.count))]
                while hasTies, !left.isEmpty, index(below: 3) == 0 {
                    group.append(left.remove(at: index(below: left.count)))
                }
                ranking.append(group)
            }
            return PreferenceBallot(ranking, count: index(below: mostCount + 1))
        }
    }

    mutating func order(of count: Int) -> [Int] {
        var left = Array(0..<count)
        return (0..<count).map { _ in left.remove(at: index(below: left.count)) }
    }
}

extension PairwiseMatrix {
    init(_ candidates: Int, _ ballots: [PreferenceBallot]) throws {
        self.init(try PreferenceProfile(candidates: candidates, ballots: ballots))
    }
}

extension [PreferenceBallot] {
    /// The same ballots with candidate `c` called `names[c]`.
    func renamed(_ names: [Int]) -> [PreferenceBallot] {
        map { ballot in
            PreferenceBallot(ballot.ranking.map { $0.map { names[$0] } }, count: ballot.count)
        }
    }
}

/// All orders of some candidates, in order.
func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place in
        var rest = items
        let first = rest.remove(at: place)
        return permutations(rest).map { [first] + $0 }
    }
}
