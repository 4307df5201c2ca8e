import GRDB
import Standing
import Vocabulary

/// The account table's rows as accounts. Secrets are not among the columns.
enum AccountTable {
    static let columns = """
        account.id, login, name, email, state, passwordHash IS NOT NULL, totpSecret IS NOT NULL,
        account.createdAt, issuer, subject
        """
    /// How many columns an account takes in a row.
    static let width: Int32 = 10

    static func account(_ row: RawStatement, from first: Int32 = 0) -> Account {
        var identity: Account.Identity?
        if let issuer = row.optionalText(first + 8), let subject = row.optionalText(first + 9) {
            identity = Account.Identity(issuer: issuer, subject: subject)
        }
        return Account(
            id: ID(row.text(first)), login: row.text(first + 1), name: row.text(first + 2),
            email: row.optionalText(first + 3),
            state: AccountState(rawValue: row.text(first + 4)) ?? .ended,
            hasPassword: row.integer(first + 5) == 1, hasSecondFactor: row.integer(first + 6) == 1,
            createdAt: Timestamp(milliseconds: row.integer(first + 7)), identity: identity)
    }

    static func account(_ db: Database, _ id: Holder.ID) throws -> Account? {
        let row = try RawStatement(db, "SELECT \(columns) FROM account WHERE id = ?")
        try row.bind(id.text)
        return try row.step() ? account(row) : nil
    }

    /// - Throws: ``AccountFault``.
    static func active(_ db: Database, _ id: Holder.ID) throws -> Account {
        guard let account = try account(db, id) else { throw AccountFault.unknown(id) }
        guard account.state == .active else { throw AccountFault.ended(id) }
        return account
    }

    static func any(_ db: Database) throws -> Bool {
        let row = try RawStatement(db, "SELECT EXISTS (SELECT 1 FROM account)")
        return try row.step() && row.integer(0) == 1
    }

    static func add(
        _ db: Database, id: Holder.ID, login: Login, name: String, email: String?, at now: Timestamp
    ) throws {
        guard try row(db, "login = ?", [login.text]) == nil else {
            throw AccountFault.loginTaken(login.text)
        }
        let row = try RawStatement(
            db,
            """
            INSERT INTO account (id, login, name, email, state, createdAt)
            VALUES (?, ?, ?, ?, 'active', ?)
            """)
        try row.bind(id.text)
        try row.bind(login.text)
        try row.bind(name)
        try row.bind(email)
        try row.bind(now.milliseconds)
        try row.run()
    }

    /// The one account that a condition finds.
    static func row(_ db: Database, _ condition: String, _ values: [String]) throws -> Account? {
        let row = try RawStatement(db, "SELECT \(columns) FROM account WHERE \(condition)")
        for value in values { try row.bind(value) }
        return try row.step() ? account(row) : nil
    }
}

/// A sign-in name in the one form in which it is kept.
struct Login {
    let text: String

    /// - Throws: ``AccountFault/badLogin(_:)``.
    init(_ typed: String) throws(AccountFault) {
        let text = Self.folded(typed)
        let isAllowed = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "@"),
                UInt8(ascii: "+"):
                true
            default: false
            }
        }
        guard isAllowed, (2...64).contains(text.utf8.count) else {
            throw .badLogin(String(typed.prefix(64)))
        }
        self.text = text
    }

    /// Small letters without blank edges.
    static func folded(_ typed: String) -> String {
        let start = typed.drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return (end.map { String(start[...$0]) } ?? "").lowercased()
    }
}
