/// Money against result: each dot is an agency or a programme, and two lines part the chart into
/// four fields.
package struct QuadrantChart: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// Spent as percent of what was planned to be spent by then.
        package var spending: Double
        /// Capped interim mean, percent.
        package var result: Double
        package var step: Int
        /// A short code or number beside the dot; it stays away when there is no room.
        package var label: String
        /// The same in words, for those who point at the dot.
        package var title: String
    }

    package struct Dot: Hashable, Sendable {
        package var center: Point
        package var entry: Entry
        package var showsLabel: Bool
    }

    /// The words around the drawing.
    struct Captions {
        var label: String
        var across: String
        var upwards: String
        /// Top left, top right, bottom left, bottom right.
        var fields: [String]
    }

    package static let width = 420.0
    package static let height = 300.0
    private static let plot = (left: 40.0, right: 408.0, top: 38.0, bottom: 256.0)

    package let dots: [Dot]
    /// Where spending is as planned.
    package let dividerX: Double
    /// Where the best band begins.
    package let dividerY: Double
    private let across: Axis
    private let upwards: Axis

    /// - Parameters:
    ///   - entries: Drawn in this order; the first ones keep their labels.
    ///   - goodResult: Percent at which the upper fields begin.
    /// - Returns: `nil` when there is nothing to draw.
    package init?(_ entries: [Entry], goodResult: Double) {
        let entries = entries.filter { $0.spending.isFinite && $0.result.isFinite }
        guard !entries.isEmpty,
            let across = Axis(covering: entries.map(\.spending) + [0, 120], steps: 4),
            let upwards = Axis(covering: entries.map(\.result) + [goodResult - 20, 100], steps: 4)
        else { return nil }
        self.across = across
        self.upwards = upwards
        dividerX = Self.x(100, across)
        dividerY = Self.y(goodResult, upwards)
        var taken: [Point] = []
        dots = entries.map { entry in
            let center = Point(Self.x(entry.spending, across), Self.y(entry.result, upwards))
            let hasRoom = taken.allSatisfy {
                abs($0.x - center.x) > 56 || abs($0.y - center.y) > 13
            }
            if hasRoom { taken.append(center) }
            return Dot(center: center, entry: entry, showsLabel: hasRoom)
        }
    }

    private static func x(_ value: Double, _ axis: Axis) -> Double {
        plot.left + axis.share(of: value) * (plot.right - plot.left)
    }

    private static func y(_ value: Double, _ axis: Axis) -> Double {
        plot.bottom - axis.share(of: value) * (plot.bottom - plot.top)
    }

    func write(_ captions: Captions, _ reader: Reader, into html: inout Html) {
        html(
            .svg, .class("chart quadrant"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(captions.label)
        ) { html in
            writeAxes(captions, reader, into: &html)
            writeFields(captions, into: &html)
            for dot in dots.reversed() { write(dot, into: &html) }
        }
    }

    private func writeAxes(_ captions: Captions, _ reader: Reader, into html: inout Html) {
        let plot = Self.plot
        for tick in across.ticks {
            let x = Self.x(tick, across)
            html.void(
                .path, .class("grid"),
                .d(Outline(through: [Point(x, plot.top), Point(x, plot.bottom)])))
            html(
                .svgText, .x(x), .y(plot.bottom + 16), .anchorMiddle,
                text: reader.number(tick, decimals: across.decimals))
        }
        for tick in upwards.ticks {
            let y = Self.y(tick, upwards)
            html.void(
                .path, .class("grid"),
                .d(Outline(through: [Point(plot.left, y), Point(plot.right, y)])))
            html(
                .svgText, .x(plot.left - 6), .y(y + 4), .anchorEnd,
                text: reader.number(tick, decimals: upwards.decimals))
        }
        html(
            .svgText, .x((plot.left + plot.right) / 2), .y(Self.height - 8), .anchorMiddle,
            text: captions.across)
        html(.svgText, .x(2), .y(12), text: captions.upwards)
    }

    private func writeFields(_ captions: Captions, into html: inout Html) {
        let plot = Self.plot
        html.void(
            .path, .class("divider"),
            .d(Outline(through: [Point(dividerX, plot.top), Point(dividerX, plot.bottom)])))
        html.void(
            .path, .class("divider"),
            .d(Outline(through: [Point(plot.left, dividerY), Point(plot.right, dividerY)])))
        let corners: [(x: Double, y: Double, atEnd: Bool)] = [
            (plot.left, plot.top - 10, false), (plot.right, plot.top - 10, true),
            (plot.left + 5, plot.bottom - 6, false), (plot.right - 5, plot.bottom - 6, true),
        ]
        for (corner, text) in zip(corners, captions.fields) {
            html(
                .svgText, .class("field"), .x(corner.x), .y(corner.y),
                corner.atEnd ? .anchorEnd : nil, text: text)
        }
    }

    private func write(_ dot: Dot, into html: inout Html) {
        html(.g) { html in
            html(.svgTitle, text: dot.entry.title)
            html.void(
                .circle, .class(StepClass.fill(dot.entry.step)), .cx(dot.center.x),
                .cy(dot.center.y), .r(5))
            guard dot.showsLabel else { return }
            let isFarRight = dot.center.x > Self.plot.right - 60
            html(
                .svgText, .class("strong"), .x(dot.center.x + (isFarRight ? -8 : 8)),
                .y(dot.center.y + 4), isFarRight ? .anchorEnd : nil, text: dot.entry.label)
        }
    }
}
