import Performance
import Vocabulary

/// Which ladders each indicator's targets stand on. Grades of two ladders have no distance, so an
/// indicator keeps to the ladder that its targets chose.
struct TargetLadders {
    /// A target of the file that is a grade.
    struct Graded {
        let grade: String
        /// Of the sheet.
        let row: Int
        /// In the dataset's targets.
        let target: Int
    }

    private let ladders: [Ladder]
    private(set) var inFile: [Graded] = []
    /// The ladders that hold every target of an indicator; those without such targets are absent.
    private var common: [Indicator.ID: [Ladder]] = [:]

    init(_ ladders: [Ladder]) {
        self.ladders = ladders
    }

    mutating func note(_ grade: String, row: Int, target: Int) {
        inFile.append(Graded(grade: grade, row: row, target: target))
    }

    /// The ladder that an indicator's targets use, when it does not hold this grade.
    func otherLadder(than grade: String, of indicator: Indicator.ID) -> Ladder? {
        guard let held = common[indicator], let first = held.first,
            !held.contains(where: { $0.ordinal(of: grade) != nil })
        else { return nil }
        return first
    }

    /// Keeps the ladders that hold this target too.
    mutating func narrow(to grade: String, of indicator: Indicator.ID) {
        let held = (common[indicator] ?? ladders).filter { $0.ordinal(of: grade) != nil }
        if !held.isEmpty { common[indicator] = held }
    }
}

extension PackageReader {
    /// Refuses targets of the file that are on another ladder than the indicator's other targets.
    /// What the file replaces has no say; else a wrong target could never be corrected.
    func checkTargetLadders() {
        let replaced = Set(ladders.inFile.map { Key(dataset.targets[$0.target]) })
        for target in options.context?.targets ?? [] {
            guard case .grade(let grade) = target.level,
                indicators[target.indicator.text]?.polarity == .grade,
                !replaced.contains(Key(target))
            else { continue }
            ladders.narrow(to: grade, of: target.indicator)
        }
        guard let cursor = cursors["targets"] else { return }
        let column = cursor.column("grade")
        var refused: Set<Int> = []
        for graded in ladders.inFile {
            let indicator = dataset.targets[graded.target].indicator
            if let ladder = ladders.otherLadder(than: graded.grade, of: indicator) {
                cursor.report(
                    .otherLadder(ladder), column, row: graded.row, value: graded.grade)
                refused.insert(graded.target)
            } else {
                ladders.narrow(to: graded.grade, of: indicator)
            }
        }
        guard !refused.isEmpty else { return }
        dataset.targets = dataset.targets.indices.filter { !refused.contains($0) }
            .map { dataset.targets[$0] }
    }

    /// What a target is the target of.
    private struct Key: Hashable {
        let indicator: Indicator.ID
        let period: Period
        let document: PlanDocument.ID?

        init(_ target: Target) {
            (indicator, period, document) = (target.indicator, target.period, target.document)
        }
    }
}
