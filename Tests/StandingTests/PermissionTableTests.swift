import Standing
import Testing
import Vocabulary

@Suite("The table of permissions")
struct PermissionTableTests {
    private static let all = PermissionTable.scenarios

    @Test("docs/permissions.md says what is decided now")
    func page() throws {
        let text = try ProjectFile.text("docs/permissions.md")
        #expect(text == PermissionTable.markdown, "write PermissionTable.markdown to it")
    }

    @Test("It holds every act in every state and phase for every column, once each")
    func whole() {
        let columns = Asking.allCases.count
        let phases = Phase.allCases.count
        let submissions = SubmissionAct.allCases.count * Rung.Name.allCases.count * phases * 2
        let commitments =
            CommitmentAct.allCases.count * CommitmentState.allCases.count * phases
        let others =
            CycleAct.allCases.count * phases
            + RuleSetAct.allCases.count * RuleSetState.allCases.count
            + AccountAct.allCases.count * AccountState.allCases.count
            + RecordAct.allCases.count * RecordState.allCases.count
            + SessionAct.allCases.count * SessionState.allCases.count
        #expect(Self.all.count == (submissions + commitments + others) * columns)
        #expect(Set(Self.all).count == Self.all.count)
    }

    @Test("Every refusal has a reason in both languages that names the act")
    func reasons() {
        for scenario in Self.all + PermissionTable.broken {
            guard case .refused(let denial) = scenario.permission else { continue }
            let (wording, act) = (denial.wording, scenario.request.deed.wording)
            #expect(denial.deed == scenario.request.deed)
            #expect(wording.id.contains(act.id) && wording.en.contains(act.en))
            #expect(wording.id.hasSuffix(".") && wording.en.hasSuffix("."))
            #expect(wording.id != wording.en && !wording.id.contains(" ."))
        }
    }

    @Test("What is allowed rests on the assignment of its column")
    func grounds() {
        for scenario in Self.all {
            guard case .allowed(let warrant) = scenario.permission else { continue }
            #expect(warrant.holder == scenario.asking.holder)
            if case .assignment(let assignment) = warrant.basis {
                #expect(scenario.assignments == [assignment])
            }
        }
    }

    @Test("Breaking any one condition refuses what it allowed, and says which")
    func conditions() {
        #expect(Set(PermissionTable.broken.compactMap(\.breaking)) == Set(Bar.allCases))
        for scenario in PermissionTable.broken {
            guard case .refused(let denial) = scenario.permission else {
                Issue.record("\(scenario.request.deed) by \(scenario.asking.rawValue)")
                continue
            }
            switch denial {
            case .barred(_, let bar): #expect(bar == scenario.breaking)
            case .openChildren(_, let count):
                #expect(scenario.breaking == .childrenVerified && count == 1)
            default: Issue.record("\(denial)")
            }
        }
    }

    @Test("Names of acts and columns differ, in both languages")
    func names() {
        let deeds = Set(Self.all.map(\.request.deed))
        #expect(Set(deeds.map(\.description)).count == deeds.count)
        #expect(Set(deeds.map(\.wording.id)).count == deeds.count)
        #expect(Set(deeds.map(\.wording.en)).count == deeds.count)
        #expect(Set(Asking.allCases.map(\.wording)).count == Asking.allCases.count)
    }
}

@Suite("What each may ever do, written out by hand")
struct RolesByHandTests {
    private static let open: Set = ["cycle.readPublished", "ruleSet.read", "commitment.read"]
    private static let reading: Set = [
        "submission.read", "submission.follow", "submission.export",
    ]
    private static let evaluation: Set = [
        "cycle.readEvaluation", "cycle.followEvaluation", "cycle.downloadForms",
    ]
    private static let entering: Set = [
        "submission.readProgress", "submission.downloadEvidence", "submission.enter",
        "submission.attachEvidence", "submission.selfEvaluate", "submission.importFile",
        "commitment.report", "cycle.readOwnEvaluation",
    ]
    private static let overview: Set = [
        "submission.readProgress", "submission.downloadEvidence", "cycle.exportPackage",
        "cycle.compareSnapshots", "cycle.readOverdue", "record.read", "record.verify",
    ]

    private static let expected: [Asking: Set<String>] = [
        .visitor: open,
        .oneself: open.union([
            "account.readOwn", "account.changeOwnCredentials", "account.endOwnSessions",
            "account.exportOwnData",
        ]),
        .invited: open.union([
            "session.answer", "session.readOwnAnswers", "session.readResult",
            "session.signMinutes",
        ]),
        .administrator: open.union([
            "cycle.backUp", "cycle.setUpGovernment", "ruleSet.draft", "ruleSet.adopt",
            "ruleSet.retire", "account.list", "account.invite", "account.assign",
            "account.endAssignment", "account.resetCredentials", "account.endSessions",
            "account.endAccount", "record.read", "record.verify", "record.export",
            "record.redact",
        ]),
        .organiser: open.union(reading).union(evaluation).union(overview).union([
            "submission.importFile", "submission.lock", "submission.requestUnlock",
            "cycle.openCollection", "cycle.closeCollection", "cycle.freeze", "cycle.publish",
            "cycle.importPackage", "cycle.sendReminder", "cycle.buildAgenda",
            "cycle.draftPressRelease", "cycle.importAspirations", "account.delegate",
            "session.plan", "session.inviteParticipants", "session.readParticipants",
            "session.recordAttendance", "session.readTurnout", "session.readResult",
            "session.enterPaper", "session.confirmPaper", "session.approveReset",
        ]),
        .head: open.union(reading).union(evaluation).union(entering).union([
            "submission.submit", "submission.requestUnlock", "account.delegate",
            "record.readOwnAgency", "commitment.write", "commitment.claimDone",
        ]),
        .otherHead: open.union(reading).union(evaluation).union(["account.delegate"]),
        .operator: open.union(reading).union(evaluation).union(entering),
        .otherOperator: open.union(reading).union(evaluation),
        .verifier: open.union(reading).union(evaluation).union(overview).union([
            "submission.return", "submission.verify", "submission.approveUnlock",
            "submission.declineUnlock", "account.delegate", "record.export",
            "commitment.confirmDone", "commitment.rejectDone",
        ]),
        .facilitator: open.union(evaluation).union([
            "account.delegate", "session.plan", "session.readParticipants",
            "session.recordAttendance", "session.open", "session.close", "session.show",
            "session.project", "session.moderate", "session.readTurnout", "session.readResult",
            "session.enterPaper", "session.confirmPaper", "session.requestReset",
        ]),
        .leader: open.union(reading).union(evaluation).union(overview).union([
            "submission.approveUnlock", "submission.declineUnlock", "account.delegate",
            "session.readParticipants", "session.readResult", "session.approveReset",
            "session.decide", "commitment.agree",
        ]),
    ]

    @Test("With an agency's object, each column may exactly these", arguments: Asking.allCases)
    func columns(asking: Asking) throws {
        let allowed = PermissionTable.scenarios
            .filter { $0.asking == asking && !$0.isOfRegion && $0.permission.isAllowed }
            .map(\.request.deed.description)
        // The one act that nobody's own agency gives: reading what is `readOwnEvaluation`.
        let expected = try #require(Self.expected[asking])
        #expect(Set(allowed).symmetricDifference(expected).sorted() == [])
    }

    @Test("Nobody may edit or delete the record, or read another's answers")
    func nobody() {
        for deed in ["record.edit", "record.delete", "session.readAnothersAnswers"] {
            let cells = PermissionTable.scenarios.filter { $0.request.deed.description == deed }
            #expect(!cells.isEmpty && cells.allSatisfy { !$0.permission.isAllowed })
        }
    }

    @Test("An agency's figures are seen by another only once locked and frozen")
    func otherAgencies() {
        for scenario in PermissionTable.scenarios
        where !scenario.isOfRegion && scenario.permission.isAllowed
            && [.otherHead, .otherOperator].contains(scenario.asking)
        {
            guard case .submission(let act, let submission, let phase) = scenario.request else {
                continue
            }
            #expect([.read, .follow, .export].contains(act))
            #expect([.locked, .unlockRequested].contains(submission.rung.name))
            #expect([.frozen, .published].contains(phase))
        }
    }

    @Test("A draft is read by its own agency and the leaders, in every form of reading")
    func drafts() {
        let readers = PermissionTable.scenarios.filter { scenario in
            guard case .submission(let act, let submission, _) = scenario.request else {
                return false
            }
            return submission.rung == .draft && !scenario.isOfRegion && act != .readProgress
                && [.read, .follow, .export, .downloadEvidence].contains(act)
                && scenario.permission.isAllowed
        }
        #expect(Set(readers.map(\.asking)) == [.head, .operator, .leader])
    }

    @Test("The public reads results and commitments only when published")
    func embargo() {
        for scenario in PermissionTable.scenarios
        where scenario.asking == .visitor && scenario.permission.isAllowed {
            switch scenario.request {
            case .cycle(_, let phase, _, _), .commitment(_, _, let phase):
                #expect(phase == .published)
            case .ruleSet(_, let state, _): #expect(state != .draft)
            default: Issue.record("\(scenario.request.deed)")
            }
        }
    }
}
