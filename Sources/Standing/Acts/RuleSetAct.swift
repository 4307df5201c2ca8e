public import Vocabulary

/// Where a rule set stands.
public enum RuleSetState: String, StateName {
    case draft, inForce, retired

    public var wording: Wording {
        switch self {
        case .draft: Wording(id: "rancangan", en: "draft")
        case .inForce: Wording(id: "berlaku", en: "in force")
        case .retired: Wording(id: "tidak berlaku lagi", en: "retired")
        }
    }
}

/// What can be done with a rule set. In force it is never edited: a new one takes its place.
public enum RuleSetAct: String, Act {
    case read, draft, adopt, retire

    public typealias State = RuleSetState
    public static var object: ObjectKind { .ruleSet }

    public var grants: [Grant<State>] {
        switch self {
        case .read:
            Grant.roles([.administrator, .organiser], in: [.draft])
                + [.role(.visitor, in: [.inForce, .retired])]
        case .draft, .adopt: [.role(.administrator, in: [.draft])]
        case .retire: [.role(.administrator, in: [.inForce])]
        }
    }

    public var bars: [Bar] { [] }

    public var wording: Wording {
        switch self {
        case .read: Wording(id: "membaca aturan penilaian", en: "read a rule set")
        case .draft: Wording(id: "merancang aturan penilaian", en: "draft a rule set")
        case .adopt: Wording(id: "memberlakukan aturan penilaian", en: "adopt a rule set")
        case .retire: Wording(id: "mencabut aturan penilaian", en: "retire a rule set")
        }
    }
}
