package import Performance
package import Vocabulary

/// The evaluation book (Buku Evaluasi): what a cycle's evaluation says, for the table of the
/// retreat and for the shelf afterwards.
package struct Book: Sendable {
    /// What froze the evaluation; printed on the cover so that any later change shows.
    package struct Seal: Sendable {
        /// Of the frozen evaluation.
        package var digest: String
        /// Of the ledger it was computed from.
        package var frontier: String
        package var frozenOn: CivilDate

        package init(digest: String, frontier: String, frozenOn: CivilDate) {
            self.digest = digest
            self.frontier = frontier
            self.frozenOn = frozenOn
        }
    }

    package var evaluation: Evaluation
    package var evidence: Evidence
    package var language: Language
    package var seal: Seal?
    /// How many indicators the retreat talks about at most.
    package var agendaTopics: Int
    /// How many minutes it has for them.
    package var agendaMinutes: Int

    package init(
        _ evaluation: Evaluation, evidence: Evidence, language: Language, seal: Seal? = nil,
        agendaTopics: Int = 20, agendaMinutes: Int = 360
    ) {
        self.evaluation = evaluation
        self.evidence = evidence
        self.language = language
        self.seal = seal
        self.agendaTopics = agendaTopics
        self.agendaMinutes = agendaMinutes
    }

    /// The book as the typesetter takes it.
    package func printout() throws(TypesettingError) -> Printout {
        try Printout(
            .book, BookPrint(self), day: evaluation.asOf,
            fileName: PrintText.fileName([
                language == .indonesian ? "buku-evaluasi" : "evaluation-book",
                evaluation.government.name, evaluation.cycle.description,
            ]))
    }

    var figures: PrintFigures { PrintFigures(language: language) }
    var dataset: Dataset { evidence.dataset }
    var scale: Scale { evaluation.ruleSet.scale }

    func status(_ achievement: IndicatorResult.Achievement) -> PrintStatus {
        PrintStatus(achievement.status, achievement.step, on: scale, language)
    }

    func status(_ mean: Rollup.Mean) -> PrintStatus {
        PrintStatus(mean.status, mean.step, on: scale, language)
    }

    func stack(_ rollup: Rollup) -> PrintStack { PrintStack(rollup, on: scale, language) }
}
