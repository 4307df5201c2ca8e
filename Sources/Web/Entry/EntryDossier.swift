import Performance
import Proceedings
import Reporting
import Standing
import Vocabulary

/// Everything about one agency's figures of a cycle: the sheet, what is wrong with it, and where
/// it stands.
struct EntryDossier: Sendable {
    let organisation: Organisation
    let cycle: Cycle
    let sheet: EntrySheet
    let findings: [EntryFinding]
    let submission: Submission
    let phase: Phase
    let files: [EvidenceAttached]
    /// Of the periods of this cycle, as they were written.
    let selfEvaluations: [SelfEvaluation]

    /// Cells that say something.
    var filled: Int { sheet.cells.count { !$0.isMissing } }
    var errors: Int { findings.count { $0.severity == .error } }
    /// Warnings that nobody explained; what is missing is counted apart.
    var warnings: Int {
        findings.count { $0.severity == .warning && !$0.isExplained && $0.matter != .missing }
    }
    var missing: Int { findings.count { $0.matter == .missing } }
    var changed: Int { sheet.cells.count(where: \.isChanged) }

    func findings(at cell: CellKey) -> [EntryFinding] {
        findings.filter { $0.cell == cell }
    }

    func files(of cell: CellKey) -> [EvidenceAttached] {
        files.filter { $0.indicator == cell.indicator && $0.period == cell.period }
    }
}

extension EntryDossier {
    /// - Parameters:
    ///   - drafts: none for whoever looks at what was submitted.
    ///   - files: of all agencies.
    init?(
        of id: Organisation.ID, in reading: Reading, access: Access, drafts: DraftBook,
        files: [EvidenceAttached], rules: RuleBook
    ) {
        let dataset = reading.dataset
        guard let organisation = dataset.organisations.first(where: { $0.id == id }) else {
            return nil
        }
        let cycle = reading.lens.cycle
        let evidence = reading.holdings.evidence
        let sheet = EntrySheet(
            of: id, in: cycle, evidence: evidence, ruleSet: reading.ruleSet, drafts: drafts)
        let cells = Set(sheet.cells.map(\.key))
        self.organisation = organisation
        self.cycle = cycle
        self.sheet = sheet
        findings = SheetCheck(sheet, evidence: evidence, rules: rules).findings(
            on: access.visitor.today, dueDays: reading.ruleSet.dueDays)
        submission = access.submission(of: ID(id.text))
        phase = access.phase
        self.files = files.filter { cells.contains(CellKey($0.indicator, $0.period)) }
        selfEvaluations = dataset.selfEvaluations.filter {
            $0.organisation == id && cycle.from <= $0.period.lastDay
                && $0.period.lastDay <= cycle.to
        }
    }

    /// The period that a self-evaluation of this cycle is about: the cycle's own, else the last
    /// semester that ends in it.
    var reportingPeriod: Period {
        if let period = cycle.period { return period }
        let semesters = Period.all(.semester, of: cycle.year)
        return semesters.last { $0.lastDay <= cycle.to } ?? .year(cycle.year)
    }
}
