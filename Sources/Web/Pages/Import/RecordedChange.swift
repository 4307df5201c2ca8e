import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

/// What an import changed: the statement before it and the one after.
struct RecordedChange: Sendable {
    var subject: String
    var indicator: Indicator.ID?
    var before: Fact
    var after: Fact

    /// How many changes a receipt lists, and how many entries are looked through for them.
    static let listed = 200
    private static let lookedAt: Int64 = 20_000

    /// The changes of an import in the order of its file, at most ``listed``.
    static func all(of record: ImportRecord, in archive: Archive) throws -> [RecordedChange] {
        guard record.received.counts.contains(where: { $0.changed > 0 }) else { return [] }
        var changes: [RecordedChange] = []
        for step in 1...max(1, min(Int64(record.received.entries), lookedAt)) {
            guard changes.count < listed,
                let id = EntryID(strand: record.id.strand, sequence: record.id.sequence + step)
            else { break }
            guard let entry = try archive.entry(id), let old = entry.supersedes,
                let after = try FactCoding.fact(of: entry),
                let earlier = try archive.entry(old), let before = try FactCoding.fact(of: earlier)
            else { continue }
            changes.append(RecordedChange(before: before, after: after))
        }
        return changes
    }

    init(before: Fact, after: Fact) {
        self.before = before
        self.after = after
        subject = after.key?.text ?? ""
        indicator =
            switch after {
            case .indicator(let value): value.id
            case .target(let value): value.indicator
            case .observation(let value): value.observation.indicator
            default: nil
            }
    }
}

/// One property of a statement, before and after.
struct FieldChange {
    /// As the body of an entry names it: `value`, `released`.
    var name: String
    var before: String?
    var after: String?

    /// Whether it is written in the reader's language.
    var isNumeric: Bool { Self.numeric.contains(name) }

    private static let numeric: Set<String> = [
        "value", "numerator", "denominator", "low", "high", "weight", "ceiling", "planned",
        "realised",
    ]

    /// Only the properties that differ, in the order of their names.
    static func all(from before: Fact, to after: Fact) -> [FieldChange] {
        let (old, new) = (texts(of: before), texts(of: after))
        return Set(old.keys).union(new.keys).sorted().compactMap { name in
            guard old[name] != new[name], !unimportant.contains(name) else { return nil }
            return FieldChange(name: name, before: old[name], after: new[name])
        }
    }

    /// Where a row stood and what the record calls its edition say nothing about the matter.
    private static let unimportant: Set<String> = ["place", "declared", "salt"]

    private static func texts(of fact: Fact) -> [String: String] {
        guard case .object(let members)? = try? JSONValue(canonical: FactCoding.body(of: fact))
        else { return [:] }
        var texts: [String: String] = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): texts[name] = text
            case .integer(let number): texts[name] = String(number)
            case .null: continue
            default: texts[name] = String(decoding: value.canonicalBytes, as: UTF8.self)
            }
        }
        return texts
    }
}
