/// A committee by sequential Phragmén: each seat costs one unit, voters earn at equal speed.
///
/// Source: Phragmén (1894); Brill, Freeman, Janson & Lackner (2024), "Phragmén's voting methods and
/// justified representation", Mathematical Programming 203.
public struct CommitteePhragmen: Sendable, Hashable {
    /// Who is elected, and when the others would have been.
    public struct Outcome: Sendable, Hashable {
        /// A candidate with the moment when the supporters had paid for the seat.
        public struct Seat: Sendable, Hashable {
            public let candidate: Int
            /// In units of money per voter: the load of each supporter.
            public let moment: ExactFraction
        }

        /// A candidate without a seat.
        public struct Miss: Sendable, Hashable {
            public let candidate: Int
            /// When the supporters would have paid for one more seat; `nil` without supporters.
            public let moment: ExactFraction?
            /// That much later than the last seat was filled; `nil` without supporters.
            public let late: ExactFraction?
        }

        /// In the order they were elected; those without supporters come last.
        public let order: [Int]
        /// Without those whom nobody approves of.
        public let seats: [Seat]
        /// In the order of the candidates.
        public let misses: [Miss]
    }

    public let seats: Int

    /// - Parameter seats: at least 1; not more than candidates, see ``outcome(of:)``.
    public init(seats: Int) { self.seats = seats }

    /// Elects; ties go to the candidate listed first, and seats left when nobody with supporters is
    /// left go to the first of the list.
    ///
    /// - Throws: ``ApprovalVoteError/seatCount(_:limit:)``.
    /// - Complexity: O(seats · approvals), in exact fractions.
    public func outcome(of ballots: ApprovalBallots) throws(ApprovalVoteError) -> Outcome {
        guard 1...ballots.alternatives ~= seats else {
            throw .seatCount(seats, limit: ballots.alternatives)
        }
        var loads = PhragmenLoads(
            ballots, costs: [Int](repeating: 1, count: ballots.alternatives))
        var left = Array(0..<ballots.alternatives)
        var filled: [Outcome.Seat] = []
        while filled.count < seats, let next = loads.first(of: left),
            let moment = loads.moment(of: next)
        {
            filled.append(.init(candidate: next, moment: moment))
            loads.buy(next)
            left.removeAll { $0 == next }
        }
        let unopposed = left.prefix(seats - filled.count)
        let end = filled.last?.moment ?? ExactFraction(0)
        return Outcome(
            order: filled.map(\.candidate) + unopposed, seats: filled,
            misses: left.dropFirst(unopposed.count).map { candidate in
                let moment = loads.moment(of: candidate)
                return .init(candidate: candidate, moment: moment, late: moment.map { $0 - end })
            })
    }
}
