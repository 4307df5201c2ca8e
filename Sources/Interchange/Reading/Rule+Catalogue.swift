import Performance

extension Rule {
    /// Every rule once, with example values, for the documentation and its tests.
    package static let catalogue: [Rule] =
        files + limits + tables + cells + numbers + links + figures

    private static let files: [Rule] = [
        .notFound, .unreadable, .unwritable, .notAPackage, .oldWorkbook, .encrypted,
        .openDocument, .binaryWorkbook, .damaged, .doctype, .entryName, .ignoredEverything,
        .openQuote, .strayQuote, .semicolons, .notUTF8, .badDescriptor, .notAnAnswer,
    ]
    private static let limits: [Rule] = [
        .tooLarge(megabytes: 64), .tooManyEntries(2_000), .expands, .tooDeep,
        .tooManyColumns(500), .tooManyRows(1_048_576), .tooManyCells(6_000_000),
        .cellTooLong(131_072),
    ]
    private static let tables: [Rule] = [
        .tableMissing("opd"), .tableUnknown("opd"), .tableTwice, .tableEmpty,
        .columnMissing("code"), .columnUnknown("code"), .columnTwice, .columnUnnamed,
        .metaUnknown(["government"]), .timeZone,
    ]
    private static let cells: [Rule] = [
        .required, .merged, .formula, .errorValue, .boolean, .textIsDate, .codeIsNumber,
        .codeHasSeparator, .codeIsDots, .notAllowed(["up", "down"], suggestion: nil),
        .badPeriod(nil),
        .notAMonth, .badDate, .ambiguousDate, .backwards,
    ]
    private static let numbers: [Rule] = [
        .notANumber, .ambiguousNumber, .numberIsDate, .tooLargeNumber, .tolerance, .negative,
        .notPositive, .notWhole(0...6), .badCap, .zeroDenominator,
    ]
    private static let links: [Rule] = [
        .duplicateCode(row: 2), .unknownReference("opd", suggestion: nil),
        .faultyReference("opd"), .cycle, .parentLevel("program", "sasaran"), .notAProgram,
        .emptyBridge, .sameKey(row: 2), .duplicateRow(row: 2),
    ]
    private static let figures: [Rule] = [
        .noValue, .unexpectedValue, .needsParts, .disagrees, .wantsGrade, .wantsNumber,
        .unknownGrade(["BB", "A"]), .otherLadder(Ladder(["TMP", "TW", "WDP", "WTP"])), .noTarget,
        .needsRange, .unexpectedRange,
        .unexpectedValueInRange, .reversedRange, .duplicateTarget(row: 2),
    ]
}
