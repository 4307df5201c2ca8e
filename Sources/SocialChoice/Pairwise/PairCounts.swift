/// Counts of pairs, filled tile by tile from blocks of ballots.
struct PairCounts {
    typealias Lanes = PairwiseCounting.Lanes

    let candidates: Int
    /// Row by row; at most one for each ballot, so 32 bits are enough for a million.
    private(set) var counts: ContiguousArray<Int32>

    /// Candidates of one tile: 2 × 4 sums stay in the registers of every x86-64.
    static let tile = 4

    init(candidates: Int) {
        self.candidates = candidates
        counts = ContiguousArray(repeating: 0, count: candidates * candidates)
    }

    /// - Parameter isSymmetric: skip what lies below the diagonal.
    mutating func add(_ block: BallotBlock, isSymmetric: Bool) {
        let (n, vectors) = (candidates, block.vectors)
        counts.withUnsafeMutableBufferPointer { counts in
            block.lanes.withUnsafeBufferPointer { lanes in
                for row in stride(from: 0, to: n, by: 2) {
                    let first = isSymmetric ? row / Self.tile * Self.tile : 0
                    for column in stride(from: first, to: n, by: Self.tile) {
                        let sums = Self.tile(lanes, vectors, row, column)
                        Self.store(sums, in: counts, n, row, column)
                    }
                }
            }
        }
    }

    private typealias Sums = (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes)

    /// Ballots that prefer each of two candidates to each of four. `row + 1` and `column + 3` are
    /// below the block's padded number of candidates, and `vectors` within its stride.
    @inline(__always)
    private static func tile(
        _ lanes: UnsafeBufferPointer<Lanes>, _ vectors: Int, _ row: Int, _ column: Int
    ) -> Sums {
        let (first, second) = (part(lanes, row), part(lanes, row + 1))
        let (third, fourth) = (part(lanes, column), part(lanes, column + 1))
        let (fifth, sixth) = (part(lanes, column + 2), part(lanes, column + 3))
        var sums: Sums = (.zero, .zero, .zero, .zero, .zero, .zero, .zero, .zero)
        for vector in 0..<vectors {
            let (p, q) = (first[vector], second[vector])
            let (a, b, c, d) = (third[vector], fourth[vector], fifth[vector], sixth[vector])
            sums.0 = count(sums.0, p, a)
            sums.1 = count(sums.1, p, b)
            sums.2 = count(sums.2, p, c)
            sums.3 = count(sums.3, p, d)
            sums.4 = count(sums.4, q, a)
            sums.5 = count(sums.5, q, b)
            sums.6 = count(sums.6, q, c)
            sums.7 = count(sums.7, q, d)
        }
        return sums
    }

    /// The ballots of one candidate.
    @inline(__always)
    private static func part(
        _ lanes: UnsafeBufferPointer<Lanes>, _ candidate: Int
    ) -> UnsafeBufferPointer<Lanes> {
        let start = candidate * BallotBlock.stride
        return UnsafeBufferPointer(rebasing: lanes[start..<start + BallotBlock.stride])
    }

    /// One more where `one` has the better rank.
    @inline(__always)
    private static func count(_ sum: Lanes, _ one: Lanes, _ other: Lanes) -> Lanes {
        sum.replacing(with: sum &+ 1, where: one .< other)
    }

    /// Adds those of a tile that are candidates, not padding, to the counts.
    @inline(__always)
    private static func store(
        _ sums: Sums, in counts: UnsafeMutableBufferPointer<Int32>, _ n: Int, _ row: Int,
        _ column: Int
    ) {
        let rows = (
            (sums.0, sums.1, sums.2, sums.3), (sums.4, sums.5, sums.6, sums.7)
        )
        store(rows.0, in: counts, at: row * n + column, n - column)
        if row + 1 < n { store(rows.1, in: counts, at: (row + 1) * n + column, n - column) }
    }

    @inline(__always)
    private static func store(
        _ sums: (Lanes, Lanes, Lanes, Lanes), in counts: UnsafeMutableBufferPointer<Int32>,
        at start: Int, _ room: Int
    ) {
        counts[start] &+= Int32(sums.0.wrappedSum())
        if room > 1 { counts[start + 1] &+= Int32(sums.1.wrappedSum()) }
        if room > 2 { counts[start + 2] &+= Int32(sums.2.wrappedSum()) }
        if room > 3 { counts[start + 3] &+= Int32(sums.3.wrappedSum()) }
    }
}
