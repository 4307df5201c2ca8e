/// How far each strand is held: what one replica says so that another knows what to send.
public struct Frontier: Sendable, Equatable {
    private var held: [StrandID: Int64]

    public init() {
        held = [:]
    }

    /// - Parameter held: the last sequence of each strand; those below 1 are left out.
    public init(_ held: [StrandID: Int64]) {
        self.held = held.filter { $0.value > 0 }
    }

    /// The last sequence held, 0 when there is none.
    public subscript(strand: StrandID) -> Int64 {
        get { held[strand] ?? 0 }
        set { held[strand] = newValue > 0 ? newValue : nil }
    }

    /// In order.
    public var strands: [StrandID] { held.keys.sorted() }

    /// How many entries are held.
    public var count: Int64 {
        held.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    }

    /// Strand → last sequence, as canonical JSON can hold it.
    public var value: JSONValue {
        .object(held.map { ($0.key.description, .integer($0.value)) })
    }

    public init?(value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        held = [:]
        for (key, value) in members {
            guard let strand = StrandID(key), case .integer(let sequence) = value, sequence > 0
            else { return nil }
            held[strand] = sequence
        }
    }

    /// A short text that changes whenever an entry arrives: 32 hexadecimal digits.
    public var tag: String {
        String(Digest(hashing: value.canonicalBytes).description.prefix(32))
    }
}
