/// The ballot papers in piles by the candidate they count for now.
struct PaperPiles {
    /// Where the papers of a pile went.
    struct Move {
        /// `arrived[c][k]`: papers of value `k` that now count for candidate `c`.
        var arrived: [[Int]]
        /// `lost[k]`: papers of value `k` that name nobody who is still in the running.
        var lost: [Int]
    }

    private let ballots: TransferableBallots
    private var piles: [[Int32]]
    /// Where each paper is in its list of preferences.
    private var positions: [Int32]
    /// The value of each paper, as a number of ``PaperValues``.
    private var values: [Int32]

    init(_ ballots: TransferableBallots) {
        self.ballots = ballots
        piles = [[Int32]](repeating: [], count: ballots.candidates)
        positions = ballots.starts.dropLast().map { Int32(truncatingIfNeeded: $0) }
        values = [Int32](repeating: 0, count: ballots.counts.count)
    }

    /// Lays every paper on the pile of its first preference.
    ///
    /// - Returns: papers by candidate.
    mutating func deal() -> [Int] {
        var papers = [Int](repeating: 0, count: ballots.candidates)
        for (paper, count) in ballots.counts.enumerated() {
            let first = Int(ballots.preferences[ballots.starts[paper]])
            piles[first].append(Int32(truncatingIfNeeded: paper))
            papers[first] += count
        }
        return papers
    }

    /// Moves the papers of one pile to their next preference among those in the running.
    ///
    /// - Parameters:
    ///   - newValue: the value each value turns into; one for each value known.
    ///   - known: how many values there are after the move.
    mutating func move(
        from candidate: Int, newValue: [Int], known: Int, isRunning: [Bool]
    ) -> Move {
        var move = Move(
            arrived: [[Int]](repeating: [], count: ballots.candidates),
            lost: [Int](repeating: 0, count: known))
        let pile = piles[candidate]
        piles[candidate] = []
        for paper in pile {
            let index = Int(paper)
            let value = newValue[Int(values[index])]
            values[index] = Int32(truncatingIfNeeded: value)
            guard let next = advance(index, isRunning) else {
                move.lost[value] += ballots.counts[index]
                continue
            }
            piles[next].append(paper)
            if move.arrived[next].isEmpty {
                move.arrived[next] = [Int](repeating: 0, count: known)
            }
            move.arrived[next][value] += ballots.counts[index]
        }
        return move
    }

    /// The next preference of a paper that is still in the running.
    private mutating func advance(_ paper: Int, _ isRunning: [Bool]) -> Int? {
        let end = ballots.starts[paper + 1]
        var position = Int(positions[paper]) + 1
        while position < end {
            let candidate = Int(ballots.preferences[position])
            if isRunning[candidate] {
                positions[paper] = Int32(truncatingIfNeeded: position)
                return candidate
            }
            position += 1
        }
        positions[paper] = Int32(truncatingIfNeeded: end)
        return nil
    }
}
