package import Performance
import Vocabulary

/// How many indicators the room talks about, and for how long in all.
package struct Agenda: Hashable, Sendable {
    /// Twenty topics in one six-hour day of sessions.
    package static let standard = Agenda(topics: 20, minutes: 360)

    package static let topicLimits = 5...40
    package static let minuteLimits = 30...1_440

    package let topics: Int
    package let minutes: Int

    private init(topics: Int, minutes: Int) {
        self.topics = topics
        self.minutes = minutes
    }

    /// What the address asks for.
    /// - Throws: ``Refusal/badRequest(_:)`` naming the parameter that cannot be read.
    package init(_ query: Query) throws(Refusal) {
        self.init(
            topics: try Self.read(
                query[.topics], in: Self.topicLimits, otherwise: Self.standard.topics,
                Words.Refused.topics),
            minutes: try Self.read(
                query[.minutes], in: Self.minuteLimits, otherwise: Self.standard.minutes,
                Words.Refused.minutes))
    }

    private static func read(
        _ text: String?, in limits: ClosedRange<Int>, otherwise standard: Int,
        _ refused: (String) -> Wording
    ) throws(Refusal) -> Int {
        guard let text else { return standard }
        guard let number = Int(text), limits.contains(number) else {
            throw .badRequest(refused(text))
        }
        return number
    }

    /// The topics in their order, with the minutes of each.
    package func allotted(
        in evaluation: Evaluation
    ) -> [(result: IndicatorResult, minutes: Int)] {
        let results = evaluation.attentionList(limit: topics)
        let given = AgendaMinutes.allocated(
            to: results.map { $0.attention?.score ?? 0 }, within: minutes)
        return zip(results, given).map { (result: $0, minutes: $1) }
    }
}
