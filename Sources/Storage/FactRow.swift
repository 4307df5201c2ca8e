import Ledger
import Performance
import Proceedings
import Standing
import Vocabulary

extension Fact {
    /// Binds the fact's row, in the order of ``FactTable/columns``.
    func bind(to row: RawStatement, entry: Entry) throws {
        try row.bind(entry.stamp.value)
        try row.bind(entry.id.description)
        switch self {
        case .government(let value): try value.bind(to: row)
        case .ruleSet(let value):
            try row.bind(value.id.text)
            try row.bind(value.holdsFrom.description)
            try row.bind(FactCoding.body(of: self))
        case .organisation(let value): try value.bind(to: row)
        case .document(let value): try value.bind(to: row)
        case .cascadeNode(let value): try value.bind(to: row)
        case .indicator(let value): try value.bind(to: row)
        case .target(let value): try value.bind(to: row)
        case .observation(let value): try value.bind(to: row, supersedes: entry.supersedes)
        case .verification(let value): try value.bind(to: row)
        case .budgetLine(let value): try value.bind(to: row)
        case .spending(let value): try value.bind(to: row)
        case .selfEvaluation(let value): try value.bind(to: row)
        case .officeholder(let value): try value.bind(to: row)
        case .bridge(let value): try value.bind(to: row)
        case .cycle(let value):
            try row.bind(value.cycle.description)
            try row.bind(value.title)
        case .imported(let value): try value.bind(to: row, entry: entry)
        case .snapshot(let value): try value.bind(to: row, entry: entry)
        case .assignment(let value): try value.bind(to: row)
        case .assignmentEnd(let value):
            try row.bind(value.assignment.text)
            try row.bind(value.day.description)
        case .act(let value): try value.bind(to: row, entry: entry)
        case .phase(let value):
            try row.bind(value.cycle.description)
            try row.bind(value.phase.rawValue)
        case .submission(let value): try value.bind(to: row)
        case .evidence(let value): try value.bind(to: row)
        case .redaction(let value):
            try row.bind(value.target.description)
            try row.bind(value.basis)
        }
    }
}

extension RawStatement {
    func bind(_ place: SourcePlace?) throws {
        try bind(place?.file)
        try bind(place?.sheet)
        try bind(place.map { Int64($0.row) })
        try bind(place?.column)
    }
}

extension ImportReceived {
    fileprivate func bind(to row: RawStatement, entry: Entry) throws {
        try row.bind(file.name)
        try row.bind(file.sha256.description)
        try row.bind(Int64(file.byteCount))
        try row.bind(entry.id.strand.description)
        try row.bind(entry.id.sequence + 1)
        try row.bind(entry.id.sequence + Int64(entries))
        try row.bind(
            counts.map {
                "\($0.table.rawValue) \($0.new) \($0.changed) \($0.unchanged) \($0.stale)"
            }
            .joined(separator: "\n"))
    }
}

extension SnapshotFrozen {
    fileprivate func bind(to row: RawStatement, entry: Entry) throws {
        try row.bind(cycle.description)
        try row.bind(ruleSet.text)
        try row.bind(asOf.description)
        try row.bind(String(decoding: frontier.value.canonicalBytes, as: UTF8.self))
        try row.bind(entry.bodyDigest.bytes)
        try row.bind(Int64(indicators.count))
    }
}
