import Standing
import Vocabulary

/// A day on which everybody's assignments hold.
let today = day("2025-07-15")
let region: Region.ID = "kaltim"
let dinkes: Agency.ID = "1-02"
let dishub: Agency.ID = "2-15"

func appointed(
    _ holder: Holder.ID, _ seat: Seat, _ capacity: Assignment.Capacity = .definitive,
    id: Assignment.ID? = nil, from: String = "2025-01-01", to: String? = nil
) -> Assignment {
    Assignment(
        id: id ?? Assignment.ID("\(holder)-\(seat.role.rawValue)"), holder: holder, seat: seat,
        capacity: capacity, from: day(from), to: to.flatMap { CivilDate($0) })
}

func delegated(
    _ holder: Holder.ID, _ base: Assignment, id: Assignment.ID, from: String = "2025-07-01",
    to: String? = "2025-07-31", seat: Seat? = nil
) -> Assignment {
    Assignment(
        id: id, holder: holder, seat: seat ?? base.seat, from: day(from),
        to: to.flatMap { CivilDate($0) }, origin: .delegated(by: base.holder, under: base.id))
}

/// One person for each part.
enum Cast {
    static let head = appointed("kepala", .agencyHead(dinkes, region))
    static let typist = appointed("operator", .agencyOperator(dinkes, region))
    static let otherHead = appointed("kepala-lain", .agencyHead(dishub, region))
    static let otherTypist = appointed("operator-lain", .agencyOperator(dishub, region))
    static let verifier = appointed("verifikator", .verifier(region, recused: []))
    static let second = appointed("verifikator-2", .verifier(region, recused: []))
    static let organiser = appointed("penyelenggara", .organiser(region))
    static let administrator = appointed("administrator", .administrator(region))
    static let leader = appointed("pimpinan", .leader(region))

    static let everybody = [
        head, typist, otherHead, otherTypist, verifier, second, organiser, administrator, leader,
    ]
    static var roster: Roster { (try? Roster(everybody)) ?? .empty }
}

/// Random numbers that a seed decides (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &self)]
    }

    /// Whatever of some random assignments may stand together.
    mutating func roster(people: [Holder.ID], tries: Int) -> Roster {
        var kept: [Assignment] = []
        for index in 0..<tries {
            let next = assignment("p\(index)", people, kept)
            if (try? Roster(kept + [next])) != nil { kept.append(next) }
        }
        return (try? Roster(kept)) ?? .empty
    }

    private mutating func assignment(
        _ id: String, _ people: [Holder.ID], _ kept: [Assignment]
    ) -> Assignment {
        let from = today.adding(days: Int.random(in: -40...5, using: &self))
        let to = from.adding(days: Int.random(in: 0...80, using: &self))
        let holder = pick(people)
        if let base = kept.randomElement(using: &self), Bool.random(using: &self) {
            return Assignment(
                id: ID(id), holder: holder, seat: base.seat, from: max(from, base.from),
                to: base.to.map { min(to, $0) } ?? to,
                origin: .delegated(by: base.holder, under: base.id))
        }
        return Assignment(
            id: ID(id), holder: holder, seat: seat(), capacity: pick(Assignment.Capacity.allCases),
            from: from, to: to)
    }

    private mutating func seat() -> Seat {
        let agency = pick([dinkes, dishub])
        return pick([
            .administrator(region), .organiser(region), .agencyHead(agency, region),
            .agencyOperator(agency, region), .verifier(region, recused: []),
            .verifier(region, recused: [agency]), .facilitator(region), .leader(region),
            .verifier("lain", recused: []),
        ])
    }
}
