/// How often something happened among so many cases: “7 of 8”, and how sure that share is.
public struct Proportion: Sendable, Hashable {
    public let count: Int
    public let total: Int

    /// - Parameters:
    ///   - count: 0…`total`.
    ///   - total: cases.
    public init(_ count: Int, of total: Int) {
        self.count = min(max(0, count), max(0, total))
        self.total = max(0, total)
    }

    /// 0…1; 0 when there was no case.
    public var share: Double { total > 0 ? Double(count) / Double(total) : 0 }

    /// The share's interval of 95 %, 0…1, by Wilson's score; everything when there was no case.
    ///
    /// It takes the cases as independent; forecasts of one series, or of one common shock, are not.
    /// Source: Wilson (1927), JASA 22(158).
    public var range: ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let n = Double(total)
        let z = 1.959963984540054
        let centre = (share + z * z / (2 * n)) / (1 + z * z / n)
        let spread = share * (1 - share) / n + z * z / (4 * n * n)
        let half = z * spread.squareRoot() / (1 + z * z / n)
        return max(0, centre - half)...min(1, centre + half)
    }
}
