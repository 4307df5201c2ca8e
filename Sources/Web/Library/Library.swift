package import Performance

/// Where the pages get their data from.
package protocol Library: Sendable {
    /// Asked at every request, so it must be cheap.
    func frontier() async throws -> Frontier
    /// All current data with every vintage, and the frontier it belongs to.
    func holdings() async throws -> Holdings
    /// The same, for whom has already read some: only what changed since need be read.
    func holdings(after earlier: Holdings) async throws -> Holdings
    /// The files that were taken in, the latest first; none where nothing is recorded.
    func imports() async throws -> [ImportSummary]
    /// Who recorded each edition of an indicator's values; none where nothing is recorded.
    func recordings(of indicator: Indicator.ID) async throws -> [Recording]
}

extension Library {
    package func holdings(after earlier: Holdings) async throws -> Holdings {
        try await holdings()
    }
}

/// A data package that was read once and does not change.
package struct FixedLibrary: Library {
    private let fixed: Holdings

    package init(_ holdings: Holdings) {
        fixed = holdings
    }

    package func frontier() async throws -> Frontier { fixed.frontier }
    package func holdings() async throws -> Holdings { fixed }
}
