import Standing
import Testing
import Vocabulary

@Suite("The ladder of a submission")
struct LadderTests {
    private let reason = Reason("Angka bulan Mei salah.") ?? Reason("x")!

    private func take(
        _ submission: Submission, _ step: Step, _ holder: Holder.ID,
        during phase: Phase = .verification, among roster: Roster = Cast.roster
    ) throws(Denial) -> Submission {
        try submission.taking(step, by: holder, among: roster, during: phase, on: today)
    }

    private func climbed(to rung: Rung.Name) throws -> Submission {
        var submission = Submission(region: region, agency: dinkes)
        let steps: [(Step, Holder.ID, Rung.Name)] = [
            (.enter, "operator", .draft), (.submit, "kepala", .submitted),
            (.return(reason), "verifikator", .returned), (.enter, "operator", .returned),
            (.submit, "kepala", .submitted), (.verify, "verifikator", .verified),
            (.lock(snapshot: "abc"), "penyelenggara", .locked),
            (.requestUnlock(reason), "kepala", .unlockRequested),
        ]
        for (step, holder, reached) in steps where submission.rung.name != rung {
            submission = try take(submission, step, holder)
            #expect(submission.rung.name == reached)
        }
        return submission
    }

    @Test("It is climbed rung by rung, down again by two persons, and up once more")
    func walk() throws {
        var submission = try climbed(to: .unlockRequested)
        submission = try take(submission, .approveUnlock, "pimpinan", during: .published)
        guard case .returned(let signature, let why) = submission.rung else {
            Issue.record("\(submission.rung)")
            return
        }
        #expect(signature.warrant.role == .leader && why == reason)
        submission = try take(submission, .enter, "operator", during: .published)
        submission = try take(submission, .submit, "kepala", during: .published)
        submission = try take(submission, .verify, "verifikator", during: .published)
        submission = try take(
            submission, .lock(snapshot: "def"), "penyelenggara", during: .published)
        #expect(submission.rung.name == .locked)
        #expect(submission.contributors == ["operator", "kepala"])
    }

    @Test("Declining an unlock leaves it locked as it was")
    func declined() throws {
        let locked = try climbed(to: .locked)
        let asked = try take(locked, .requestUnlock(reason), "penyelenggara")
        #expect(try take(asked, .declineUnlock, "verifikator") == locked)
    }

    @Test(
        "From each rung only these steps lead on, whoever asks",
        arguments: [
            (Rung.Name.draft, ["enter", "submit"]), (.submitted, ["return", "verify"]),
            (.returned, ["enter", "submit"]), (.verified, ["return", "lock"]),
            (.locked, ["requestUnlock"]), (.unlockRequested, ["approveUnlock", "declineUnlock"]),
        ])
    func steps(rung: Rung.Name, legal: [String]) throws {
        let submission = try climbed(to: rung)
        let steps: [Step] = [
            .enter, .submit, .return(reason), .verify, .lock(snapshot: "x"),
            .requestUnlock(reason), .approveUnlock, .declineUnlock,
        ]
        for step in steps {
            let reached = Cast.everybody.contains {
                (try? take(submission, step, $0.holder)) != nil
            }
            #expect(reached == legal.contains(step.act.rawValue), "\(step)")
        }
    }

    @Test("A refused step is the refusal of the decision, and changes nothing")
    func refused() throws {
        let submission = try climbed(to: .submitted)
        #expect(throws: Denial.wrongRole(SubmissionAct.verify.deed, needs: [.verifier])) {
            try take(submission, .verify, "kepala")
        }
        #expect(throws: Denial.signIn(SubmissionAct.enter.deed)) {
            try submission.taking(
                .enter, by: nil, among: Cast.roster, during: .collection, on: today)
        }
    }

    @Test("A parent waits for its children, and their authors are its authors")
    func children() throws {
        let verified = try climbed(to: .verified)
        let open = try climbed(to: .submitted)
        var parent = Submission(region: region, agency: nil)
        parent = try take(parent, .submit, "penyelenggara")
        #expect(throws: Denial.openChildren(SubmissionAct.verify.deed, 1)) {
            try take(parent.containing([verified, open]), .verify, "verifikator")
        }
        let complete = parent.containing([verified, verified])
        #expect(complete.contributors == ["operator", "kepala", "penyelenggara"])
        let done = try take(complete, .verify, "verifikator")
        #expect(done.rung.name == .verified)
        // A part that goes back afterwards keeps the whole from being locked.
        #expect(throws: Denial.openChildren(SubmissionAct.lock.deed, 1)) {
            try take(done.containing([verified, open]), .lock(snapshot: "x"), "penyelenggara")
        }
    }

    @Test("Who asked for an unlock does not approve it, nor through a seat they passed on")
    func twoPersons() throws {
        let base = appointed("penyelenggara", .leader(region), id: "p-leader")
        let passed = delegated("wakil", base, id: "wakil-leader")
        let roster = try Roster(Cast.everybody + [base, passed])
        let asked = try take(climbed(to: .locked), .requestUnlock(reason), "penyelenggara")
        for holder: Holder.ID in ["penyelenggara", "wakil"] {
            #expect(throws: Denial.barred(SubmissionAct.approveUnlock.deed, .secondPerson)) {
                try take(asked, .approveUnlock, holder, among: roster)
            }
        }
        #expect(try take(asked, .approveUnlock, "pimpinan").rung.name == .returned)
    }

    @Test(
        "A reason says something",
        arguments: ["", "  \n", "…", "\u{200B}\u{200B}", String(repeating: "a", count: 2_001)])
    func reasons(text: String) {
        #expect(Reason(text) == nil)
    }

    @Test("A reason loses blank edges only")
    func trimmed() {
        #expect(Reason(" 5 % kurang \n")?.text == "5 % kurang")
    }
}
