extension Migrations {
    /// The entries, their heads, and what stays on this machine (docs/ledger.md §5).
    static let ledger = """
        CREATE TABLE entry (
            strand     TEXT    NOT NULL,
            sequence   INTEGER NOT NULL CHECK (sequence > 0),
            stamp      INTEGER NOT NULL CHECK (stamp > 0),
            kind       TEXT    NOT NULL,
            version    INTEGER NOT NULL CHECK (version > 0),
            author     TEXT    NOT NULL,
            claimedAt  INTEGER NOT NULL,
            supersedes TEXT,
            draft      TEXT    NOT NULL,
            body       BLOB,
            bodyDigest BLOB    NOT NULL CHECK (length(bodyDigest) = 32),
            previous   BLOB    NOT NULL CHECK (length(previous) = 32),
            digest     BLOB    NOT NULL CHECK (length(digest) = 32),
            PRIMARY KEY (strand, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entryInOrder ON entry (stamp, strand, sequence);
        CREATE UNIQUE INDEX entryOfDraft ON entry (draft, strand);
        CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
        CREATE TRIGGER entryIsOnlyRedacted BEFORE UPDATE ON entry
        WHEN NEW.body IS NOT NULL OR NEW.strand IS NOT OLD.strand
            OR NEW.sequence IS NOT OLD.sequence OR NEW.stamp IS NOT OLD.stamp
            OR NEW.kind IS NOT OLD.kind OR NEW.version IS NOT OLD.version
            OR NEW.author IS NOT OLD.author OR NEW.claimedAt IS NOT OLD.claimedAt
            OR NEW.supersedes IS NOT OLD.supersedes OR NEW.draft IS NOT OLD.draft
            OR NEW.bodyDigest IS NOT OLD.bodyDigest OR NEW.previous IS NOT OLD.previous
            OR NEW.digest IS NOT OLD.digest
        BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;

        CREATE TABLE head (
            strand   TEXT    NOT NULL PRIMARY KEY,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            stamp    INTEGER NOT NULL,
            digest   BLOB    NOT NULL CHECK (length(digest) = 32)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE local (
            key   TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE pendingImport (
            id        TEXT    NOT NULL PRIMARY KEY,
            fileName  TEXT    NOT NULL,
            content   BLOB    NOT NULL,
            createdAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL
        ) STRICT;
        """
}
