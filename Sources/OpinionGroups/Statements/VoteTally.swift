/// Counts of votes by group and statement.
struct VoteTally: Sendable {
    struct Cell: Sendable, Hashable {
        var agree = 0
        var disagree = 0
        var voters = 0

        func without(_ part: Cell) -> Cell {
            Cell(
                agree: agree - part.agree, disagree: disagree - part.disagree,
                voters: voters - part.voters)
        }
    }

    let groupCount: Int
    private let statementCount: Int
    /// Agreements, disagreements and voters in 20 bits each, group by group.
    private var words: [Int64]

    /// - Parameter groups: as many as participants, each below `groupCount` or `nil`.
    init(_ votes: VoteMatrix, groups: [Int?], groupCount: Int) {
        self.groupCount = groupCount
        let count = votes.statementCount
        statementCount = count
        var words = [Int64](repeating: 0, count: groupCount * count)
        words.withUnsafeMutableBufferPointer { words in
            votes.cells.withUnsafeBufferPointer { cells in
                for (participant, group) in groups.enumerated() {
                    guard let group else { continue }
                    // Both rows hold `count` entries.
                    for statement in 0..<count {
                        words[group * count + statement] &+=
                            Self.word(cells[participant * count + statement])
                    }
                }
            }
        }
        self.words = words
    }

    /// Everyone as one group.
    init(_ votes: VoteMatrix) {
        self.init(
            votes, groups: Array(repeating: 0, count: votes.participantCount), groupCount: 1)
    }

    @inline(__always)
    private static func word(_ vote: Int8) -> Int64 {
        vote == VoteMatrix.missing
            ? 0 : (vote == 1 ? 1 : 0) &+ (vote == -1 ? 1 << 20 : 0) &+ 1 << 40
    }

    subscript(group: Int, statement: Int) -> Cell {
        let word = Int(words[group * statementCount + statement])
        let field = (1 << 20) - 1
        return Cell(agree: word & field, disagree: word >> 20 & field, voters: word >> 40)
    }

    /// A statement's counts over all groups.
    func everyone(_ statement: Int) -> Cell {
        (0..<groupCount).reduce(into: Cell()) { sum, group in
            let cell = self[group, statement]
            sum.agree += cell.agree
            sum.disagree += cell.disagree
            sum.voters += cell.voters
        }
    }
}
