import Performance
import Vocabulary

/// Verifications, narratives, officeholders and bridges.
extension PackageReader {
    func readVerifications() {
        guard let cursor = cursors["verification"] else { return }
        let (indicator, period, vintage) = (
            cursor.column("indicator"), cursor.column("period"), cursor.column("vintage")
        )
        let (outcome, day, role, note) = (
            cursor.column("outcome"), cursor.column("date"), cursor.column("role"),
            cursor.column("note")
        )
        while cursor.advance() {
            let code = cursor.code(indicator)
            _ = indicators.resolve(code, cursor, indicator)
            let verification = Verification(
                indicator: .init(code ?? ""), period: cursor.period(period) ?? .year(1),
                vintage: cursor.text(vintage),
                outcome: cursor.word(outcome, Verification.Outcome.self) ?? .returned,
                day: cursor.day(day) ?? .init(dayNumber: 0), role: cursor.requiredText(role),
                note: cursor.text(note), place: cursor.place(outcome))
            if cursor.isClean { dataset.verifications.append(verification) }
        }
    }

    func readSelfEvaluations() {
        guard let cursor = cursors["selfevaluation"] else { return }
        let (agency, period, section) = (
            cursor.column("opd"), cursor.column("period"), cursor.column("section")
        )
        let (text, cause) = (cursor.column("text"), cursor.column("cause"))
        while cursor.advance() {
            let code = cursor.code(agency)
            _ = organisations.resolve(code, cursor, agency)
            let evaluation = SelfEvaluation(
                organisation: .init(code ?? ""), period: cursor.period(period) ?? .year(1),
                section: cursor.word(section, SelfEvaluation.Section.self) ?? .obstacle,
                text: cursor.requiredText(text),
                cause: cursor.word(cause, of: TableSchema.causes), place: cursor.place(text))
            if cursor.isClean { dataset.selfEvaluations.append(evaluation) }
        }
    }

    func readOfficeholders() {
        guard let cursor = cursors["officeholders"] else { return }
        let (agency, position, capacity) = (
            cursor.column("opd"), cursor.column("position"), cursor.column("capacity")
        )
        let (from, to) = (cursor.column("from"), cursor.column("to"))
        while cursor.advance() {
            let code = cursor.code(agency)
            _ = organisations.resolve(code, cursor, agency)
            let holder = Officeholder(
                organisation: .init(code ?? ""), position: cursor.requiredText(position),
                capacity: cursor.word(capacity, Officeholder.Capacity.self) ?? .definitive,
                from: cursor.day(from) ?? .init(dayNumber: 0), to: cursor.day(to),
                place: cursor.place(position))
            if cursor.isClean, let last = holder.to, last < holder.from {
                cursor.report(.backwards, to)
            }
            if cursor.isClean { dataset.officeholders.append(holder) }
        }
    }

    func readBridges() {
        guard let cursor = cursors["bridge"] else { return }
        let (from, fromDocument, to) = (
            cursor.column("from_indicator"), cursor.column("from_document"),
            cursor.column("to_indicator")
        )
        let (toDocument, relation, note) = (
            cursor.column("to_document"), cursor.column("relation"), cursor.column("note")
        )
        while cursor.advance() {
            let codes = (cursor.code(from), cursor.code(to))
            _ = indicators.resolve(codes.0, cursor, from)
            _ = indicators.resolve(codes.1, cursor, to)
            let papers = (cursor.code(fromDocument), cursor.code(toDocument))
            _ = documents.knows(papers.0, cursor, fromDocument)
            _ = documents.knows(papers.1, cursor, toDocument)
            let kind = cursor.word(relation, IndicatorBridge.Relation.self)
            if cursor.isClean, let kind, let absent = Self.absent(kind, codes, from, to) {
                cursor.report(.emptyBridge, absent)
            }
            guard cursor.isClean, let kind else { continue }
            dataset.bridges.append(
                IndicatorBridge(
                    from: codes.0.map { .init($0) }, fromDocument: papers.0.map { .init($0) },
                    to: codes.1.map { .init($0) }, toDocument: papers.1.map { .init($0) },
                    relation: kind, note: cursor.text(note), place: cursor.place(relation)))
        }
    }

    /// The column of an indicator that the relation needs and the row does not give.
    private static func absent(
        _ relation: IndicatorBridge.Relation, _ codes: (String?, String?), _ from: Int, _ to: Int
    ) -> Int? {
        if relation != .new, codes.0 == nil { return from }
        if relation != .discontinued, codes.1 == nil { return to }
        return nil
    }
}
