package import Performance
import Vocabulary

/// What a verifier has to look at in a submission: figures that changed since the last verified
/// edition, what speaks against them, and whether there is evidence.
package struct VerificationChecklist: Sendable, Equatable {
    /// One figure of the submission.
    package struct Item: Sendable, Equatable {
        package let indicator: Indicator
        package let value: Observation
        package let target: Target.Level?
        /// The newest edition of the period that a verifier accepted.
        package let verified: Observation?
        package let findings: [EntryFinding]
        /// How many files speak for it.
        package let evidenceFiles: Int

        /// Nothing to look at: the accepted edition says the same.
        package var isSettled: Bool {
            verified?.measure == value.measure && verified?.status == value.status
        }

        /// New minus verified in the indicator's unit; `nil` for grades and first editions.
        package var change: Double? {
            guard let from = verified?.measure?.number, let to = value.measure?.number else {
                return nil
            }
            return (to - from).isFinite ? to - from : nil
        }

        package var lacksEvidence: Bool { evidenceFiles == 0 && value.measure != nil }
    }

    /// To be looked at: those with errors, then warnings nobody explained, then the others; each
    /// in the sheet's order.
    package let open: [Item]
    /// Figures that the last verification already accepted.
    package let settled: [Item]
    /// Due and neither reported nor announced.
    package let missing: [CellKey]

    /// - Parameters:
    ///   - sheet: without drafts: what the record holds after the submission.
    ///   - files: how many files are attached to a cell.
    package init(
        of sheet: EntrySheet, findings: [EntryFinding], evidence: Evidence,
        files: (CellKey) -> Int
    ) {
        let byCell = Dictionary(grouping: findings, by: \.cell)
        let items = sheet.rows.flatMap { row in
            row.cells.compactMap { cell -> Item? in
                guard let held = cell.held else { return nil }
                let accepted = evidence.observations(of: row.indicator.id).last {
                    $0.period == cell.key.period
                        && evidence.verification(of: $0)?.outcome == .accepted
                }
                return Item(
                    indicator: row.indicator, value: held, target: cell.target,
                    verified: accepted, findings: byCell[cell.key] ?? [],
                    evidenceFiles: max(0, files(cell.key)))
            }
        }
        let unsettled = items.filter { !$0.isSettled }
        open = (0...2).flatMap { rank in unsettled.filter { $0.rank == rank } }
        settled = items.filter(\.isSettled)
        missing = findings.filter { $0.matter == .missing }.map(\.cell)
    }
}

extension VerificationChecklist.Item {
    fileprivate var rank: Int {
        if findings.contains(where: { $0.severity == .error }) { return 0 }
        return findings.contains { !$0.isExplained } ? 1 : 2
    }
}
