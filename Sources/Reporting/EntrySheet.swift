package import Performance
package import Vocabulary

/// What an agency has to enter for a cycle, with what is known already.
package struct EntrySheet: Sendable, Equatable {
    package let organisation: Organisation.ID
    package let cycle: Cycle
    /// One for each frequency that has something due, the finest first.
    package let blocks: [EntryBlock]
    /// Indicators of which nothing is due by the cycle's end.
    package let later: [Indicator]

    /// The rows of all blocks.
    package var rows: [EntryRow] { blocks.flatMap(\.rows) }
    package var cells: [EntryCell] { rows.flatMap(\.cells) }

    package func row(of indicator: Indicator.ID) -> EntryRow? {
        rows.first { $0.indicator.id == indicator }
    }

    package func cell(_ key: CellKey) -> EntryCell? {
        row(of: key.indicator)?.cells.first { $0.key == key }
    }
}

/// The indicators of one frequency, and the periods that they are due for.
package struct EntryBlock: Sendable, Equatable {
    package let frequency: Frequency
    package let periods: [Period]
    package let rows: [EntryRow]
}

/// One indicator in its block.
package struct EntryRow: Sendable, Equatable {
    package let indicator: Indicator
    /// Of the year, from the document in force at the cycle's end.
    package let annualTarget: Target.Level?
    /// The newest values before the first cell, oldest first, at most ``EntryRow/recalled``.
    package let previous: [Observation]
    /// One for each period of the block.
    package let cells: [EntryCell]
    /// The grades to choose from; empty when a number is wanted.
    package let grades: [String]
    package let fields: [CellField]

    package static let recalled = 4

    package var isRatio: Bool { fields.count > 1 }
}

/// One value to enter.
package struct EntryCell: Sendable, Equatable {
    package let key: CellKey
    /// The newest edition in the record.
    package let held: Observation?
    /// How many editions the record holds.
    package let editions: Int
    package let target: Target.Level?
    /// The same period of the year before.
    package let yearBefore: Observation?
    /// What is typed and not submitted; `nil` when there is nothing.
    package let draft: Draft?
    /// The revision that an edit of this cell is based on; 0 when nobody has typed anything.
    package let revision: Int
    package let reading: Reading

    /// What the draft says.
    package enum Reading: Sendable, Hashable {
        case read(CellReading)
        case fault(CellFault)
    }

    /// What the server knows of a cell. A browser shows two states more: saved on the device,
    /// and waiting for the network.
    package enum State: Sendable, Hashable {
        /// Neither typed nor in the record.
        case empty
        /// As the record holds it.
        case recorded
        /// A draft that the server holds.
        case onServer
        /// The record has moved on since the draft was typed: both values are shown.
        case conflict
    }

    /// The edition's label that an edit of this cell is based on.
    package var basis: String? { held.map { $0.vintage ?? "" } }

    /// What the cell says after submission: the draft where it can be read, else the record.
    package var proposed: CellReading {
        if case .read(let reading) = reading, reading != .empty { return reading }
        return held.map(CellReading.init(of:)) ?? .empty
    }

    package var state: State {
        guard let draft, isChanged else { return held == nil ? .empty : .recorded }
        return draft.basis == basis ? .onServer : .conflict
    }

    /// The note that goes with it. What was said of an earlier value is not said of a new one.
    package var note: String? {
        guard let draft, isChanged else { return held?.note }
        return draft.text.note.isEmpty ? nil : draft.text.note
    }

    /// Whether the draft says something else than the record.
    package var isChanged: Bool {
        guard let draft else { return false }
        guard case .read(let reading) = reading else { return true }
        if reading == .empty { return !draft.text.note.isEmpty && draft.text.note != held?.note }
        let isOther = held.map { CellReading(of: $0) != reading } ?? true
        return isOther || (!draft.text.note.isEmpty && draft.text.note != held?.note)
    }

    package var isMissing: Bool { proposed == .empty }
}

extension CellReading {
    /// What the record says.
    package init(of observation: Observation) {
        if let measure = observation.measure {
            self = .measure(measure, observation.status)
        } else if let day = observation.released, observation.status == .notReleased {
            self = .notReleased(day)
        } else {
            self = .empty
        }
    }

    package var measure: Observation.Measure? {
        if case .measure(let measure, _) = self { measure } else { nil }
    }

    /// A value as a number; a rate in percent.
    package var number: Double? { measure?.number }
}
