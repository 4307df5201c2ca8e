/// When a Delphi's statement needs no further round; fixed before the first.
///
/// Source: 75 % is the median threshold of 100 studies in Diamond et al. (2014), Journal of
/// Clinical Epidemiology 67(4), 401–409; 15 % net change after Scheibe, Skutsch & Schofer (1975),
/// in Linstone & Turoff, The Delphi Method.
public struct DelphiRule: Sendable, Equatable {
    /// The least share on one side, 0…1.
    public let consensusShare: Double
    /// The largest net change between rounds that counts as stable, 0…1.
    public let stableShare: Double

    /// 75 % on one side, at most 15 % net change.
    public static let standard = DelphiRule(consensusShare: 0.75, stableShare: 0.15)

    /// - Parameters:
    ///   - consensusShare: 0…1.
    ///   - stableShare: 0…1.
    public init(consensusShare: Double, stableShare: Double) {
        self.consensusShare = consensusShare
        self.stableShare = stableShare
    }
}
