import Foundation
import Performance
import Proceedings
import Standing
import Storage
import Testing
import Vocabulary

@testable import Web

/// An office in which a cycle is being collected, with everybody who has a part in it.
struct EntryScene {
    let office: TestOffice
    let operatorSession: [String: String]
    let head: [String: String]
    let elsewhere: [String: String]
    let organiser: [String: String]
    let verifier: [String: String]

    static let cycle = Cycle("2025-S1")!
    static let sheet = "/pengisian/DINKES?siklus=2025-S1"

    static func playing(_ body: @Sendable (EntryScene) async throws -> Void) async throws {
        try await TestOffice.serving { office in
            let region = Region.ID.government
            let typist = try await office.add("opr", .agencyOperator("DINKES", region))
            let head = try await office.add("kadis", .agencyHead("DINKES", region))
            let other = try await office.add("lain", .agencyOperator("KOSONG", region))
            let organiser = try await office.add("bappeda", .organiser(region))
            let verifier = try await office.add("itda", .verifier(region, recused: []))
            for person in [organiser, verifier] { _ = try await office.addFactor(person) }
            _ = try await office.archive.openCycle(cycle)
            try await body(
                EntryScene(
                    office: office, operatorSession: try await office.session(typist),
                    head: try await office.session(head),
                    elsewhere: try await office.session(other),
                    organiser: try await office.session(organiser),
                    verifier: try await office.session(verifier)))
        }
    }

    /// Types one value as the sheet's form does.
    func type(
        _ value: String, into cell: String, seen: String = "0", note: String = "",
        as session: [String: String], json: Bool = false
    ) async throws -> HTTPAnswer {
        var headers = session
        if json { headers["Accept"] = "application/json" }
        return try await office.post(
            Self.sheet, [("v:\(cell)", value), ("n:\(cell)", note), ("r:\(cell)", seen)], headers)
    }

    func submit(as session: [String: String]) async throws -> HTTPAnswer {
        try await office.post(
            "/pengisian/ajukan/DINKES?siklus=2025-S1", [("pernyataan", "ya")], session)
    }

    func values(of indicator: Indicator.ID, _ period: String) throws -> [Observation] {
        try office.archive.currentDataset()?.observations.filter {
            $0.indicator == indicator && $0.period == Period(period)!
        } ?? []
    }

    func rung() throws -> Rung.Name {
        try office.archive.submission(of: "DINKES", in: Self.cycle).rung.name
    }
}
