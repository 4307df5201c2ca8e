import Proceedings
package import Standing
import Vocabulary

/// Who reads a page, and how far the cycle is that they look at.
package struct Access: Sendable {
    package let visitor: Visitor
    package let phase: Phase
    /// The figures of every agency on their way up, and of the region itself.
    package let ladder: [Submission]

    package init(_ visitor: Visitor, during phase: Phase, ladder: [Submission] = []) {
        self.visitor = visitor
        self.phase = phase
        self.ladder = ladder
    }

    /// Whoever sits at the machine while there are no accounts.
    package static let machine = Access(
        .machine(on: CivilDate(dayNumber: 0)), during: .collection)

    /// Whether they may do something with the cycle.
    package func may(_ act: CycleAct, agency: Agency.ID? = nil) -> Permission {
        visitor.may(request(act, agency: agency))
    }

    /// The question whether they may do something with the cycle.
    ///
    /// Without accounts nobody moves a cycle from phase to phase: each act is then taken to be done
    /// in the phase it belongs to.
    package func request(_ act: CycleAct, agency: Agency.ID? = nil) -> Standing.Request {
        let own = visitor.isOpenMode ? act.grants.lazy.flatMap(\.states).first : nil
        return .cycle(act, own ?? phase, of: .government, agency: agency)
    }

    /// The question that reading an evaluation asks: published results are everybody's, people of
    /// an agency read their own before the others.
    ///
    /// - Parameters:
    ///   - agency: the one that the page is about alone.
    ///   - isPublished: whether the page is among what is published.
    package func reading(
        of agency: Agency.ID?, isPublished: Bool = true
    ) -> Standing.Request {
        if phase == .published, isPublished { return request(.readPublished) }
        if let agency, visitor.agencies.contains(agency), !may(.readEvaluation).isAllowed {
            return request(.readOwnEvaluation, agency: agency)
        }
        return request(.readEvaluation)
    }

    /// Whether they read figures of an agency while these are still being collected. Whoever does
    /// not sees through a published cycle nothing of the next.
    func readsBeforeFreezing(_ agency: Agency.ID?) -> Bool {
        func may(_ act: CycleAct) -> Bool {
            visitor.may(.cycle(act, .collection, of: .government, agency: agency)).isAllowed
        }
        return may(.readEvaluation) || may(.readOwnEvaluation)
    }

    /// What tells the page of one reader from that of another.
    var shelf: String { visitor.isOpenMode ? "" : "\(visitor.shelf) \(phase.rawValue)" }
}
