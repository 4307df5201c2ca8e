/// Some ballots turned candidate by candidate, so that one vector holds eight ballots.
struct BallotBlock {
    /// A multiple of ``PairCounts/tile``, so that tiles need no rest.
    let paddedCandidates: Int
    /// Vectors filled for each candidate, 0…``PairwiseCounting/blockVectors``.
    private(set) var vectors = 0
    /// `paddedCandidates` rows of ``stride`` vectors.
    private(set) var lanes: ContiguousArray<PairwiseCounting.Lanes>

    /// One more than the vectors used: rows at powers of two would share cache lines.
    static let stride = PairwiseCounting.blockVectors + 1

    init(candidates: Int) {
        let tile = PairCounts.tile
        paddedCandidates = (candidates + tile - 1) / tile * tile
        lanes = ContiguousArray(repeating: .zero, count: paddedCandidates * Self.stride)
    }

    /// - Parameter ballots: indices into the profile, at most what a block holds.
    mutating func fill(_ profile: PreferenceProfile, _ ballots: ArraySlice<Int>) {
        let width = PairwiseCounting.Lanes.scalarCount
        vectors = (ballots.count + width - 1) / width
        lanes.withUnsafeMutableBufferPointer { lanes in
            profile.ranks.withUnsafeBufferPointer { ranks in
                for vector in 0..<vectors {
                    let first = ballots.startIndex + vector * width
                    Self.transpose(
                        ranks, ballots[first..<min(first + width, ballots.endIndex)],
                        profile.candidates, lanes, at: vector)
                }
            }
        }
    }

    /// Up to eight rows of ranks into one column of vectors. Lanes without a ballot are all 0,
    /// which prefers nobody. `ballots` are rows of `ranks`, `vector` is below ``stride``, and
    /// `lanes` has a row for each candidate.
    private static func transpose(
        _ ranks: UnsafeBufferPointer<Int16>, _ ballots: ArraySlice<Int>, _ candidates: Int,
        _ lanes: UnsafeMutableBufferPointer<PairwiseCounting.Lanes>, at vector: Int
    ) {
        guard ballots.count == PairwiseCounting.Lanes.scalarCount else {
            for candidate in 0..<candidates {
                var column = PairwiseCounting.Lanes.zero
                for (lane, ballot) in ballots.enumerated() {
                    column[lane] = ranks[ballot * candidates + candidate]
                }
                lanes[candidate * stride + vector] = column
            }
            return
        }
        let rows = ballots.map { $0 * candidates }
        let (a, b, c, d) = (rows[0], rows[1], rows[2], rows[3])
        let (e, f, g, h) = (rows[4], rows[5], rows[6], rows[7])
        for i in 0..<candidates {
            lanes[i * stride + vector] = PairwiseCounting.Lanes(
                ranks[a + i], ranks[b + i], ranks[c + i], ranks[d + i],
                ranks[e + i], ranks[f + i], ranks[g + i], ranks[h + i])
        }
    }
}
