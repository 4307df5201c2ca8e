extension SampleTile {
    /// Counts ranks, wins, central weights and regrets of the first `valid` samples.
    func count(valid: Int, ties: AcceptabilityStudy.Ties, into tally: inout AcceptabilityTally) {
        tally.sampleCount += valid
        switch ties {
        case .byOrder:
            rank(valid, &tally.wins)
            countRanks(valid, &tally)
        case .shared: countShared(valid, &tally)
        }
        countRegrets(valid, &tally.regrets)
    }

    /// Ranks by comparing each pair once; on equal scores the first in order wins.
    private func rank(_ valid: Int, _ wins: inout [Double]) {
        let m = alternativeCount
        // What is beyond the valid samples wins against nobody: comparisons with NaN are false.
        for lane in valid..<Self.samples {
            for row in 0..<m { scores[row * Self.groups + lane / 8][lane % 8] = .nan }
        }
        for row in 0..<m {
            let behind = Counts(repeating: Int64(m - 1 - row))
            for group in 0..<Self.groups { ranks[row * Self.groups + group] = behind }
        }
        wins.withUnsafeMutableBufferPointer { wins in
            for one in 0..<m {
                for other in one + 1..<m {
                    let won = compare(one, other)
                    wins[one * m + other] += Double(won)
                    wins[other * m + one] += Double(valid) - Double(won)
                }
            }
        }
    }

    /// In how many samples `one` is at least as good as `other`; moves both ranks.
    @inline(__always)
    private func compare(_ one: Int, _ other: Int) -> Int64 {
        let ones = one * Self.groups
        let others = other * Self.groups
        var won = Counts.zero
        for group in 0..<Self.groups {
            let mask = scores[ones + group] .>= scores[others + group]
            let wins = Counts.zero.replacing(with: 1, where: mask)
            ranks[ones + group] &-= wins
            ranks[others + group] &+= wins
            won &+= wins
        }
        return won.wrappedSum()
    }

    private func countRanks(_ valid: Int, _ tally: inout AcceptabilityTally) {
        let (m, n) = (alternativeCount, criterionCount)
        ranks.withMemoryRebound(to: Int64.self) { ranks in
            weights.withMemoryRebound(to: Double.self) { weights in
                tally.ranks.withUnsafeMutableBufferPointer { counts in
                    tally.weights.withUnsafeMutableBufferPointer { sums in
                        for sample in 0..<valid {
                            var first = 0
                            for row in 0..<m {
                                let rank = Int(ranks[row * Self.samples + sample])
                                counts[row * m + rank] += 1
                                if rank == 0 { first = row }
                            }
                            for criterion in 0..<n {
                                sums[first * n + criterion] +=
                                    weights[criterion * Self.samples + sample]
                            }
                        }
                    }
                }
            }
        }
    }

    private func countRegrets(_ valid: Int, _ regrets: inout [Double]) {
        for group in 0..<(valid + 7) / 8 {
            var best = scores[group]
            for row in 1..<max(1, alternativeCount) {
                best = best.replacing(
                    with: scores[row * Self.groups + group],
                    where: scores[row * Self.groups + group] .> best)
            }
            for row in 0..<alternativeCount {
                var behind = best - scores[row * Self.groups + group]
                for lane in 0..<8 where group * 8 + lane >= valid { behind[lane] = 0 }
                regrets[row] += behind.sum()
            }
        }
    }

    /// The same with ties shared equally: t alternatives on the same score take each of their t
    /// ranks with 1/t.
    private func countShared(_ valid: Int, _ tally: inout AcceptabilityTally) {
        let m = alternativeCount
        for sample in 0..<valid {
            let (group, lane) = (sample / 8, sample % 8)
            for one in 0..<m {
                let score = scores[one * Self.groups + group][lane]
                var better = 0
                var equal = 0
                for other in 0..<m {
                    let difference = scores[other * Self.groups + group][lane] - score
                    if difference.magnitude <= Self.tie {
                        equal += 1
                        tally.wins[one * m + other] += other == one ? 0 : 0.5
                    } else if difference > 0 {
                        better += 1
                    } else {
                        tally.wins[one * m + other] += 1
                    }
                }
                let share = 1 / Double(equal)
                for rank in better..<min(m, better + equal) {
                    tally.ranks[one * m + rank] += share
                }
                guard better == 0 else { continue }
                for criterion in 0..<criterionCount {
                    tally.weights[one * criterionCount + criterion] +=
                        share * weights[criterion * Self.groups + group][lane]
                }
            }
        }
    }

    /// Scores nearer than this are tied when ties are shared.
    private static let tie = 1e-12
}
