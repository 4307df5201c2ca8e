extension Migrations {
    /// Who may do what, and what was done: facts about people, by identifier alone.
    static let acts = """
        CREATE TABLE assignment (
            stamp    INTEGER NOT NULL,
            entry    TEXT NOT NULL,
            id       TEXT NOT NULL,
            holder   TEXT NOT NULL,
            role     TEXT NOT NULL,
            agency   TEXT,
            recused  TEXT NOT NULL,
            capacity TEXT NOT NULL,
            fromDay  TEXT NOT NULL,
            toDay    TEXT,
            giver    TEXT,
            under    TEXT,
            basis    TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentAssignment AS
            SELECT stamp, entry, id, holder, role, agency, recused, capacity, fromDay, toDay,
                giver, under, basis
            FROM (SELECT *, row_number()
                OVER (PARTITION BY id ORDER BY stamp DESC, entry DESC)
                AS rank FROM assignment)
            WHERE rank = 1;

        CREATE TABLE assignmentEnd (
            stamp INTEGER NOT NULL,
            entry TEXT NOT NULL,
            id    TEXT NOT NULL,
            day   TEXT NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentAssignmentEnd AS
            SELECT stamp, entry, id, day
            FROM (SELECT *, row_number()
                OVER (PARTITION BY id ORDER BY stamp DESC, entry DESC)
                AS rank FROM assignmentEnd)
            WHERE rank = 1;

        CREATE TABLE act (
            stamp         INTEGER NOT NULL,
            entry         TEXT NOT NULL,
            author        TEXT NOT NULL,
            claimedAt     INTEGER NOT NULL,
            deed          TEXT NOT NULL,
            role          TEXT NOT NULL,
            capacity      TEXT,
            assignment    TEXT,
            principal     TEXT,
            agency        TEXT,
            cycle         TEXT,
            subject       TEXT,
            reason        TEXT,
            strand        TEXT NOT NULL,
            firstSequence INTEGER NOT NULL,
            lastSequence  INTEGER NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX actByStrand ON act (strand, firstSequence);
        CREATE INDEX actByAuthor ON act (author, stamp);
        CREATE INDEX actByAgency ON act (agency, stamp);

        CREATE TABLE phase (
            stamp INTEGER NOT NULL,
            entry TEXT NOT NULL,
            cycle TEXT NOT NULL,
            phase TEXT NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentPhase AS
            SELECT stamp, entry, cycle, phase
            FROM (SELECT *, row_number()
                OVER (PARTITION BY cycle ORDER BY stamp DESC, entry DESC)
                AS rank FROM phase)
            WHERE rank = 1;

        CREATE TABLE submission (
            stamp    INTEGER NOT NULL,
            entry    TEXT NOT NULL,
            agency   TEXT,
            cycle    TEXT NOT NULL,
            step     TEXT NOT NULL,
            holder   TEXT,
            day      TEXT NOT NULL,
            reason   TEXT,
            snapshot TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX submissionByCycle ON submission (cycle, stamp, entry);

        CREATE TABLE evidence (
            stamp     INTEGER NOT NULL,
            entry     TEXT NOT NULL,
            indicator TEXT NOT NULL,
            period    TEXT NOT NULL,
            digest    BLOB NOT NULL,
            name      TEXT NOT NULL,
            type      TEXT NOT NULL,
            size      INTEGER NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX evidenceByIndicator ON evidence (indicator, period, stamp, entry);
        CREATE INDEX evidenceByDigest ON evidence (digest);
        CREATE VIEW currentEvidence AS
            SELECT stamp, entry, indicator, period, digest, name, type, size
            FROM (SELECT *, row_number()
                OVER (PARTITION BY indicator, period, digest ORDER BY stamp DESC, entry DESC)
                AS rank FROM evidence)
            WHERE rank = 1;

        CREATE TABLE redaction (
            stamp  INTEGER NOT NULL,
            entry  TEXT NOT NULL,
            target TEXT NOT NULL,
            basis  TEXT NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX redactionByTarget ON redaction (target);
        CREATE VIEW currentRedaction AS
            SELECT stamp, entry, target, basis
            FROM (SELECT *, row_number()
                OVER (PARTITION BY target ORDER BY stamp DESC, entry DESC)
                AS rank FROM redaction)
            WHERE rank = 1;
        """

    /// Names, contacts, credentials, unsent work and files: on this machine alone, never in
    /// entries (docs/ledger.md §5).
    static let people = """
        CREATE TABLE account (
            id           TEXT NOT NULL PRIMARY KEY,
            login        TEXT NOT NULL UNIQUE,
            name         TEXT NOT NULL,
            email        TEXT,
            state        TEXT NOT NULL,
            passwordHash TEXT,
            totpSecret   TEXT,
            totpStep     INTEGER,
            recovery     TEXT,
            issuer       TEXT,
            subject      TEXT,
            createdAt    INTEGER NOT NULL,
            endedAt      INTEGER,
            CHECK ((issuer IS NULL) = (subject IS NULL)),
            UNIQUE (issuer, subject)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session (
            digest       BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            account      TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            secondFactor INTEGER NOT NULL,
            device       BLOB,
            agent        TEXT NOT NULL,
            startedAt    INTEGER NOT NULL,
            seenAt       INTEGER NOT NULL,
            idle         INTEGER NOT NULL,
            absolute     INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionByAccount ON session (account);

        CREATE TABLE device (
            digest    BLOB NOT NULL CHECK (length(digest) = 32),
            account   TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            createdAt INTEGER NOT NULL,
            seenAt    INTEGER NOT NULL,
            PRIMARY KEY (digest, account)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE invitation (
            id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
            account   TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            purpose   TEXT NOT NULL,
            standing  TEXT NOT NULL,
            issuedBy  TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL,
            settledAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invitationByAccount ON invitation (account);

        CREATE TABLE cellDraft (
            account   TEXT NOT NULL,
            agency    TEXT NOT NULL,
            cycle     TEXT NOT NULL,
            cell      TEXT NOT NULL,
            content   TEXT NOT NULL,
            base      TEXT,
            updatedAt INTEGER NOT NULL,
            PRIMARY KEY (agency, cycle, account, cell)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE evidenceFile (
            digest    BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
            type      TEXT NOT NULL,
            content   BLOB NOT NULL,
            createdAt INTEGER NOT NULL
        ) STRICT;
        """
}
