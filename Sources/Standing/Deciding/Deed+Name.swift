extension Deed {
    /// The act that the record names: `submission.verify`; `nil` when there is none of that name.
    public init?(named text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let object = ObjectKind(rawValue: String(parts[0])),
            let deed = object.deed(String(parts[1]))
        else { return nil }
        self = deed
    }
}

extension ObjectKind {
    /// Everything that can be done with it, in the order of the table of permissions.
    public var deeds: [Deed] {
        switch self {
        case .submission: SubmissionAct.allCases.map(\.deed)
        case .cycle: CycleAct.allCases.map(\.deed)
        case .ruleSet: RuleSetAct.allCases.map(\.deed)
        case .account: AccountAct.allCases.map(\.deed)
        case .record: RecordAct.allCases.map(\.deed)
        case .session: SessionAct.allCases.map(\.deed)
        case .commitment: CommitmentAct.allCases.map(\.deed)
        }
    }

    fileprivate func deed(_ name: String) -> Deed? { deeds.first { $0.name == name } }
}
