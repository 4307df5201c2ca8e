public import Vocabulary

/// The figures of one agency, or of the region itself, for a period, on their way up the ladder.
///
/// It is only ever changed by ``taking(_:by:among:during:on:)``, so a rung that nobody was allowed
/// to reach cannot be written.
public struct Submission: Hashable, Sendable {
    public let region: Region.ID
    /// `nil` for the region itself.
    public let agency: Agency.ID?
    public let rung: Rung
    /// Everybody who entered something, or whose seat was used for it; also in its parts.
    public let contributors: Set<Holder.ID>
    /// Parts that are not verified.
    public let openChildren: Int

    /// A draft in which nobody has written.
    public init(region: Region.ID, agency: Agency.ID?) {
        self.init(region: region, agency: agency, rung: .draft, contributors: [], openChildren: 0)
    }

    /// For whoever reads it back from the record; everything else goes through the steps.
    package init(
        region: Region.ID, agency: Agency.ID?, rung: Rung, contributors: Set<Holder.ID>,
        openChildren: Int
    ) {
        self.region = region
        self.agency = agency
        self.rung = rung
        self.contributors = contributors
        self.openChildren = openChildren
    }

    /// The same with its parts as they stand now: their authors are its authors.
    public func containing(_ children: [Submission]) -> Submission {
        Submission(
            region: region, agency: agency, rung: rung,
            contributors: children.reduce(contributors) { $0.union($1.contributors) },
            openChildren: children.count { !$0.rung.isVerified })
    }

    func circumstances(during phase: Phase) -> Circumstances {
        var around = Circumstances(region: region, agency: agency, phase: phase)
        around.contributors = contributors
        around.openChildren = openChildren
        if case .unlockRequested(let asked, _, _) = rung { around.first = asked.warrant.parties }
        return around
    }
}
