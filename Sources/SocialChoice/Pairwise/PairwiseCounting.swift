/// Counts strict preferences for all pairs, eight ballots in one instruction.
///
/// A ballot with count 5 is counted once in the plane of 1 and once in the plane of 4, so that the
/// inner loop never multiplies.
enum PairwiseCounting {
    typealias Lanes = SIMD8<Int16>

    /// Vectors of eight ballots that are transposed together: a candidate's part is 1 KiB, all of
    /// 500 candidates fit a second-level cache. One lane counts at most this far.
    static let blockVectors = 64

    static func preferring(_ profile: PreferenceProfile) -> ContiguousArray<Int> {
        let n = profile.candidates
        var total = ContiguousArray<Int>(repeating: 0, count: n * n)
        let most = profile.counts.max() ?? 0
        for digit in 0..<(Int.bitWidth - most.leadingZeroBitCount) {
            let ballots = profile.counts.indices.filter { profile.counts[$0] >> digit & 1 == 1 }
            let plane = plane(profile, ballots)
            for one in 0..<n {
                for other in 0..<n where one != other {
                    // Without ties whoever does not prefer one prefers the other.
                    let isMirrored = one > other && !profile.hasTies
                    let count =
                        isMirrored
                        ? ballots.count - Int(plane.counts[other * n + one])
                        : Int(plane.counts[one * n + other])
                    total[one * n + other] += count << digit
                }
            }
        }
        return total
    }

    /// One count for each ballot listed; above the diagonal only when the profile has no ties.
    private static func plane(_ profile: PreferenceProfile, _ ballots: [Int]) -> PairCounts {
        var counts = PairCounts(candidates: profile.candidates)
        var block = BallotBlock(candidates: profile.candidates)
        for start in stride(from: 0, to: ballots.count, by: blockVectors * Lanes.scalarCount) {
            let end = min(start + blockVectors * Lanes.scalarCount, ballots.count)
            block.fill(profile, ballots[start..<end])
            counts.add(block, isSymmetric: !profile.hasTies)
        }
        return counts
    }
}
