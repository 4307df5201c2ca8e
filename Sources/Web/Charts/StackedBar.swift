/// How many indicators stand at each status step, as one bar from best to worst.
package struct StackedBar: Hashable, Sendable {
    package struct Segment: Hashable, Sendable {
        package let step: Int
        package let count: Int
        package let x: Double
        package let width: Double
    }

    package static let width = 200.0
    package static let height = 14.0
    private static let gap = 1.5

    /// From step 5 to 1, then 0; steps without indicators are left out.
    package let segments: [Segment]

    /// - Parameter counts: For the steps 0…5.
    package init(counts: [Int]) {
        let order = [5, 4, 3, 2, 1, 0].filter { counts.indices.contains($0) && counts[$0] > 0 }
        let total = Double(order.map { counts[$0] }.reduce(0, +))
        let room = Self.width - Self.gap * Double(max(0, order.count - 1))
        var x = 0.0
        var segments: [Segment] = []
        for step in order {
            let width = Double(counts[step]) / total * room
            segments.append(Segment(step: step, count: counts[step], x: x, width: width))
            x += width + Self.gap
        }
        self.segments = segments
    }

    /// - Parameter label: The counts in words.
    func write(label: String, into html: inout Html) {
        html(
            .svg, .class("stack"), .viewBox(width: Self.width, height: Self.height),
            .literal("preserveAspectRatio", "none"), .role("img"), .ariaLabel(label)
        ) { html in
            for segment in segments {
                html.void(
                    .rect, .class(StepClass.fill(segment.step)), .x(segment.x),
                    .width(segment.width), .height(Self.height))
            }
        }
    }
}
