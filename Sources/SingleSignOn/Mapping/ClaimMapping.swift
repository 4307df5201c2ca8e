package import Standing
import Vocabulary

/// Which seats a provider's claims speak for.
///
/// The table is the administrator's. What it says is a proposal, unless a row says that it is
/// given without asking; the seat of administrator is given only by a row that says so itself.
package struct ClaimMapping: Hashable, Sendable {
    /// What becomes of a row that matches.
    package enum Effect: String, Hashable, Sendable, CaseIterable {
        /// An administrator is shown it.
        case proposed
        /// It holds from this sign-in on.
        case given
    }

    package struct Row: Hashable, Sendable {
        /// What the claim, or one of its values, must be, letter for letter.
        package let value: String
        package let role: Role
        /// The agency of an agency's seat.
        package let agency: Agency.ID?
        /// What a verifier keeps away from.
        package let recused: Set<Agency.ID>
        package let effect: Effect
    }

    /// The way to the claim: `["realm_access", "roles"]`.
    package let claim: [String]
    package let rows: [Row]

    /// No claim speaks for any seat.
    package static let none = ClaimMapping(claim: [], rows: [])

    package init(claim: [String], rows: [Row]) {
        self.claim = claim
        self.rows = rows
    }

    /// The seats that somebody's claims speak for, in the order of the table; one seat once, as
    /// given when any row gives it.
    package func suggestions(of claims: Claims, in region: Region.ID) -> [Suggestion] {
        let values = Set(self.values(of: claims))
        var found: [Suggestion] = []
        for row in rows where values.contains(row.value) {
            guard let seat = row.seat(in: region) else { continue }
            let suggestion = Suggestion(seat: seat, effect: row.effect, value: row.value)
            if let index = found.firstIndex(where: { $0.seat == seat }) {
                if row.effect == .given { found[index] = suggestion }
            } else {
                found.append(suggestion)
            }
        }
        return found
    }

    private func values(of claims: Claims) -> [String] {
        guard let first = claim.first, var value = claims[first] else { return [] }
        for name in claim.dropFirst() {
            guard let next = value.object?[name] else { return [] }
            value = next
        }
        return value.texts ?? []
    }
}

/// A seat that claims speak for.
package struct Suggestion: Hashable, Sendable {
    package let seat: Seat
    package let effect: ClaimMapping.Effect
    /// The value of the claim, to show why.
    package let value: String
}

extension ClaimMapping.Row {
    /// - Returns: `nil` for an agency's role without an agency, which reading refuses.
    fileprivate func seat(in region: Region.ID) -> Seat? {
        switch role {
        case .administrator: .administrator(region)
        case .organiser: .organiser(region)
        case .agencyHead: agency.map { .agencyHead($0, region) }
        case .agencyOperator: agency.map { .agencyOperator($0, region) }
        case .verifier: .verifier(region, recused: recused)
        case .facilitator: .facilitator(region)
        case .leader: .leader(region)
        case .visitor: nil
        }
    }
}
