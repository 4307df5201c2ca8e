/// Ballots becoming rows of ranks; each row is checked as it is added.
struct RankRows {
    let candidates: Int
    private(set) var ranks = ContiguousArray<Int16>()
    private(set) var hasTies = false

    init(candidates: Int, ballots: Int) {
        self.candidates = candidates
        ranks.reserveCapacity(candidates * ballots)
    }

    mutating func append(_ ranking: [[Int]], ballot: Int) throws(PreferenceError) {
        let start = startRow()
        var named = 0
        for (number, group) in ranking.enumerated() {
            for candidate in group {
                try rank(
                    candidate, Int16(truncatingIfNeeded: named), start, ballot: ballot,
                    group: number)
            }
            // A group's rank is the number of candidates above it, so it stays below the limit.
            named += group.count
            hasTies = hasTies || group.count > 1
        }
        hasTies = hasTies || candidates - named > 1
    }

    mutating func append(order: [Int], ballot: Int) throws(PreferenceError) {
        let start = startRow()
        let fault = ranks.withUnsafeMutableBufferPointer { ranks in
            Self.fill(UnsafeMutableBufferPointer(rebasing: ranks[start...]), order)
        }
        if let place = fault {
            let candidate = order[place]
            throw 0..<candidates ~= candidate
                ? .repeatedCandidate(candidate, ballot: ballot, group: place)
                : .unknownCandidate(candidate, ballot: ballot, group: place)
        }
        hasTies = hasTies || candidates - order.count > 1
    }

    private mutating func startRow() -> Int {
        let start = ranks.count
        ranks.append(contentsOf: repeatElement(PreferenceProfile.unranked, count: candidates))
        return start
    }

    private mutating func rank(
        _ candidate: Int, _ rank: Int16, _ start: Int, ballot: Int, group: Int
    ) throws(PreferenceError) {
        guard 0..<candidates ~= candidate else {
            throw .unknownCandidate(candidate, ballot: ballot, group: group)
        }
        guard ranks[start + candidate] == PreferenceProfile.unranked else {
            throw .repeatedCandidate(candidate, ballot: ballot, group: group)
        }
        ranks[start + candidate] = rank
    }

    /// The first place that names no candidate, or one again. Every candidate is compared with the
    /// row's length before it is an index, and no place exceeds it before one repeats.
    private static func fill(_ row: UnsafeMutableBufferPointer<Int16>, _ order: [Int]) -> Int? {
        for (place, candidate) in order.enumerated() {
            guard candidate >= 0, candidate < row.count,
                row[candidate] == PreferenceProfile.unranked
            else { return place }
            row[candidate] = Int16(truncatingIfNeeded: place)
        }
        return nil
    }
}
