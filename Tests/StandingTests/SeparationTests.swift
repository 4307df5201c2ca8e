import Standing
import Testing
import Vocabulary

@Suite("Nobody checks themselves, whatever they hold")
struct SeparationTests {
    private static let people: [Holder.ID] = ["a", "b", "c", "d", "e"]

    @Test("Losing an assignment never gains a permission", arguments: 0..<6)
    func monotone(seed: UInt64) {
        var random = Seeded(state: seed)
        let roster = random.roster(people: Self.people, tries: 14)
        let requests = Set(PermissionTable.scenarios.map(\.request))
            .union(PermissionTable.broken.map(\.request))
            .compactMap { inRegion($0, authors: [random.pick(Self.people)]) }
            .filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
        for assignment in roster.assignments {
            let fewer = roster.removing(assignment.id)
            for request in requests {
                for holder in Self.people
                where decide(request, by: holder, among: fewer, on: today).isAllowed {
                    #expect(decide(request, by: holder, among: roster, on: today).isAllowed)
                }
            }
        }
    }

    /// The request in the region of these tests, and about somebody in it.
    private func inRegion(_ request: Request, authors: Set<Holder.ID>) -> Request? {
        switch request {
        case .submission: nil
        case .cycle(let act, let phase, _, _):
            .cycle(act, phase, of: region, agency: dinkes)
        case .ruleSet(let act, let state, _): .ruleSet(act, state, of: region)
        case .account(let act, let state, _, _):
            .account(act, state, subject: authors.first, of: region)
        case .record(let act, let state, _, _): .record(act, state, of: region, agency: dinkes)
        case .session(let act, let session):
            .session(
                act,
                Session(
                    region: region, state: session.state, participants: authors, first: authors))
        case .commitment(let act, let commitment, let phase):
            .commitment(
                act,
                Commitment(
                    region: region, agency: dinkes, state: commitment.state,
                    contributors: authors), during: phase)
        }
    }

    @Test("Random walks: no author, delegate or principal of one verifies or approves")
    func walks() throws {
        var taken: [SubmissionAct: Int] = [:]
        for seed: UInt64 in 1_000..<1_040 {
            var random = Seeded(state: seed)
            taken.merge(try walk(&random), uniquingKeysWith: +)
        }
        // The walks prove something only because they arrive.
        for act in [SubmissionAct.verify, .return, .lock, .approveUnlock, .declineUnlock] {
            #expect(taken[act, default: 0] >= 5)
        }
    }

    /// Steps tried by everybody in a random order until somebody may; how often each was taken.
    private func walk(_ random: inout Seeded) throws -> [SubmissionAct: Int] {
        let reason = try #require(Reason("alasan"))
        let steps: [Step] = [
            .enter, .importFile, .selfEvaluate, .submit, .return(reason), .verify,
            .lock(snapshot: "x"), .requestUnlock(reason), .approveUnlock, .declineUnlock,
        ]
        let people: [Holder.ID] = Self.people + ["f", "g", "h"]
        var submission = Submission(region: region, agency: dinkes)
        var roster = Roster.empty
        var taken: [SubmissionAct: Int] = [:]
        for turn in 0..<120 {
            // Offices change hands on the way; what was done stays done.
            if turn % 12 == 0 { roster = random.roster(people: people, tries: 24) }
            let (step, phase) = (random.pick(steps), random.pick([Phase.verification, .frozen]))
            for holder in people.shuffled(using: &random) {
                let request = Request.submission(step.act, submission, during: phase)
                guard
                    case .allowed(let warrant) = decide(
                        request, by: holder, among: roster, on: today)
                else {
                    if turn % 5 == 0 { gainsNothing(request, holder, roster) }
                    continue
                }
                let touched = submission.contributors
                if [.verify, .return, .approveUnlock].contains(step.act) {
                    #expect(warrant.parties.isDisjoint(with: touched))
                }
                submission = try submission.taking(
                    step, by: holder, among: roster, during: phase, on: today)
                if [.enter, .importFile, .selfEvaluate, .submit].contains(step.act) {
                    #expect(submission.contributors == touched.union(warrant.parties))
                }
                taken[step.act, default: 0] += 1
                break
            }
            // With nearly everybody an author, nobody is left to verify.
            if submission.contributors.count > 5 {
                submission = Submission(region: region, agency: dinkes)
            }
        }
        return taken
    }

    private func gainsNothing(_ request: Request, _ holder: Holder.ID, _ roster: Roster) {
        for lost in roster.held(by: holder, on: today) {
            let fewer = roster.removing(lost.id)
            #expect(!decide(request, by: holder, among: fewer, on: today).isAllowed)
        }
    }

    @Test("A verifier who once typed for the agency is refused after changing seats")
    func changedSeats() throws {
        let before = try Roster([appointed("a", .agencyOperator(dinkes, region)), Cast.head])
        let after = try Roster([appointed("a", .verifier(region, recused: [])), Cast.second])
        let submission = try Submission(region: region, agency: dinkes)
            .taking(.enter, by: "a", among: before, during: .collection, on: today)
            .taking(.submit, by: "kepala", among: before, during: .collection, on: today)
        let request = Request.submission(.verify, submission, during: .verification)
        #expect(
            decide(request, by: "a", among: after, on: today)
                == .refused(.barred(SubmissionAct.verify.deed, .notAuthor)))
        #expect(decide(request, by: "verifikator-2", among: after, on: today).isAllowed)
    }

    @Test("Whose seat was used to enter is an author too, and so is the receiver's giver")
    func delegation() throws {
        let base = appointed("kepala", .agencyHead(dinkes, region), id: "k", to: "2025-12-31")
        let before = try Roster([base, delegated("w", base, id: "w")])
        let submission = try Submission(region: region, agency: dinkes)
            .taking(.enter, by: "w", among: before, during: .collection, on: today)
            .taking(.submit, by: "w", among: before, during: .collection, on: today)
        #expect(submission.contributors == ["kepala", "w"])
        // The former head verifies now, or has somebody verify for them.
        let seat = appointed("kepala", .verifier(region, recused: []), id: "kv")
        let after = try Roster([seat, delegated("x", seat, id: "x"), Cast.verifier])
        let request = Request.submission(.verify, submission, during: .verification)
        for holder: Holder.ID in ["kepala", "x"] {
            #expect(
                decide(request, by: holder, among: after, on: today)
                    == .refused(.barred(SubmissionAct.verify.deed, .notAuthor)))
        }
        #expect(decide(request, by: "verifikator", among: after, on: today).isAllowed)
    }

    @Test("An organiser who imported for an agency does not verify it as a verifier")
    func importer() throws {
        let seats = [
            appointed("a", .organiser(region)), appointed("a", .verifier(region, recused: [])),
            Cast.head,
        ]
        let roster = try Roster(seats)
        let submission = try Submission(region: region, agency: dinkes)
            .taking(.importFile, by: "a", among: roster, during: .collection, on: today)
            .taking(.submit, by: "kepala", among: roster, during: .collection, on: today)
        #expect(throws: Denial.barred(SubmissionAct.verify.deed, .notAuthor)) {
            try submission.taking(.verify, by: "a", among: roster, during: .collection, on: today)
        }
    }

    @Test("Nobody gives themselves an assignment, and an account without a name is not changed")
    func accounts() {
        for subject: Holder.ID? in ["administrator", nil] {
            let answer = decide(
                .account(.assign, .active, subject: subject, of: region), by: "administrator",
                among: Cast.roster, on: today)
            #expect(answer == .refused(.barred(AccountAct.assign.deed, .notOneself)))
        }
    }

    @Test("What needs two persons is refused while nobody has begun it")
    func nobodyBegan() {
        let session = Session(region: region, state: .resetRequested)
        #expect(
            decide(.session(.approveReset, session), by: "pimpinan", among: Cast.roster, on: today)
                == .refused(.barred(SessionAct.approveReset.deed, .secondPerson)))
    }

    @Test("A verifier recused from an agency verifies others, and so does their delegate")
    func recused() throws {
        let base = appointed("v", .verifier(region, recused: [dinkes]), id: "v")
        let roster = try Roster([
            base, delegated("w", base, id: "w"), Cast.head, Cast.otherHead, Cast.typist,
        ])
        for (agency, head, mayVerify) in [
            (dinkes, "kepala", false), (dishub, "kepala-lain", true),
        ] as [(Agency.ID, Holder.ID, Bool)] {
            let submission = try Submission(region: region, agency: agency)
                .taking(.submit, by: head, among: roster, during: .collection, on: today)
            for holder: Holder.ID in ["v", "w"] {
                let answer = decide(
                    .submission(.verify, submission, during: .verification), by: holder,
                    among: roster, on: today)
                #expect(answer.isAllowed == mayVerify)
            }
        }
    }

    @Test("A leader who was not invited answers nothing")
    func uninvited() {
        let session = Session(region: region, state: .open, participants: ["kepala"])
        #expect(
            decide(.session(.answer, session), by: "pimpinan", among: Cast.roster, on: today)
                == .refused(.onlyInvited(SessionAct.answer.deed)))
        #expect(
            decide(.session(.answer, session), by: "kepala", among: Cast.roster, on: today)
                .isAllowed)
    }

    @Test("Who holds nothing on the day is told so, with the day")
    func noSeat() {
        let draft = Submission(region: region, agency: dinkes)
        let answer = decide(
            .submission(.enter, draft, during: .collection), by: "orang", among: .empty, on: today)
        #expect(answer == .refused(.noSeat(SubmissionAct.enter.deed, today)))
        guard case .refused(let denial) = answer else { return }
        #expect(denial.wording.id.contains("15 Juli 2025"))
    }
}
