import GRDB
import Ledger
package import Vocabulary

/// A file that was handed in and waits to be applied. It stays on this machine and expires.
package struct PendingImport: Sendable, Equatable {
    package typealias ID = Vocabulary.ID<PendingImport>

    package let id: ID
    package let fileName: String
    package let content: [UInt8]
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
}

extension Archive {
    /// Bytes that a waiting file may have: 64 MiB.
    package static let pendingSizeLimit = 64 << 20

    /// Files that may wait at once.
    package static let pendingFilesLimit = 8

    /// Keeps a file until it is applied, dropped, or a day has passed; drops those that expired,
    /// and the oldest when too many wait.
    package func keepPending(
        fileName: String, content: [UInt8], milliseconds: Int64 = 86_400_000
    ) async throws(ArchiveError) -> PendingImport.ID {
        guard content.count <= Self.pendingSizeLimit else {
            throw .tooLarge(bytes: content.count, limit: Self.pendingSizeLimit)
        }
        let id = PendingImport.ID(Hexadecimal.text(surroundings.random(16)))
        let now = surroundings.now().milliseconds
        try await writing { db in
            try db.inTransaction(.immediate) {
                try db.execute(
                    sql: "DELETE FROM pendingImport WHERE expiresAt <= ?", arguments: [now])
                let row = try RawStatement(
                    db,
                    """
                    INSERT INTO pendingImport (id, fileName, content, createdAt, expiresAt)
                    VALUES (?, ?, ?, ?, ?)
                    """)
                try row.bind(id.text)
                try row.bind(fileName)
                try row.bind(content)
                try row.bind(now)
                try row.bind(now + milliseconds)
                try row.run()
                try db.execute(
                    sql: """
                        DELETE FROM pendingImport WHERE id NOT IN
                            (SELECT id FROM pendingImport ORDER BY createdAt DESC, id LIMIT ?)
                        """, arguments: [Self.pendingFilesLimit])
                return .commit
            }
        }
        return id
    }

    /// - Returns: `nil` when there is no such file or it has expired.
    package func pending(_ id: PendingImport.ID) throws(ArchiveError) -> PendingImport? {
        let now = surroundings.now()
        return try reading { db in
            let row = try RawStatement(
                db,
                """
                SELECT fileName, content, createdAt, expiresAt FROM pendingImport
                WHERE id = ? AND expiresAt > ?
                """)
            try row.bind(id.text)
            try row.bind(now.milliseconds)
            guard try row.step() else { return nil }
            return PendingImport(
                id: id, fileName: row.text(0), content: row.blob(1) ?? [],
                createdAt: Timestamp(milliseconds: row.integer(2)),
                expiresAt: Timestamp(milliseconds: row.integer(3)))
        }
    }

    package func dropPending(_ id: PendingImport.ID) async throws(ArchiveError) {
        try await writing { db in
            try db.execute(sql: "DELETE FROM pendingImport WHERE id = ?", arguments: [id.text])
        }
    }
}
