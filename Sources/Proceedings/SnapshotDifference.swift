import Ledger

/// One thing that a recomputed evaluation says otherwise than the frozen one.
package struct SnapshotDifference: Sendable, Equatable {
    /// `government`, `indicator IKU-1`, `organisation dinkes`.
    package var subject: String
    /// `annual.raw`, `quantiles.7`.
    package var field: String
    /// `nil` when the snapshot has no such value.
    package var frozen: String?
    /// `nil` when the evaluation has none now.
    package var now: String?

    package init(subject: String, field: String, frozen: String?, now: String?) {
        self.subject = subject
        self.field = field
        self.frozen = frozen
        self.now = now
    }
}

extension SnapshotFrozen {
    /// What a recomputation changed, in the order of subjects and fields.
    ///
    /// The frontier is left out: later entries may leave the judgement as it was.
    ///
    /// - Parameter tolerance: relative; two numbers that agree this well are the same, since the
    ///   logarithms of two machines need not agree to the last bit.
    package func differences(
        from recomputed: SnapshotFrozen, tolerance: Double = 1e-9
    ) -> [SnapshotDifference] {
        var comparison = Comparison(tolerance: tolerance)
        let (before, after) = (body, recomputed.body)
        for field in ["cycle", "ruleSet", "asOf"] {
            comparison.compare(before[field], after[field], subject: "snapshot", field: field)
        }
        comparison.compare(
            before["government"], after["government"], subject: "government", field: "")
        comparison.compareLists(
            before["organisations"], after["organisations"], key: "organisation",
            subject: "organisation")
        comparison.compareLists(
            before["indicators"], after["indicators"], key: "code", subject: "indicator")
        return comparison.differences
    }

    private var body: JSONValue {
        var writer = BodyWriter()
        write(to: &writer)
        return writer.value
    }
}

private struct Comparison {
    let tolerance: Double
    var differences: [SnapshotDifference] = []

    mutating func compareLists(
        _ before: JSONValue?, _ after: JSONValue?, key: String, subject: String
    ) {
        let (old, new) = (Self.byKey(before, key), Self.byKey(after, key))
        for name in Set(old.keys).union(new.keys).sorted() {
            switch (old[name], new[name]) {
            case (let before?, let after?):
                compare(before, after, subject: "\(subject) \(name)", field: "")
            case (let before, _):
                differences.append(
                    SnapshotDifference(
                        subject: "\(subject) \(name)", field: key,
                        frozen: before == nil ? nil : name, now: before == nil ? name : nil))
            }
        }
    }

    private static func byKey(_ list: JSONValue?, _ key: String) -> [String: JSONValue] {
        guard case .array(let elements) = list else { return [:] }
        var found: [String: JSONValue] = [:]
        for element in elements {
            if case .string(let name) = element[key] { found[name] = element }
        }
        return found
    }

    mutating func compare(
        _ before: JSONValue?, _ after: JSONValue?, subject: String, field: String
    ) {
        switch (before, after) {
        case (.object(let old), .object(let new)):
            let names = Set(old.map(\.key)).union(new.map(\.key)).sorted()
            for name in names {
                compare(
                    before?[name], after?[name], subject: subject,
                    field: field.isEmpty ? name : "\(field).\(name)")
            }
        case (.array(let old), .array(let new)):
            for index in 0..<max(old.count, new.count) {
                compare(
                    index < old.count ? old[index] : nil, index < new.count ? new[index] : nil,
                    subject: subject, field: "\(field).\(index + 1)")
            }
        case (.array(let old), nil):
            compare(.array(old), .array([]), subject: subject, field: field)
        case (nil, .array(let new)):
            compare(.array([]), .array(new), subject: subject, field: field)
        default:
            guard !agree(before, after) else { return }
            differences.append(
                SnapshotDifference(
                    subject: subject, field: field, frozen: before?.plainText,
                    now: after?.plainText))
        }
    }

    private func agree(_ before: JSONValue?, _ after: JSONValue?) -> Bool {
        if before == after { return true }
        guard case .string(let old) = before, case .string(let new) = after,
            let first = DecimalText.value(old), let second = DecimalText.value(new)
        else { return false }
        return abs(first - second) <= tolerance * max(1, abs(first), abs(second))
    }
}

extension JSONValue {
    fileprivate var plainText: String {
        if case .string(let text) = self { return text }
        return String(decoding: canonicalBytes, as: UTF8.self)
    }
}
