import Proceedings

extension FactTable {
    /// The table's columns in the order in which rows are written and compared.
    var columns: [String] {
        switch self {
        case .government:
            [
                "stamp", "entry", "name", "level", "termStart", "timeZone", "ruleSet",
            ]
        case .ruleSet:
            [
                "stamp", "entry", "id", "holdsFrom", "content",
            ]
        case .organisation:
            [
                "stamp", "entry", "code", "name", "kind", "parent",
            ]
        case .document:
            [
                "stamp", "entry", "code", "kind", "title", "legalReference", "validFrom",
                "validTo", "version",
            ]
        case .cascadeNode:
            [
                "stamp", "entry", "code", "document", "level", "parent", "text", "organisation",
            ]
        case .indicator:
            [
                "stamp", "entry", "code", "name", "unit", "cascade", "organisation",
                "contributors", "polarity", "aggregation", "formula", "cap", "weight",
                "frequency", "decimals", "tags", "source", "definition", "standing",
            ]
        case .target:
            [
                "stamp", "entry", "indicator", "period", "value", "low", "high", "grade",
                "document", "file", "sheet", "placeRow", "placeColumn",
            ]
        case .observation:
            [
                "stamp", "entry", "indicator", "period", "value", "numerator", "denominator",
                "grade", "status", "source", "released", "vintage", "declared", "series", "note",
                "supersedes", "file", "sheet", "placeRow", "placeColumn",
            ]
        case .verification:
            [
                "stamp", "entry", "indicator", "period", "vintage", "outcome", "day", "role",
                "note", "file", "sheet", "placeRow", "placeColumn",
            ]
        case .budgetLine:
            [
                "stamp", "entry", "program", "version", "effectiveFrom", "ceiling", "file",
                "sheet", "placeRow", "placeColumn",
            ]
        case .spending:
            [
                "stamp", "entry", "program", "month", "planned", "realised", "physicalTarget",
                "physical", "file", "sheet", "placeRow", "placeColumn",
            ]
        case .selfEvaluation:
            [
                "stamp", "entry", "organisation", "period", "section", "text", "cause", "file",
                "sheet", "placeRow", "placeColumn",
            ]
        case .officeholder:
            [
                "stamp", "entry", "organisation", "position", "capacity", "fromDay", "toDay",
                "file", "sheet", "placeRow", "placeColumn",
            ]
        case .bridge:
            [
                "stamp", "entry", "fromIndicator", "fromDocument", "toIndicator", "toDocument",
                "relation", "note", "file", "sheet", "placeRow", "placeColumn",
            ]
        case .cycle:
            [
                "stamp", "entry", "cycle", "title",
            ]
        case .imported:
            [
                "stamp", "entry", "fileName", "sha256", "byteCount", "strand", "firstSequence",
                "lastSequence", "counts",
            ]
        case .snapshot:
            [
                "stamp", "entry", "cycle", "ruleSet", "asOf", "frontier", "digest", "indicators",
            ]
        default: columnsOfActs
        }
    }

    private var columnsOfActs: [String] {
        switch self {
        case .assignment:
            [
                "stamp", "entry", "id", "holder", "role", "agency", "recused", "capacity",
                "fromDay", "toDay", "giver", "under", "basis",
            ]
        case .assignmentEnd:
            [
                "stamp", "entry", "id", "day",
            ]
        case .act:
            [
                "stamp", "entry", "author", "claimedAt", "deed", "role", "capacity",
                "assignment", "principal", "agency", "cycle", "subject", "reason", "strand",
                "firstSequence", "lastSequence",
            ]
        case .phase:
            [
                "stamp", "entry", "cycle", "phase",
            ]
        case .submission:
            [
                "stamp", "entry", "agency", "cycle", "step", "holder", "day", "reason",
                "snapshot",
            ]
        case .evidence:
            [
                "stamp", "entry", "indicator", "period", "digest", "name", "type", "size",
            ]
        case .redaction:
            [
                "stamp", "entry", "target", "basis",
            ]
        default: []
        }
    }

    /// Adds a row; the same entry twice changes nothing.
    var insertion: String {
        """
        INSERT INTO \(rawValue) (\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT DO NOTHING
        """
    }

    /// All rows in the order of their entries.
    var selection: String { selection("") }

    /// The rows of one indicator, in the same order; its code is the one argument.
    var selectionOfIndicator: String { selection("WHERE indicator = ? ") }

    private func selection(_ condition: String) -> String {
        "SELECT \(columns.joined(separator: ", ")) FROM \(rawValue) \(condition)"
            + "ORDER BY stamp, entry"
    }
}
