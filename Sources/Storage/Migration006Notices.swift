extension Migrations {
    /// What was sent to whom, and who reads the deadlines in a calendar: on this machine alone.
    static let notices = """
        CREATE TABLE reminderSent (
            key      TEXT NOT NULL PRIMARY KEY,
            holder   TEXT NOT NULL,
            state    TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'failed')),
            attempts INTEGER NOT NULL CHECK (attempts > 0),
            at       INTEGER NOT NULL,
            failure  TEXT CHECK ((failure IS NOT NULL) = (state = 'failed'))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX reminderSentByTime ON reminderSent (at);

        CREATE TABLE calendarKey (
            holder TEXT NOT NULL PRIMARY KEY,
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            madeAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
