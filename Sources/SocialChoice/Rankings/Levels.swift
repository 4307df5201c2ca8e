/// Candidates in groups that are tied.
enum Levels {
    /// Highest score first, candidates ascending within a group.
    static func descending(_ scores: [Int]) -> [[Int]] {
        let order = scores.indices.sorted {
            scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
        }
        var levels: [[Int]] = []
        for candidate in order {
            if let last = levels.last?.first, scores[last] == scores[candidate] {
                levels[levels.count - 1].append(candidate)
            } else {
                levels.append([candidate])
            }
        }
        return levels
    }

    /// Groups of those that nobody left beats, again and again.
    ///
    /// - Parameter beats: must have no cycle; whoever is in one is never undefeated and would make
    ///   one last group.
    /// - Complexity: O(candidates²).
    static func peeled(_ candidates: Int, beats: (Int, Int) -> Bool) -> [[Int]] {
        var defeats = (0..<candidates).map { other in
            (0..<candidates).count { $0 != other && beats($0, other) }
        }
        var left = Array(0..<candidates)
        var levels: [[Int]] = []
        while !left.isEmpty {
            let top = left.filter { defeats[$0] == 0 }
            guard !top.isEmpty else { return levels + [left] }
            left.removeAll { defeats[$0] == 0 }
            for other in left { defeats[other] -= top.count { beats($0, other) } }
            levels.append(top)
        }
        return levels
    }
}
