public import Vocabulary

/// One statement of the planning cascade, from vision down to sub-activity.
public struct CascadeNode: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<CascadeNode>

    /// From the most general to the most concrete.
    public enum Level: String, Sendable, CaseIterable, Hashable {
        case vision = "visi"
        case mission = "misi"
        case goal = "tujuan"
        case objective = "sasaran"
        case strategy = "strategi"
        case program = "program"
        case activity = "kegiatan"
        case subactivity = "subkegiatan"
    }

    public var id: ID
    public var document: PlanDocument.ID
    public var level: Level
    public var parent: ID?
    public var text: String
    public var organisation: Organisation.ID?

    public init(
        id: ID, document: PlanDocument.ID, level: Level, parent: ID? = nil, text: String,
        organisation: Organisation.ID? = nil
    ) {
        self.id = id
        self.document = document
        self.level = level
        self.parent = parent
        self.text = text
        self.organisation = organisation
    }
}
