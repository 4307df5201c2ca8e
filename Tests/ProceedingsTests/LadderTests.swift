import Proceedings
import RecordFixtures
import Standing
import Testing
import Vocabulary

@Suite("Rungs read back from recorded steps")
struct RecordedLadderTests {
    static let roster = try! Roster([
        Fixture.seat("a-1", "p-head", .agencyHead, agency: "dinkes"),
        Fixture.seat("a-4", "p-verifier", .verifier),
        Fixture.seat("a-5", "p-organiser", .organiser),
        Fixture.seat("a-6", "p-leader", .leader),
    ])

    @Test("are those that the steps led to")
    func replay() throws {
        let reason = Reason("Salah satuan")!
        let path: [(Step, Holder.ID)] = [
            (.enter, "p-head"), (.submit, "p-head"), (.return(reason), "p-verifier"),
            (.submit, "p-head"), (.verify, "p-verifier"), (.lock(snapshot: "s1"), "p-organiser"),
            (.requestUnlock(reason), "p-head"), (.declineUnlock, "p-leader"),
            (.requestUnlock(reason), "p-organiser"), (.approveUnlock, "p-leader"),
            (.submit, "p-head"),
        ]
        let day = Fixture.day("2025-07-10")
        var submission = Submission(region: .government, agency: "dinkes")
        var rung = Rung.draft
        for (step, holder) in path {
            let request = Request.submission(step.act, submission, during: .verification)
            let warrant = try decide(request, by: holder, among: Self.roster, on: day).get()
            submission = try submission.taking(
                step, by: holder, among: Self.roster, during: .verification, on: day)
            rung = rung.after(step, StepSignature(warrant: warrant, day: day))
            #expect(rung == submission.rung)
        }
        #expect(rung.name == .submitted)
    }

    @Test("an unlock of what is not locked leaves the rung as it is")
    func stray() {
        let signature = Fixture.signature(Fixture.head)
        for step in [Step.requestUnlock(Reason("x")!), .approveUnlock, .declineUnlock] {
            #expect(Rung.draft.after(step, signature) == .draft)
        }
    }
}
