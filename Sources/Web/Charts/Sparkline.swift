/// A small line of a few values; a missing value leaves a gap.
package struct Sparkline: Hashable, Sendable {
    package static let width = 96.0
    package static let height = 26.0
    private static let margin = 4.0

    /// The runs of neighbouring values.
    package let runs: [[Point]]
    package let last: Point?

    /// - Parameters:
    ///   - values: Oldest first, spread evenly.
    ///   - range: What bottom and top stand for; values outside are drawn at the edge.
    package init(_ values: [Double?], range: ClosedRange<Double>) {
        let span = range.upperBound - range.lowerBound
        let pace = values.count > 1 ? (Self.width - 2 * Self.margin) / Double(values.count - 1) : 0
        let points = values.enumerated().map { position, value -> Point? in
            guard let value, value.isFinite else { return nil }
            let share = span > 0 ? min(max((value - range.lowerBound) / span, 0), 1) : 0.5
            let y = Self.height - Self.margin - share * (Self.height - 2 * Self.margin)
            return Point(Self.margin + Double(position) * pace, y)
        }
        runs = points.split(separator: nil).map { $0.compactMap { $0 } }
        last = points.last.flatMap { $0 }
    }

    /// - Parameters:
    ///   - step: The status step of the last value.
    ///   - label: The values in words.
    func write(step: Int, label: String, into html: inout Html) {
        html(
            .svg, .class("spark"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(label)
        ) { html in
            for run in runs {
                if run.count == 1 {
                    html.void(
                        .circle, .class("dot"), .cx(run[0].x), .cy(run[0].y), .r(1.2))
                } else {
                    html.void(.path, .class("thread"), .d(Outline(through: run)))
                }
            }
            if let last {
                html.void(
                    .circle, .class(StepClass.fill(step)), .cx(last.x), .cy(last.y), .r(3))
            }
        }
    }
}
