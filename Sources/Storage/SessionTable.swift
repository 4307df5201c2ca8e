import Credentials
import Foundation
import GRDB
import Standing
import Vocabulary

extension [UInt8] {
    /// As GRDB binds a blob.
    var data: Data { Data(self) }
}

/// The session table's rows, with their accounts.
enum SessionTable {
    private static let columns = """
        digest, secondFactor, device, agent, startedAt, seenAt, idle, absolute,
        \(AccountTable.columns)
        """

    static func open(
        _ admission: Admission, secondFactor: Bool? = nil, at now: Timestamp, _ db: Database
    ) throws {
        // What has ended is of no use to anybody.
        try db.execute(
            sql: "DELETE FROM session WHERE startedAt + absolute <= ?1 OR seenAt + idle <= ?1",
            arguments: [now.milliseconds])
        let row = try RawStatement(
            db,
            """
            INSERT INTO session (digest, account, secondFactor, device, agent, startedAt, seenAt,
                idle, absolute) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        try row.bind(admission.session)
        try row.bind(admission.account.text)
        try row.bind(Int64(secondFactor ?? admission.factor.wasShown ? 1 : 0))
        try row.bind(admission.device)
        try row.bind(String(admission.agent.prefix(200)))
        try row.bind(now.milliseconds)
        try row.bind(now.milliseconds)
        try row.bind(admission.term.idle)
        try row.bind(admission.term.absolute)
        try row.run()
    }

    static func session(_ digest: [UInt8], _ db: Database) throws -> StoredSession? {
        let row = try statement(db, "digest = ?")
        try row.bind(digest)
        return try row.step() ? session(row) : nil
    }

    static func sessions(of id: Holder.ID, _ db: Database) throws -> [StoredSession] {
        let row = try statement(db, "session.account = ? ORDER BY seenAt DESC, digest")
        try row.bind(id.text)
        var sessions: [StoredSession] = []
        while try row.step() { sessions.append(session(row)) }
        return sessions
    }

    private static func statement(_ db: Database, _ condition: String) throws -> RawStatement {
        try RawStatement(
            db,
            """
            SELECT \(columns) FROM session JOIN account ON account.id = session.account
            WHERE \(condition)
            """)
    }

    private static func session(_ row: RawStatement) -> StoredSession {
        StoredSession(
            digest: row.blob(0) ?? [], account: AccountTable.account(row, from: 8),
            secondFactor: row.integer(1) == 1, device: row.blob(2), agent: row.text(3),
            startedAt: Timestamp(milliseconds: row.integer(4)),
            seenAt: Timestamp(milliseconds: row.integer(5)),
            term: SessionTerm(idle: row.integer(6), absolute: row.integer(7)))
    }
}

extension Admission.Factor {
    var wasShown: Bool {
        if case .none = self { false } else { true }
    }
}
