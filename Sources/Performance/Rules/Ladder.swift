/// Grades in order, from worst (ordinal 1) to best.
public struct Ladder: Hashable, Sendable {
    public var grades: [String]

    public init(_ grades: [String]) {
        self.grades = grades
    }

    /// 1 for the worst grade; `nil` when the ladder does not hold it.
    public func ordinal(of grade: String) -> Int? {
        grades.firstIndex(of: grade).map { $0 + 1 }
    }

    /// SAKIP predicates and audit opinions (EVALUATION §4).
    public static let standard = [
        Ladder(["D", "C", "CC", "B", "BB", "A", "AA"]),
        Ladder(["TMP", "TW", "WDP", "WTP"]),
    ]
}
