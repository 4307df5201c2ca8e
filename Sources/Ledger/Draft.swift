public import Vocabulary

/// What a person asserts, before it is sealed.
public struct Draft: Sendable, Equatable {
    public typealias ID = Vocabulary.ID<Draft>

    /// Made on the device that asks, so that a retry is the same entry.
    public var id: ID
    /// `observation.reported`.
    public var kind: String
    /// Of the body's shape, 1 or more.
    public var version: Int
    /// The entry that this one corrects.
    public var supersedes: EntryID?
    /// Canonical JSON (docs/ledger.md).
    public var body: [UInt8]

    public init(
        id: ID, kind: String, version: Int = 1, supersedes: EntryID? = nil, body: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.version = version
        self.supersedes = supersedes
        self.body = body
    }
}
