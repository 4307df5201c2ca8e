/// Who said what: participants × statements, each cell agree, pass, disagree or missing.
///
/// The limits (5,000 participants, 1,000 statements) keep every computation of this library below
/// some seconds and its exact counts within 16 bits.
public struct VoteMatrix: Sendable, Hashable {
    public static let participantLimit = 5_000
    public static let statementLimit = 1_000

    public private(set) var participantCount: Int
    public private(set) var statementCount: Int
    /// Row by row: 1, 0, −1 or ``missing``.
    var cells: [Int8]

    static let missing: Int8 = 2

    /// An empty sheet on which nobody has voted yet.
    ///
    /// - Throws: when there are none or more than the limit of either.
    public init(participants: Int, statements: Int) throws(OpinionGroupsError) {
        try Self.check(participants: participants, statements: statements)
        participantCount = participants
        statementCount = statements
        cells = Array(repeating: Self.missing, count: participants * statements)
    }

    /// - Parameter rows: one row per participant, one cell per statement: 1 agrees, 0 passes, −1
    ///   disagrees, `nil` has not voted.
    /// - Throws: for no or too many rows or columns, rows of different length, and other numbers,
    ///   with the first place.
    public init(_ rows: [[Int?]]) throws(OpinionGroupsError) {
        let statements = rows.first?.count ?? 1
        try Self.check(participants: rows.count, statements: statements)
        var cells: [Int8] = []
        cells.reserveCapacity(rows.count * statements)
        for (participant, row) in rows.enumerated() {
            guard row.count == statements else {
                throw .ragged(participant: participant, votes: row.count, statements: statements)
            }
            for (statement, cell) in row.enumerated() {
                guard let cell else {
                    cells.append(Self.missing)
                    continue
                }
                guard (-1...1).contains(cell) else {
                    throw .notAVote(participant: participant, statement: statement, found: cell)
                }
                cells.append(Int8(cell))
            }
        }
        participantCount = rows.count
        statementCount = statements
        self.cells = cells
    }

    /// The vote in a cell; `nil` when there is none or the cell is outside the matrix.
    public subscript(participant: Int, statement: Int) -> Vote? {
        guard (0..<participantCount).contains(participant), (0..<statementCount).contains(statement)
        else { return nil }
        return Vote(rawValue: cells[participant * statementCount + statement])
    }

    /// How many statements each participant has voted on, passes included.
    public var votesCast: [Int] {
        (0..<participantCount).map { participant in
            row(participant).reduce(into: 0) { $0 += $1 == Self.missing ? 0 : 1 }
        }
    }

    /// All votes of all participants, passes included.
    public var voteCount: Int { cells.reduce(into: 0) { $0 += $1 == Self.missing ? 0 : 1 } }

    func row(_ participant: Int) -> ArraySlice<Int8> {
        cells[participant * statementCount..<(participant + 1) * statementCount]
    }

    private static func check(participants: Int, statements: Int) throws(OpinionGroupsError) {
        guard participants > 0 else { throw .noParticipants }
        guard participants <= participantLimit else { throw .tooManyParticipants(participants) }
        guard statements > 0 else { throw .noStatements }
        guard statements <= statementLimit else { throw .tooManyStatements(statements) }
    }
}

// How a conversation grows.
extension VoteMatrix {
    /// Writes, changes or withdraws (`nil`) one vote.
    ///
    /// - Returns: what was there.
    /// - Throws: when the participant or the statement does not exist.
    @discardableResult
    public mutating func cast(
        _ vote: Vote?, participant: Int, statement: Int
    ) throws(OpinionGroupsError) -> Vote? {
        guard (0..<participantCount).contains(participant) else {
            throw .unknownParticipant(participant, of: participantCount)
        }
        guard (0..<statementCount).contains(statement) else {
            throw .unknownStatement(statement, of: statementCount)
        }
        let index = participant * statementCount + statement
        defer { cells[index] = vote?.rawValue ?? Self.missing }
        return Vote(rawValue: cells[index])
    }

    /// Adds a participant who has not voted yet.
    ///
    /// - Throws: at the limit.
    public mutating func addParticipant() throws(OpinionGroupsError) {
        try Self.check(participants: participantCount + 1, statements: statementCount)
        participantCount += 1
        cells.append(contentsOf: repeatElement(Self.missing, count: statementCount))
    }

    /// Adds a statement on which nobody has voted yet.
    ///
    /// - Throws: at the limit.
    public mutating func addStatement() throws(OpinionGroupsError) {
        try Self.check(participants: participantCount, statements: statementCount + 1)
        var wider: [Int8] = []
        wider.reserveCapacity(participantCount * (statementCount + 1))
        for participant in 0..<participantCount {
            wider.append(contentsOf: row(participant))
            wider.append(Self.missing)
        }
        statementCount += 1
        cells = wider
    }
}
