import Standing
import Vocabulary

@testable import Web

/// A page of the table: its address, and the rows of docs/permissions.md of which one must allow
/// it. Written by hand, so that it tests the question that a route asks.
struct ScenarioPage {
    let address: String
    /// A form is sent there instead.
    var isSent = false
    /// `cycle.readEvaluation`
    let deeds: [String]
    /// Rows for the agency whose page it is.
    var ownDeeds: [String] = []

    private static let evaluation = ["cycle.readEvaluation", "cycle.readPublished"]

    static let all: [ScenarioPage] =
        ["/evaluasi", "/en/evaluation", "/opd", "/kaskade", "/aturan"].map {
            ScenarioPage(address: $0, deeds: evaluation)
        }
        + ["/opd/DINKES", "/indikator/BAIK"].map {
            ScenarioPage(
                address: $0, deeds: evaluation, ownDeeds: ["cycle.readOwnEvaluation"])
        }
        + ["/evaluasi/tabel.csv", "/evaluasi/tabel.xlsx", "/evaluasi/tabel.json", "/data"].map {
            ScenarioPage(address: $0, deeds: ["cycle.readEvaluation"])
        }
        + ["/lke", "/cara-hitung"].map {
            ScenarioPage(address: $0, deeds: ["ruleSet.read"])
        } + [
            ScenarioPage(address: "/formulir", deeds: ["cycle.downloadForms"]),
            ScenarioPage(
                address: "/formulir/E.55.xlsx?opd=DINKES", deeds: ["cycle.downloadForms"],
                ownDeeds: ["cycle.readOwnEvaluation"]),
            ScenarioPage(address: "/snapshot", deeds: ["cycle.compareSnapshots"]),
            ScenarioPage(address: "/snapshot", isSent: true, deeds: ["cycle.freeze"]),
            ScenarioPage(address: "/impor", deeds: ["cycle.importPackage"]),
            ScenarioPage(address: "/impor/templat.xlsx", deeds: ["cycle.importPackage"]),
            ScenarioPage(address: "/impor", isSent: true, deeds: ["cycle.importPackage"]),
            ScenarioPage(address: "/ekspor.zip", deeds: ["cycle.exportPackage"]),
            ScenarioPage(address: "/ekspor.xlsx", deeds: ["cycle.exportPackage"]),
            ScenarioPage(
                address: "/jejak", deeds: ["record.read"], ownDeeds: ["record.readOwnAgency"]),
            ScenarioPage(address: "/pengguna", deeds: ["account.list"]),
            ScenarioPage(address: "/pengguna", isSent: true, deeds: ["account.invite"]),
        ]

    /// Whether the table allows it to somebody while the cycle is in a phase.
    func isAllowed(to asking: Asking, during phase: Phase, _ table: ScenarioIndex) -> Bool {
        // Heads elsewhere read their own agency's record, not this one's.
        if address == "/jejak", asking == .otherHead { return true }
        return (deeds + ownDeeds).contains { table.allows($0, asking, phase) }
    }
}

/// The generated scenarios, by act, state and asker.
struct ScenarioIndex {
    private struct Key: Hashable {
        var deed: String
        var state: String
        var asking: Asking
    }

    private var allowed: Set<Key> = []

    init() {
        for scenario in PermissionTable.scenarios
        where scenario.permission.isAllowed && !scenario.isOfRegion {
            allowed.insert(
                Key(
                    deed: scenario.request.deed.description, state: scenario.state.en,
                    asking: scenario.asking))
        }
    }

    func allows(_ deed: String, _ asking: Asking, _ phase: Phase) -> Bool {
        let state =
            switch deed.split(separator: ".").first {
            case "cycle": phase.wording.en
            case "ruleSet": RuleSetState.inForce.wording.en
            case "record": RecordState.kept.wording.en
            default: AccountState.active.wording.en
            }
        return allowed.contains(Key(deed: deed, state: state, asking: asking))
    }
}
