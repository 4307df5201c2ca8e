import Performance
import Testing
import Vocabulary

@Suite("Gaps of the cascade") struct CascadeGapsTests {
    private func node(
        _ id: CascadeNode.ID, _ level: CascadeNode.Level, under parent: CascadeNode.ID? = nil
    ) -> CascadeNode {
        CascadeNode(id: id, document: "RPD", level: level, parent: parent, text: id.text)
    }

    private func gaps(
        _ cascade: [CascadeNode], indicatorAt place: CascadeNode.ID, targets: [Target] = [],
        on day: String = "2025-06-30"
    ) -> CascadeGaps {
        var indicator = Sample.indicator()
        indicator.cascade = place
        var dataset = Sample.dataset([indicator], targets: targets)
        dataset.cascade = cascade
        return CascadeGaps(of: Evidence(dataset), on: Sample.day(day))
    }

    @Test("A whole cascade with targets has none")
    func none() {
        let whole = gaps(
            [
                node("T", .goal), node("S", .objective, under: "T"),
                node("P", .program, under: "S"),
            ], indicatorAt: "P", targets: [Sample.target("2025", 1, in: "RPD")])
        #expect(whole.isEmpty)
    }

    @Test("Objectives without indicators or goals, programmes without objectives are named")
    func broken() {
        let broken = gaps(
            [
                node("M", .mission), node("S1", .objective, under: "M"), node("T", .goal),
                node("S2", .objective, under: "T"), node("P", .program, under: "M"),
            ], indicatorAt: "S2")
        #expect(broken.objectivesWithoutIndicators == ["S1"])
        #expect(broken.objectivesWithoutGoal == ["S1"])
        #expect(broken.programsWithoutObjective == ["P"])
        #expect(broken.indicatorsWithoutTarget == ["I"])
    }

    @Test("A target in a document that no longer holds is no target")
    func expired() {
        let cascade = [node("T", .goal), node("S", .objective, under: "T")]
        let targets = [Sample.target("2027", 1, in: "RPD")]
        let late = gaps(cascade, indicatorAt: "S", targets: targets, on: "2027-06-30")
        #expect(late.indicatorsWithoutTarget == ["I"])
    }
}
