public import Vocabulary

/// An organisasi perangkat daerah (OPD): an agency of the regional government.
public struct Organisation: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<Organisation>

    /// The kinds of agency of a regional government.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        case sekretariat, inspektorat, badan, dinas, biro, rsud, uptd
    }

    public var id: ID
    public var name: String
    public var kind: Kind
    public var parent: ID?

    public init(id: ID, name: String, kind: Kind, parent: ID? = nil) {
        self.id = id
        self.name = name
        self.kind = kind
        self.parent = parent
    }
}
