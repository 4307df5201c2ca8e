import Standing
import Testing
import Vocabulary

@Suite("Assignments and their days")
struct RosterTests {
    private func may(
        _ act: SubmissionAct, _ holder: Holder.ID, _ roster: Roster, on text: String
    ) -> Bool {
        let draft = Submission(region: region, agency: dinkes)
        return decide(
            .submission(act, draft, during: .collection), by: holder, among: roster, on: day(text)
        ).isAllowed
    }

    @Test("An assignment holds on its first and last day, and not a day more")
    func edges() throws {
        let roster = try Roster([
            appointed(
                "a", .agencyOperator(dinkes, region), from: "2025-03-01", to: "2025-03-31")
        ])
        for (text, expected) in [
            ("2025-02-28", false), ("2025-03-01", true), ("2025-03-31", true),
            ("2025-04-01", false),
        ] {
            #expect(may(.enter, "a", roster, on: text) == expected)
        }
    }

    @Test("A handover from Plt. to the definitive head leaves no day with none or both")
    func handover() throws {
        let seat = Seat.agencyHead(dinkes, region)
        let roster = try Roster([
            appointed("plt", seat, .acting, from: "2025-01-01", to: "2025-06-30"),
            appointed("kepala", seat, from: "2025-07-01"),
        ])
        for (text, acting) in [("2025-06-30", true), ("2025-07-01", false)] {
            #expect(may(.submit, "plt", roster, on: text) == acting)
            #expect(may(.submit, "kepala", roster, on: text) == !acting)
        }
    }

    @Test("A delegation holds only while the seat it came from does")
    func delegation() throws {
        let base = appointed("kepala", .agencyHead(dinkes, region), id: "k", to: "2025-12-31")
        let roster = try Roster([base, delegated("wakil", base, id: "w")])
        #expect(!may(.submit, "wakil", roster, on: "2025-06-30"))
        #expect(may(.submit, "wakil", roster, on: "2025-07-31"))
        #expect(!may(.submit, "wakil", roster, on: "2025-08-01"))
        #expect(!may(.submit, "wakil", roster.removing("k"), on: "2025-07-31"))
        #expect(roster.held(by: "kepala", on: today) == [base])
    }

    private static let head = appointed(
        "kepala", .agencyHead(dinkes, region), id: "k", to: "2025-12-31")
    private static let typist = appointed("o", .agencyOperator(dinkes, region), id: "o")
    private static let checker = appointed("v", .verifier(region, recused: [dinkes]), id: "v")

    @Test(
        "What cannot stand together is refused and explained",
        arguments: [
            ([head, head], RosterFault.twice("k")),
            ([appointed("a", .leader(region), id: "a", to: "2024-12-31")], .dates("a")),
            ([typist, delegated("w", typist, id: "w")], .notDelegable("w", .agencyOperator)),
            ([head, delegated("kepala", head, id: "w")], .toOneself("w")),
            ([delegated("w", head, id: "w")], .nothingToPassOn("w")),
            // Not more than one has, nor what was itself passed on.
            ([head, delegated("w", head, id: "w", seat: .leader(region))], .nothingToPassOn("w")),
            (
                [
                    head, delegated("w", head, id: "w"),
                    delegated("x", delegated("w", head, id: "w"), id: "x"),
                ], .nothingToPassOn("x")
            ),
            // A verifier cannot pass on more than they have: the recusal goes along.
            (
                [checker, delegated("w", checker, id: "w", seat: .verifier(region, recused: []))],
                .nothingToPassOn("w")
            ),
            ([head, delegated("w", head, id: "w", to: nil)], .outsidePrincipal("w")),
            ([head, delegated("w", head, id: "w", to: "2026-01-01")], .outsidePrincipal("w")),
            ([head, delegated("w", head, id: "w", from: "2024-12-31")], .outsidePrincipal("w")),
            (
                [head, appointed("kepala", .verifier(region, recused: [dishub]), id: "v")],
                .incompatible("k", "v")
            ),
            (
                [typist, appointed("o", .administrator(region), id: "adm")],
                .incompatible("adm", "o")
            ),
            (
                [
                    appointed("v", .verifier(region, recused: []), id: "v"),
                    appointed("v", .administrator(region), id: "z"),
                ], .incompatible("v", "z")
            ),
            // The head's delegate verifies elsewhere, but not without keeping away.
            (
                [
                    head, delegated("v", head, id: "w"),
                    appointed("v", .verifier(region, recused: []), id: "v"),
                ], .incompatible("v", "w")
            ),
        ])
    func faults(assignments: [Assignment], fault: RosterFault) {
        #expect(throws: fault) { try Roster(assignments) }
        #expect(!fault.wording.id.isEmpty && fault.wording.id != fault.wording.en)
    }

    @Test("One after the other, incompatible seats may be held")
    func successive() throws {
        let roster = try Roster([
            appointed("a", .agencyHead(dinkes, region), to: "2025-06-30"),
            appointed("a", .verifier(region, recused: []), from: "2025-07-01"),
        ])
        #expect(roster.assignments.count == 2)
    }

    @Test("A Plt. or Plh. takes no strategic decision; a Pj. does")
    func strategic() throws {
        for capacity in Assignment.Capacity.allCases {
            let roster = try Roster([appointed("l", .leader(region), capacity)])
            let answer = decide(
                .session(.decide, Session(region: region, state: .shown)), by: "l", among: roster,
                on: today)
            #expect(answer.isAllowed == [.definitive, .interim].contains(capacity))
        }
    }

    @Test("An assignment in another government opens nothing here")
    func otherRegion() throws {
        let roster = try Roster([appointed("a", .leader("lain"))])
        let draft = Submission(region: region, agency: dinkes)
        let answer = decide(
            .submission(.read, draft, during: .collection), by: "a", among: roster, on: today)
        #expect(answer == .refused(.otherRegion(SubmissionAct.read.deed)))
    }
}
