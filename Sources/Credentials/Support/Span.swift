import Vocabulary

/// Milliseconds between instants, kept within the range of numbers.
enum Span {
    static func between(_ from: Timestamp, _ to: Timestamp) -> Int64 {
        let (span, overflow) = to.milliseconds.subtractingReportingOverflow(from.milliseconds)
        return overflow ? (to > from ? .max : .min) : span
    }

    static func adding(_ span: Int64, to instant: Timestamp) -> Timestamp {
        let (sum, overflow) = instant.milliseconds.addingReportingOverflow(span)
        return Timestamp(milliseconds: overflow ? (span > 0 ? .max : .min) : sum)
    }
}
