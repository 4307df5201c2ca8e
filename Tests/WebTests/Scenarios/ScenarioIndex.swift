import Standing
import Vocabulary

/// Where everything stands while a cell of the table is played.
struct ScenarioMoment: Sendable, CustomStringConvertible {
    var phase = Phase.collection
    /// Of the figures.
    var rung = Rung.Name.draft
    /// Of whoever's account it is about.
    var account = AccountState.active
    var record = RecordState.kept

    var description: String { "\(phase), \(rung), \(account) account, \(record) record" }
}

/// The cells of docs/permissions.md, by act, state, phase and asker.
struct ScenarioIndex: Sendable {
    private struct Key: Hashable {
        var deed: String
        var state: Wording
        var phase: Phase?
        var asking: Asking
    }

    private var allowed: Set<Key> = []

    static let table = ScenarioIndex()

    private init() {
        for scenario in PermissionTable.scenarios
        where scenario.permission.isAllowed && !scenario.isOfRegion {
            allowed.insert(
                Key(
                    deed: scenario.request.deed.description, state: scenario.state,
                    phase: scenario.phase, asking: scenario.asking))
        }
    }

    func allows(_ deed: String, _ asking: Asking, at moment: ScenarioMoment) -> Bool {
        let (state, phase): (Wording, Phase?) =
            switch deed.split(separator: ".").first {
            case "submission": (moment.rung.wording, moment.phase)
            case "cycle": (moment.phase.wording, nil)
            case "ruleSet": (RuleSetState.inForce.wording, nil)
            case "record": (moment.record.wording, nil)
            default: (moment.account.wording, nil)
            }
        return allowed.contains(Key(deed: deed, state: state, phase: phase, asking: asking))
    }
}
