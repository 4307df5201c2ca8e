import Standing
import Vocabulary

/// Who sits where on a day.
struct Desk {
    private let roster: Roster
    private let region: Region.ID
    private let day: CivilDate
    private let operators: [Agency.ID: [Holder.ID]]
    private let heads: [Agency.ID: [Holder.ID]]
    private let verifiers: [Holder.ID]

    init(roster: Roster, region: Region.ID, day: CivilDate) {
        self.roster = roster
        self.region = region
        self.day = day
        var operators: [Agency.ID: [Holder.ID]] = [:]
        var heads: [Agency.ID: [Holder.ID]] = [:]
        var verifiers: [Holder.ID] = []
        for holder in Set(roster.assignments.map(\.holder)).sorted() {
            let seats = Set(roster.held(by: holder, on: day).map(\.seat))
            for seat in seats where seat.region == region {
                switch seat {
                case .agencyOperator(let agency, _): operators[agency, default: []].append(holder)
                case .agencyHead(let agency, _): heads[agency, default: []].append(holder)
                default: break
                }
            }
            if seats.contains(where: { $0.role == .verifier && $0.region == region }) {
                verifiers.append(holder)
            }
        }
        self.operators = operators
        self.heads = heads
        self.verifiers = verifiers
    }

    /// Operators; heads when it is late, or when nobody else is there. Nobody twice.
    func readers(of agency: Agency.ID, isLate: Bool) -> [(holder: Holder.ID, role: Role)] {
        let operators = operators[agency] ?? []
        var readers = operators.map { (holder: $0, role: Role.agencyOperator) }
        guard isLate || operators.isEmpty else { return readers }
        for head in heads[agency] ?? [] where !operators.contains(head) {
            readers.append((head, .agencyHead))
        }
        return readers
    }

    /// What waits for whom, by verifier; only what that verifier is allowed to verify today.
    func waiting(_ submissions: [Submission], during phase: Phase)
        -> [(verifier: Holder.ID, agencies: [Agency.ID?])]
    {
        let waiting = submissions.filter { $0.region == region && $0.rung.name == .submitted }
            .sorted { ($0.agency?.text ?? "") < ($1.agency?.text ?? "") }
        return verifiers.compactMap { verifier in
            let own = waiting.filter {
                decide(
                    .submission(.verify, $0, during: phase), by: verifier, among: roster, on: day
                )
                .isAllowed
            }
            return own.isEmpty ? nil : (verifier, own.map(\.agency))
        }
    }
}
