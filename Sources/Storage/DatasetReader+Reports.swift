import Performance
import Proceedings
import Vocabulary

extension DatasetReader {
    func verifications() throws -> [Verification] {
        var places = PlaceMemory()
        return try current(.verification) {
            [
                $0.indicator.text, $0.period.description, $0.vintage ?? "", $0.day.description,
                $0.role,
            ]
        } read: { row in
            guard let period = Period(row.text(3)),
                let outcome = Verification.Outcome(rawValue: row.text(5)),
                let day = CivilDate(row.text(6))
            else { return nil }
            return Verification(
                indicator: ID(row.text(2)), period: period, vintage: row.optionalText(4),
                outcome: outcome, day: day, role: row.text(7), note: row.optionalText(8),
                place: places.place(row, 9))
        }
    }

    func budget() throws -> [BudgetLine] {
        var places = PlaceMemory()
        return try current(.budgetLine) {
            [$0.program.text, $0.version, $0.effectiveFrom.description]
        } read: { row in
            guard let from = CivilDate(row.text(4)) else { return nil }
            return BudgetLine(
                program: ID(row.text(2)), version: row.text(3), effectiveFrom: from,
                ceiling: row.double(5), place: places.place(row, 6))
        }
    }

    func spending() throws -> [Spending] {
        var (codes, places, periods) = (TextMemory(), PlaceMemory(), PeriodMemory())
        struct Key: Hashable {
            let program: CascadeNode.ID
            let month: Period
        }
        return try current(.spending) {
            Key(program: $0.program, month: $0.month)
        } read: { row in
            guard let month = periods.period(row, 3) else { return nil }
            return Spending(
                program: ID(codes.required(row, 2)), month: month,
                planned: row.optionalDouble(4), realised: row.optionalDouble(5),
                physicalTarget: row.optionalDouble(6),
                physical: row.optionalDouble(7), place: places.place(row, 8))
        }
    }

    func selfEvaluations() throws -> [SelfEvaluation] {
        var places = PlaceMemory()
        return try current(.selfEvaluation) {
            [$0.organisation.text, $0.period.description, $0.section.rawValue, $0.text]
        } read: { row in
            guard let period = Period(row.text(3)),
                let section = SelfEvaluation.Section(rawValue: row.text(4))
            else { return nil }
            return SelfEvaluation(
                organisation: ID(row.text(2)), period: period, section: section,
                text: row.text(5), cause: row.optionalText(6), place: places.place(row, 7))
        }
    }

    func officeholders() throws -> [Officeholder] {
        var places = PlaceMemory()
        return try current(.officeholder) {
            [$0.organisation.text, $0.position, $0.from.description]
        } read: { row in
            guard let capacity = Officeholder.Capacity(rawValue: row.text(4)),
                let from = CivilDate(row.text(5))
            else { return nil }
            return Officeholder(
                organisation: ID(row.text(2)), position: row.text(3), capacity: capacity,
                from: from, to: row.optionalText(6).flatMap { CivilDate($0) },
                place: places.place(row, 7))
        }
    }

    func bridges() throws -> [IndicatorBridge] {
        var places = PlaceMemory()
        return try current(.bridge) {
            [
                $0.from?.text ?? "", $0.fromDocument?.text ?? "", $0.to?.text ?? "",
                $0.toDocument?.text ?? "",
            ]
        } read: { row in
            guard let relation = IndicatorBridge.Relation(rawValue: row.text(6)) else {
                return nil
            }
            return IndicatorBridge(
                from: row.optionalText(2).map { ID($0) },
                fromDocument: row.optionalText(3).map { ID($0) },
                to: row.optionalText(4).map { ID($0) },
                toDocument: row.optionalText(5).map { ID($0) }, relation: relation,
                note: row.optionalText(7), place: places.place(row, 8))
        }
    }
}
