public import Vocabulary

/// The place where an official signs: a role and standing. Name and NIP are blank lines, filled by
/// hand.
public struct Signature: Sendable, Equatable {
    public var action: Wording
    public var signedOn: CivilDate
    /// With the standing that holds on the day: `Plt. Kepala Dinas Kesehatan`.
    public var position: String
    public var capacity: Officeholder.Capacity
    /// Whether a record of the office on that day exists; else the position is only the agency's
    /// head.
    public var isRecorded: Bool

    /// Who holds the agency's office on a day.
    ///
    /// Of two records that both hold, the one that began later speaks, then the later row: a
    /// hand-over after the day changes nothing that was signed on it.
    public init(
        _ action: Wording, of organisation: Organisation, on day: CivilDate,
        among officeholders: [Officeholder]
    ) {
        var holder: Officeholder?
        for candidate in officeholders
        where candidate.organisation == organisation.id && candidate.holds(on: day)
            && candidate.from >= (holder?.from ?? candidate.from)
        {
            holder = candidate
        }
        self.action = action
        self.signedOn = day
        self.capacity = holder?.capacity ?? .definitive
        self.isRecorded = holder != nil
        let position = holder?.position ?? Self.head(of: organisation)
        self.position = Self.prefixed(position, capacity)
    }

    private static func prefixed(_ position: String, _ capacity: Officeholder.Capacity) -> String {
        guard capacity != .definitive else { return position }
        let prefix = capacity.rawValue
        // The register may already have written the standing before the position.
        return position.lowercased().hasPrefix(prefix.lowercased() + ".")
            || position.lowercased().hasPrefix(prefix.lowercased() + " ")
            ? position : "\(prefix). \(position)"
    }

    private static func head(of organisation: Organisation) -> String {
        switch organisation.kind {
        case .inspektorat: "Inspektur"
        case .rsud: "Direktur \(organisation.name)"
        case .sekretariat: "Sekretaris, \(organisation.name)"
        case .badan, .dinas, .biro, .uptd: "Kepala \(organisation.name)"
        }
    }
}

extension Organisation {
    /// The planning agency among them: the one whose name says so.
    public static func planningAgency(among organisations: [Organisation]) -> Organisation? {
        organisations.first { organisation in
            let name = organisation.name.lowercased()
            return name.hasPrefix("bappeda")
                || name.hasPrefix("badan perencanaan pembangunan")
        }
    }
}
