/// One realised value against its targets on one line; the bar starts at zero.
package struct BulletChart: Hashable, Sendable {
    package static let width = 150.0
    package static let height = 22.0

    package let bar: ClosedRange<Double>
    /// Where the annual target stands; two for a range.
    package let targets: [Double]
    package let interim: Double?
    package let step: Int

    /// - Parameters:
    ///   - realised, targets, interim: In the indicator's unit, finite.
    ///   - step: The status step that colours the bar.
    package init(realised: Double, targets: [Double], interim: Double?, step: Int) {
        let values = [0, realised] + targets + (interim.map { [$0] } ?? [])
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        let room = high > low ? (high - low) * 0.06 : 1
        let (from, to) = (low < 0 ? low - room : 0, high + room)
        func position(_ value: Double) -> Double { (value - from) / (to - from) * Self.width }
        let (zero, end) = (position(0), position(realised))
        bar = min(zero, end)...max(zero, end)
        self.targets = targets.map(position)
        self.interim = interim.map(position)
        self.step = step
    }

    /// - Parameter label: The same in words: `5,33 %, target 4,90 %`.
    func write(label: String, into html: inout Html) {
        html(
            .svg, .class("bullet"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(label)
        ) { html in
            html.void(
                .rect, .class("track"), .y(8), .width(Self.width), .height(6), .rx(3))
            html.void(
                .rect, .class(StepClass.fill(step)), .x(bar.lowerBound), .y(6),
                .width(max(1, bar.upperBound - bar.lowerBound)), .height(10), .rx(2))
            if let interim {
                html.void(
                    .path, .class("mark-interim"),
                    .d(Outline(through: [Point(interim, 3), Point(interim, 19)])))
            }
            for target in targets {
                html.void(
                    .path, .class("mark"),
                    .d(Outline(through: [Point(target, 1), Point(target, 21)])))
            }
        }
    }
}
