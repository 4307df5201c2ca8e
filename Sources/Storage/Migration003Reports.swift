extension Migrations {
    /// What is reported, spent and said.
    static let reports = """
        CREATE TABLE observation (
            stamp       INTEGER NOT NULL,
            entry       TEXT NOT NULL,
            indicator   TEXT NOT NULL,
            period      TEXT NOT NULL,
            value       REAL,
            numerator   REAL,
            denominator REAL,
            grade       TEXT,
            status      TEXT NOT NULL CHECK (status IN ('sementara', 'tetap', 'belum_rilis')),
            source      TEXT,
            released    TEXT,
            vintage     TEXT,
            declared    TEXT,
            series      TEXT,
            note        TEXT,
            supersedes  TEXT,
            file        TEXT,
            sheet       TEXT,
            placeRow    INTEGER,
            placeColumn TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX observationByIndicator ON observation (indicator, period, stamp, entry);
        -- A file may contradict itself: all its words stand until one of them is corrected.
        CREATE VIEW currentObservation AS
            SELECT stamp, entry, indicator, period, value, numerator, denominator, grade,
                status, source, released, vintage, declared, series, note, supersedes, file,
                sheet, placeRow, placeColumn
            FROM observation AS said
            WHERE NOT EXISTS (
                SELECT 1 FROM observation AS later
                WHERE later.indicator = said.indicator AND later.period = said.period
                    AND later.vintage IS said.vintage
                    AND (later.stamp, later.entry) > (said.stamp, said.entry)
                    AND (later.supersedes = said.entry
                        OR later.value IS said.value AND later.numerator IS said.numerator
                            AND later.denominator IS said.denominator
                            AND later.grade IS said.grade));

        CREATE TABLE verification (
            stamp       INTEGER NOT NULL,
            entry       TEXT NOT NULL,
            indicator   TEXT NOT NULL,
            period      TEXT NOT NULL,
            vintage     TEXT,
            outcome     TEXT NOT NULL CHECK (outcome IN ('terverifikasi', 'dikembalikan')),
            day         TEXT NOT NULL,
            role        TEXT NOT NULL,
            note        TEXT,
            file        TEXT,
            sheet       TEXT,
            placeRow    INTEGER,
            placeColumn TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX verificationByIndicator ON verification (indicator, period, stamp, entry);
        CREATE VIEW currentVerification AS
            SELECT stamp, entry, indicator, period, vintage, outcome, day, role, note, file,
                sheet, placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY indicator, period, ifnull(vintage, ''), day, role
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM verification)
            WHERE rank = 1;

        CREATE TABLE budgetLine (
            stamp         INTEGER NOT NULL,
            entry         TEXT NOT NULL,
            program       TEXT NOT NULL,
            version       TEXT NOT NULL,
            effectiveFrom TEXT NOT NULL,
            ceiling       REAL NOT NULL,
            file          TEXT,
            sheet         TEXT,
            placeRow      INTEGER,
            placeColumn   TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX budgetLineByProgram ON budgetLine (program, stamp, entry);
        CREATE VIEW currentBudgetLine AS
            SELECT stamp, entry, program, version, effectiveFrom, ceiling, file, sheet,
                placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY program, version, effectiveFrom
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM budgetLine)
            WHERE rank = 1;

        CREATE TABLE spending (
            stamp          INTEGER NOT NULL,
            entry          TEXT NOT NULL,
            program        TEXT NOT NULL,
            month          TEXT NOT NULL,
            planned        REAL,
            realised       REAL,
            physicalTarget REAL,
            physical       REAL,
            file           TEXT,
            sheet          TEXT,
            placeRow       INTEGER,
            placeColumn    TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX spendingByProgram ON spending (program, month, stamp, entry);
        CREATE VIEW currentSpending AS
            SELECT stamp, entry, program, month, planned, realised, physicalTarget, physical,
                file, sheet, placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY program, month ORDER BY stamp DESC, entry DESC)
                AS rank FROM spending)
            WHERE rank = 1;
        """
}
