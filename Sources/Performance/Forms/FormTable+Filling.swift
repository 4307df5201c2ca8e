public import Vocabulary

extension FormTable {
    /// Fills in a form for one agency.
    ///
    /// - Parameters:
    ///   - evidence: What the evaluation was computed from.
    ///   - definition: ``FormDefinition/e54``, ``FormDefinition/e55`` or a corrected one.
    ///   - signedOn: The day whose officials sign; the cycle's last day when nil.
    /// - Returns: `nil` when the dataset has no such agency.
    /// - Complexity: O(lines · columns · years) after one pass over budget and spending.
    public init?(
        _ definition: FormDefinition, of evaluation: Evaluation, evidence: Evidence,
        organisation: Organisation.ID, signedOn: CivilDate? = nil
    ) {
        let dataset = evidence.dataset
        guard let agency = dataset.organisations.first(where: { $0.id == organisation }) else {
            return nil
        }
        let filler = FormFiller(evaluation: evaluation, evidence: evidence, agency: agency)
        let form = definition.limited(toYears: filler.planYears.count)
        let lines = filler.lines(of: form)
        self.definition = form
        self.government = dataset.government
        self.organisation = agency
        self.cycle = evaluation.cycle
        self.plan = filler.plan
        self.lines = lines.map(\.printed)
        self.summaries = filler.summaries(of: form, over: lines)
        self.narratives = filler.narratives(of: form)
        self.notes = filler.notes(of: form, over: lines)
        let day = signedOn ?? evaluation.cycle.to
        let planning = Organisation.planningAgency(among: dataset.organisations)
        self.signatures = form.signatories.map { signatory in
            Signature(
                signatory.action,
                of: signatory.office == .agency
                    ? agency
                    : planning ?? Organisation(id: "bappeda", name: "Bappeda", kind: .badan),
                on: day, among: dataset.officeholders)
        }
    }
}

/// What fills a form of one agency: its statements, its indicators, its money, its plan.
struct FormFiller {
    let evaluation: Evaluation
    let evidence: Evidence
    let agency: Organisation
    let plan: PlanDocument?
    /// The plan's years in order; never empty.
    let planYears: [Int]
    let money: FormMoney

    var year: Int { evaluation.cycle.year }
    var day: CivilDate { evaluation.cycle.to }

    init(evaluation: Evaluation, evidence: Evidence, agency: Organisation) {
        self.evaluation = evaluation
        self.evidence = evidence
        self.agency = agency
        let plan = Self.plan(of: agency, on: evaluation.cycle.to, in: evidence.dataset)
        let first = plan?.validFrom.year ?? evaluation.cycle.year
        let last = max(first, plan.map { $0.validTo?.year ?? first + 4 } ?? first)
        self.plan = plan
        // The forms have five columns for years; no medium-term plan is longer.
        self.planYears = Array(first...min(last, first + 4))
        self.money = FormMoney(
            evidence.dataset, years: min(first, evaluation.cycle.year)...last,
            upTo: evaluation.cycle.to)
    }

    /// The medium-term plan that the agency's statements and targets stand in and that holds on the
    /// day: its own Renstra before the government's plan, of several the one that came last.
    private static func plan(
        of agency: Organisation, on day: CivilDate, in dataset: Dataset
    ) -> PlanDocument? {
        let kinds: [PlanDocument.Kind] = [.agencyStrategic, .mediumTerm, .transition]
        let own = Set(dataset.indicators.filter { $0.organisation == agency.id }.map(\.id))
        let named = Set(
            dataset.targets.filter { own.contains($0.indicator) }.compactMap(\.document)
        )
        .union(dataset.cascade.filter { $0.organisation == agency.id }.map(\.document))
        func rank(_ document: PlanDocument) -> (Int, Int, Int) {
            (
                named.contains(document.id) ? 0 : 1,
                kinds.firstIndex(of: document.kind) ?? kinds.count,
                -document.validFrom.dayNumber
            )
        }
        return dataset.documents
            .filter {
                // Another agency's strategic plan is not this one's.
                kinds.contains($0.kind) && $0.holds(on: day)
                    && ($0.kind != .agencyStrategic || named.contains($0.id))
            }
            .min { rank($0) < rank($1) }
    }
}
