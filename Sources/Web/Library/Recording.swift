package import Ledger
package import Performance
package import Vocabulary

/// Who put an edition of a value into the record, and when.
package struct Recording: Sendable, Hashable {
    package var observation: Observation
    package var author: Person.ID
    package var time: Timestamp

    package init(_ observation: Observation, author: Person.ID, time: Timestamp) {
        self.observation = observation
        self.author = author
        self.time = time
    }
}

extension Library {
    package func recordings(of indicator: Indicator.ID) async throws -> [Recording] { [] }
}
