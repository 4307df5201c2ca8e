extension Migrations {
    /// What is planned: one row for each entry, never updated; what holds now is a view.
    static let plan = """
        CREATE TABLE government (
            stamp     INTEGER NOT NULL,
            entry     TEXT NOT NULL,
            name      TEXT NOT NULL,
            level     TEXT NOT NULL CHECK (level IN ('provinsi', 'kabupaten', 'kota')),
            termStart TEXT,
            timeZone  TEXT NOT NULL,
            ruleSet   TEXT NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentGovernment AS
            SELECT stamp, entry, name, level, termStart, timeZone, ruleSet
            FROM (SELECT *, row_number()
                OVER (ORDER BY stamp DESC, entry DESC)
                AS rank FROM government)
            WHERE rank = 1;

        CREATE TABLE ruleSet (
            stamp     INTEGER NOT NULL,
            entry     TEXT NOT NULL,
            id        TEXT NOT NULL,
            holdsFrom TEXT NOT NULL,
            content   BLOB NOT NULL,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentRuleSet AS
            SELECT stamp, entry, id, holdsFrom, content
            FROM (SELECT *, row_number()
                OVER (PARTITION BY id ORDER BY stamp DESC, entry DESC)
                AS rank FROM ruleSet)
            WHERE rank = 1;

        CREATE TABLE organisation (
            stamp  INTEGER NOT NULL,
            entry  TEXT NOT NULL,
            code   TEXT NOT NULL,
            name   TEXT NOT NULL,
            kind   TEXT NOT NULL,
            parent TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentOrganisation AS
            SELECT stamp, entry, code, name, kind, parent
            FROM (SELECT *, row_number()
                OVER (PARTITION BY code ORDER BY stamp DESC, entry DESC)
                AS rank FROM organisation)
            WHERE rank = 1;

        CREATE TABLE document (
            stamp          INTEGER NOT NULL,
            entry          TEXT NOT NULL,
            code           TEXT NOT NULL,
            kind           TEXT NOT NULL,
            title          TEXT NOT NULL,
            legalReference TEXT,
            validFrom      TEXT NOT NULL,
            validTo        TEXT,
            version        TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentDocument AS
            SELECT stamp, entry, code, kind, title, legalReference, validFrom, validTo, version
            FROM (SELECT *, row_number()
                OVER (PARTITION BY code ORDER BY stamp DESC, entry DESC)
                AS rank FROM document)
            WHERE rank = 1;

        CREATE TABLE cascadeNode (
            stamp        INTEGER NOT NULL,
            entry        TEXT NOT NULL,
            code         TEXT NOT NULL,
            document     TEXT NOT NULL,
            level        TEXT NOT NULL,
            parent       TEXT,
            text         TEXT NOT NULL,
            organisation TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentCascadeNode AS
            SELECT stamp, entry, code, document, level, parent, text, organisation
            FROM (SELECT *, row_number()
                OVER (PARTITION BY code ORDER BY stamp DESC, entry DESC)
                AS rank FROM cascadeNode)
            WHERE rank = 1;

        CREATE TABLE indicator (
            stamp        INTEGER NOT NULL,
            entry        TEXT NOT NULL,
            code         TEXT NOT NULL,
            name         TEXT NOT NULL,
            unit         TEXT NOT NULL,
            cascade      TEXT NOT NULL,
            organisation TEXT NOT NULL,
            contributors TEXT NOT NULL,
            polarity     TEXT NOT NULL
                CHECK (polarity IN ('up', 'down', 'baseline', 'range', 'grade', 'yesno')),
            aggregation  TEXT NOT NULL
                CHECK (aggregation IN ('sum', 'last', 'average', 'max', 'ratio')),
            formula      TEXT CHECK (formula IN ('2T-R', 'T/R')),
            cap          TEXT,
            weight       REAL,
            frequency    TEXT NOT NULL,
            decimals     INTEGER,
            tags         TEXT NOT NULL,
            source       TEXT,
            definition   TEXT,
            standing     TEXT NOT NULL CHECK (standing IN ('resmi', 'contoh')),
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE VIEW currentIndicator AS
            SELECT stamp, entry, code, name, unit, cascade, organisation, contributors,
                polarity, aggregation, formula, cap, weight, frequency, decimals, tags, source,
                definition, standing
            FROM (SELECT *, row_number()
                OVER (PARTITION BY code ORDER BY stamp DESC, entry DESC)
                AS rank FROM indicator)
            WHERE rank = 1;

        CREATE TABLE target (
            stamp       INTEGER NOT NULL,
            entry       TEXT NOT NULL,
            indicator   TEXT NOT NULL,
            period      TEXT NOT NULL,
            value       REAL,
            low         REAL,
            high        REAL,
            grade       TEXT,
            document    TEXT,
            file        TEXT,
            sheet       TEXT,
            placeRow    INTEGER,
            placeColumn TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX targetByIndicator ON target (indicator, period, stamp, entry);
        CREATE VIEW currentTarget AS
            SELECT stamp, entry, indicator, period, value, low, high, grade, document, file,
                sheet, placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY indicator, period, ifnull(document, '')
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM target)
            WHERE rank = 1;
        """
}
