/// A lot drawn among all candidates before or during a count: who is drawn earlier wins a tie.
public struct DrawnLot: Sendable, Hashable {
    /// Candidates in the order they were drawn; every candidate once.
    public let order: [Int]
    private let places: [Int]

    /// - Parameter order: a permutation of 0 ..< number of candidates, first drawn first.
    /// - Throws: ``TransferableVoteError/lot(candidates:)``.
    public init(_ order: [Int]) throws(TransferableVoteError) {
        var places = [Int](repeating: -1, count: order.count)
        for (place, candidate) in order.enumerated() {
            guard order.indices ~= candidate, places[candidate] < 0 else {
                throw .lot(candidates: order.count)
            }
            places[candidate] = place
        }
        self.order = order
        self.places = places
    }

    /// Draws a lot; a seeded generator makes it repeatable before witnesses.
    ///
    /// - Parameters:
    ///   - candidates: how many there are.
    ///   - generator: where chance comes from.
    public static func drawn(
        among candidates: Int, by generator: inout some RandomNumberGenerator
    ) -> DrawnLot {
        var order = Array(0..<max(0, candidates))
        order.shuffle(using: &generator)
        return DrawnLot(permutation: order)
    }

    private init(permutation: [Int]) {
        order = permutation
        var places = permutation
        for (place, candidate) in permutation.enumerated() { places[candidate] = place }
        self.places = places
    }

    /// The one of several who was drawn first.
    func first(of candidates: [Int]) -> Int? { candidates.min { places[$0] < places[$1] } }

    /// The one of several who was drawn last.
    func last(of candidates: [Int]) -> Int? { candidates.max { places[$0] < places[$1] } }
}
