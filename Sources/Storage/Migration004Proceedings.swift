extension Migrations {
    /// What agencies say, who signs, and what was done with the record.
    static let proceedings = """
        CREATE TABLE selfEvaluation (
            stamp        INTEGER NOT NULL,
            entry        TEXT NOT NULL,
            organisation TEXT NOT NULL,
            period       TEXT NOT NULL,
            section      TEXT NOT NULL,
            text         TEXT NOT NULL,
            cause        TEXT,
            file         TEXT,
            sheet        TEXT,
            placeRow     INTEGER,
            placeColumn  TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX selfEvaluationByOrganisation
            ON selfEvaluation (organisation, period, stamp, entry);
        CREATE VIEW currentSelfEvaluation AS
            SELECT stamp, entry, organisation, period, section, text, cause, file, sheet,
                placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY organisation, period, section, text
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM selfEvaluation)
            WHERE rank = 1;

        CREATE TABLE officeholder (
            stamp        INTEGER NOT NULL,
            entry        TEXT NOT NULL,
            organisation TEXT NOT NULL,
            position     TEXT NOT NULL,
            capacity     TEXT NOT NULL,
            fromDay      TEXT NOT NULL,
            toDay        TEXT,
            file         TEXT,
            sheet        TEXT,
            placeRow     INTEGER,
            placeColumn  TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX officeholderByOrganisation ON officeholder (organisation, stamp, entry);
        CREATE VIEW currentOfficeholder AS
            SELECT stamp, entry, organisation, position, capacity, fromDay, toDay, file, sheet,
                placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY organisation, position, fromDay
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM officeholder)
            WHERE rank = 1;

        CREATE TABLE bridge (
            stamp         INTEGER NOT NULL,
            entry         TEXT NOT NULL,
            fromIndicator TEXT,
            fromDocument  TEXT,
            toIndicator   TEXT,
            toDocument    TEXT,
            relation      TEXT NOT NULL,
            note          TEXT,
            file          TEXT,
            sheet         TEXT,
            placeRow      INTEGER,
            placeColumn   TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentBridge AS
            SELECT stamp, entry, fromIndicator, fromDocument, toIndicator, toDocument,
                relation, note, file, sheet, placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY ifnull(fromIndicator, ''), ifnull(fromDocument, ''),
                    ifnull(toIndicator, ''), ifnull(toDocument, '')
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM bridge)
            WHERE rank = 1;

        CREATE TABLE cycle (
            stamp INTEGER NOT NULL,
            entry TEXT NOT NULL,
            cycle TEXT NOT NULL,
            title TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentCycle AS
            SELECT stamp, entry, cycle, title
            FROM (SELECT *, row_number()
                OVER (PARTITION BY cycle ORDER BY stamp DESC, entry DESC)
                AS rank FROM cycle)
            WHERE rank = 1;

        CREATE TABLE import (
            stamp         INTEGER NOT NULL,
            entry         TEXT NOT NULL,
            fileName      TEXT NOT NULL,
            sha256        TEXT NOT NULL,
            byteCount     INTEGER NOT NULL,
            strand        TEXT NOT NULL,
            firstSequence INTEGER NOT NULL,
            lastSequence  INTEGER NOT NULL,
            counts        TEXT NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX importByStrand ON import (strand, firstSequence);

        CREATE TABLE snapshot (
            stamp      INTEGER NOT NULL,
            entry      TEXT NOT NULL,
            cycle      TEXT NOT NULL,
            ruleSet    TEXT NOT NULL,
            asOf       TEXT NOT NULL,
            frontier   TEXT NOT NULL,
            digest     BLOB NOT NULL,
            indicators INTEGER NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        """
}
