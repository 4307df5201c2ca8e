/// A statement with the direction in which a group, or everyone, leans on it.
///
/// Source: Small et al. (2021), Recerca 26(2), on Polis.
public struct ChosenStatement: Sendable, Hashable {
    /// Which answer was chosen more often than could be chance.
    public enum Direction: String, Sendable, Hashable {
        case agree
        case disagree
    }

    public let statement: Int
    public let direction: Direction
    public let voters: Int
    public let leaning: Leaning
    /// Whether chance alone would rarely (1 in 10) show this much; otherwise it is only the
    /// nearest.
    public let isSignificant: Bool
}

extension GroupStatistics {
    /// How many statements are chosen at most.
    public static let mostChosen = 5

    /// What a group would recognise itself by: statements on which it surely leans one way, and
    /// surely more so than the others.
    ///
    /// First the statement that the group agrees on most, as Polis has it; then by strength
    /// (representativeness × its test × probability × its test); agreements before disagreements.
    /// When no statement is significant, the nearest one alone.
    ///
    /// - Parameter group: 0..<``groupCount``; of any other there is nothing to tell.
    public func representative(ofGroup group: Int) -> [ChosenStatement] {
        guard (0..<groupCount).contains(group) else { return [] }
        let all = (0..<statementCount).map { (statement: $0, cell: self[group, $0]) }
        let significant =
            all.filter { $0.cell.isSignificant }
            .map { chosen($0.statement, $0.cell) }
            .sorted {
                $0.leaning.strength != $1.leaning.strength
                    ? $0.leaning.strength > $1.leaning.strength : $0.statement < $1.statement
            }
        let head = bestAgreement(all) ?? (significant.isEmpty ? nearest(all) : nil)
        let rest = significant.filter { $0.statement != head?.statement }
        let selected = ((head.map { [$0] } ?? []) + rest).prefix(Self.mostChosen)
        return selected.filter { $0.direction == .agree }
            + selected.filter { $0.direction == .disagree }
    }

    private func chosen(_ statement: Int, _ cell: StatementInGroup) -> ChosenStatement {
        let isAgreement =
            cell.agreement.representativenessTest > cell.disagreement.representativenessTest
        let leaning = isAgreement ? cell.agreement : cell.disagreement
        return ChosenStatement(
            statement: statement, direction: isAgreement ? .agree : .disagree,
            voters: cell.voters, leaning: leaning, isSignificant: cell.isSignificant)
    }

    private func bestAgreement(
        _ all: [(statement: Int, cell: StatementInGroup)]
    ) -> ChosenStatement? {
        var best: (statement: Int, cell: StatementInGroup)?
        for next in all where next.cell.agreement.votes + next.cell.disagreement.votes > 0 {
            let leaning = next.cell.agreement
            if let current = best?.cell.agreement {
                let isBetter =
                    current.representativeness > 1
                    ? leaning.strength > current.strength
                    : leaning.certainty > current.certainty
                if isBetter { best = next }
            } else if leaning.probabilityTest > Proportion.significant
                || leaning.representativeness > 1 && leaning.probability > 0.5
            {
                best = next
            }
        }
        return best.map { chosen($0.statement, $0.cell) }
    }

    private func nearest(_ all: [(statement: Int, cell: StatementInGroup)]) -> ChosenStatement? {
        var best: (statement: Int, cell: StatementInGroup)?
        for next in all where best.map({ next.cell.distinction > $0.cell.distinction }) ?? true {
            best = next
        }
        return best.map { chosen($0.statement, $0.cell) }
    }
}

extension Leaning {
    fileprivate var strength: Double { certainty * representativeness * representativenessTest }

    fileprivate var certainty: Double { probability * probabilityTest }

    fileprivate var isSignificant: Bool {
        probabilityTest > Proportion.significant && representativenessTest > Proportion.significant
    }
}

extension StatementInGroup {
    fileprivate var isSignificant: Bool { agreement.isSignificant || disagreement.isSignificant }

    fileprivate var distinction: Double {
        max(agreement.representativenessTest, disagreement.representativenessTest)
    }
}
