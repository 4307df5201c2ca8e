package import Performance

/// A status scale drawn as a ruler: bands side by side with their bounds below.
package struct ScaleRuler: Hashable, Sendable {
    package struct Segment: Hashable, Sendable {
        package let step: Int
        package let x: Double
        package let width: Double
    }

    package struct Mark: Hashable, Sendable {
        package let x: Double
        /// Percent.
        package let bound: Double
    }

    package static let width = 460.0
    package static let height = 46.0
    private static let margin = 14.0
    private static let gap = 2.0

    package let segments: [Segment]
    package let marks: [Mark]

    /// From 0 to a little beyond the last bound, at least to 110 percent.
    package init(_ scale: Scale) {
        let bounds = scale.bands.compactMap(\.upperBound)
        let end = max(110, (bounds.last ?? 0) + 20)
        let unit = (Self.width - 2 * Self.margin) / end
        var (start, segments) = (0.0, [Segment]())
        for band in scale.bands {
            let stop = band.upperBound ?? end
            segments.append(
                Segment(
                    step: band.step, x: Self.margin + start * unit,
                    width: max(1, (stop - start) * unit - Self.gap)))
            start = stop
        }
        self.segments = segments
        // A bound just below a whole number means the number itself.
        marks = ([0] + bounds).map {
            Mark(x: Self.margin + $0 * unit, bound: ($0 * 1e9).rounded() / 1e9)
        }
    }

    /// - Parameter label: The bands in words.
    func write(label: String, _ reader: Reader, into html: inout Html) {
        html(
            .svg, .class("chart ruler"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(label)
        ) { html in
            for segment in segments {
                html.void(
                    .rect, .class(StepClass.fill(segment.step)), .x(segment.x), .y(4),
                    .width(segment.width), .height(16), .rx(3))
            }
            for mark in marks {
                html(
                    .svgText, .x(mark.x), .y(38), .anchorMiddle,
                    text: reader.number(mark.bound, decimals: 0))
            }
        }
    }
}
