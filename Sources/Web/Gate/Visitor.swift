package import Ledger
import Proceedings
package import Standing
package import Storage
package import Vocabulary

/// Who asks for a page, on which day, and what they hold on it. Made once for each request.
package struct Visitor: Sendable {
    /// Somebody who signed in.
    package struct Person: Sendable, Equatable {
        package let account: Account
        /// The digest of the session's token.
        package let session: [UInt8]
        /// Whether a second factor was shown when the session was opened.
        package let secondFactor: Bool

        package var id: Holder.ID { account.id }
    }

    package enum Identity: Sendable, Equatable {
        /// There are no accounts yet: whoever sits at the machine.
        case machine
        /// There are accounts, and nobody has signed in.
        case nobody
        case person(Person)
    }

    package let identity: Identity
    package let roster: Roster
    /// The government's day.
    package let today: CivilDate

    package init(_ identity: Identity, roster: Roster, today: CivilDate) {
        self.identity = identity
        self.roster = roster
        self.today = today
    }

    /// Whether they may; every route, button and command asks this.
    package func may(_ request: Standing.Request) -> Permission {
        decide(request, by: holder, among: roster, on: today)
    }

    /// `nil` for somebody who has not signed in.
    package var holder: Holder.ID? {
        switch identity {
        case .machine: Self.machine
        case .nobody: nil
        case .person(let person): person.id
        }
    }

    package var person: Person? {
        if case .person(let person) = identity { person } else { nil }
    }

    /// Whether there are no accounts yet.
    package var isOpenMode: Bool { identity == .machine }

    /// Who the record says did it.
    package var author: Ledger.Person.ID { holder.map { ID($0.text) } ?? .local }

    /// What they hold today.
    package var held: [Assignment] {
        holder.map { roster.held(by: $0, on: today) } ?? []
    }

    /// Their roles today, each once, the highest first.
    package var roles: [Role] { Set(held.map(\.seat.role)).sorted() }

    /// The agencies in which they hold a seat today.
    package var agencies: Set<Agency.ID> { Set(held.compactMap(\.seat.agency)) }

    /// What tells their pages from others'; nothing in open mode, where there is one reader.
    var shelf: String {
        switch identity {
        case .machine: return ""
        case .nobody: return "publik"
        case .person(let person):
            let seats = held.map { "\($0.id)" }.joined(separator: ",")
            return "\(person.id) \(person.account.name) \(today) \(seats)"
        }
    }
}

extension Visitor {
    static let machine = Holder.ID("local")

    /// Whoever sits at the machine organises and leads until there are accounts.
    static func machine(on day: CivilDate) -> Visitor {
        let first = CivilDate(dayNumber: 0)
        let seats: [Seat] = [
            .administrator(.government), .organiser(.government), .leader(.government),
        ]
        let assignments = seats.enumerated().map { index, seat in
            Assignment(id: ID("local-\(index)"), holder: machine, seat: seat, from: first)
        }
        return Visitor(.machine, roster: (try? Roster(assignments)) ?? .empty, today: day)
    }
}

extension Role {
    /// Roles that change what others rely on: shorter sessions, and a second factor is required.
    var isPrivileged: Bool {
        switch self {
        case .administrator, .organiser, .verifier: true
        default: false
        }
    }
}
