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
            file        TEXT,
            sheet       TEXT,
            placeRow    INTEGER,
            placeColumn TEXT,
            PRIMARY KEY (stamp, entry)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX observationByIndicator ON observation (indicator, period, stamp, entry);
        CREATE VIEW currentObservation AS
            SELECT stamp, entry, indicator, period, value, numerator, denominator, grade,
                status, source, released, vintage, declared, series, note, file, sheet,
                placeRow, placeColumn
            FROM (SELECT *, row_number()
                OVER (PARTITION BY indicator, period, ifnull(vintage, '')
                    ORDER BY stamp DESC, entry DESC)
                AS rank FROM observation)
            WHERE rank = 1;

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
            planned        REAL NOT NULL,
            realised       REAL NOT NULL,
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
