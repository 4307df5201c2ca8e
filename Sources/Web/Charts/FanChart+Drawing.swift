import Vocabulary

/// A label at the right edge of a chart, beside the height it names.
package struct EdgeLabel: Sendable {
    package var value: Double
    package var text: String
    package var isStrong: Bool

    package init(_ value: Double, _ text: String, isStrong: Bool = false) {
        self.value = value
        self.text = text
        self.isStrong = isStrong
    }
}

extension FanChart {
    /// - Parameters:
    ///   - style: Which of the two sizes this is, so that the stylesheet shows one of them.
    ///   - label: The chart in one sentence.
    ///   - tick: Writes a number of the vertical axis.
    func write(
        style: StaticString, label: String, last: (Point, String)?, edges: [EdgeLabel],
        tick: (Double) -> String, into html: inout Html
    ) {
        html(
            .svg, .class(style), .viewBox(width: size.width, height: size.height), .role("img"),
            .ariaLabel(label)
        ) { html in
            writeGrid(tick, into: &html)
            writeFan(into: &html)
            writePromises(into: &html)
            writeHistory(into: &html)
            if let (point, text) = last { writeLast(point, text, into: &html) }
            write(edges, into: &html)
        }
    }

    private func writeGrid(_ tick: (Double) -> String, into html: inout Html) {
        var lines = Outline()
        for value in axis.ticks {
            lines.append([Point(left, y(value)), Point(right, y(value))])
        }
        for year in years.dropFirst() {
            let ground = size.height - Self.bottom
            lines.append([Point(year.start, ground), Point(year.start, ground + 5)])
        }
        html.void(.path, .class("grid"), .d(lines))
        for value in axis.ticks {
            html(.svgText, .x(left - 8), .y(y(value) + 4), .anchorEnd, text: tick(value))
        }
        for year in years where year.isLabelled {
            html(
                .svgText, .x(year.x), .y(size.height - 8), .anchorMiddle,
                text: String(year.year))
        }
    }

    private func writeFan(into html: inout Html) {
        let styles: [StaticString] = ["fan-95", "fan-80", "fan-50"]
        for (band, style) in zip(bands, styles) {
            html.void(.path, .class(style), .d(Outline(through: band, closed: true)))
        }
        if !median.isEmpty {
            html.void(.path, .class("median"), .d(Outline(through: median)))
        }
    }

    private func writePromises(into html: inout Html) {
        var lines = Outline()
        for (from, to) in promises {
            if from.y < to.y {
                html.void(
                    .rect, .class("target-area"), .x(from.x), .y(from.y), .width(to.x - from.x),
                    .height(to.y - from.y))
                lines.append([from, Point(to.x, from.y)])
            }
            lines.append([Point(from.x, to.y), to])
        }
        if !promises.isEmpty { html.void(.path, .class("target"), .d(lines)) }
        if let interim {
            let half = min(14, (right - left) / 16)
            html.void(
                .path, .class("target-interim"),
                .d(
                    Outline(through: [
                        Point(interim.x - half, interim.y), Point(interim.x + half, interim.y),
                    ])))
        }
        for x in breaks {
            html.void(
                .path, .class("break"),
                .d(
                    Outline(through: [
                        Point(x, Self.top), Point(x, size.height - Self.bottom),
                    ])))
        }
    }

    private func writeHistory(into html: inout Html) {
        let isSparse = runs.map(\.count).reduce(0, +) <= 24
        for run in runs {
            if run.count > 1 { html.void(.path, .class("ink"), .d(Outline(through: run))) }
            if isSparse || run.count == 1 {
                for point in run {
                    html.void(.circle, .class("ink-dot"), .cx(point.x), .cy(point.y), .r(2.6))
                }
            }
        }
        for point in later {
            html.void(.circle, .class("hollow"), .cx(point.x), .cy(point.y), .r(3))
        }
    }

    private func writeLast(_ point: Point, _ text: String, into html: inout Html) {
        html.void(.circle, .class("ink-dot"), .cx(point.x), .cy(point.y), .r(4.5))
        let place = place(forLabel: text, at: point)
        html(.svgText, .class("strong halo"), .x(place.x), .y(place.y), .anchorEnd, text: text)
    }

    /// Where the label of the latest value covers the line least: above, below, or further off.
    ///
    /// - Returns: The end of its base line.
    func place(forLabel text: String, at point: Point) -> Point {
        // Bold digits of 12 units are about this wide.
        let width = Double(text.count) * 6.8
        let end = max(point.x + 6, left + width)
        let heights = [-12.0, 22, -28, 38].map {
            min(max(point.y + $0, Self.top), size.height - Self.bottom - 4)
        }
        let covered = heights.map { height in
            lineSamples.count {
                $0.x > end - width - 3 && $0.x < end + 3 && $0.y > height - 12 && $0.y < height + 5
            }
        }
        let best = heights.indices.min { (covered[$0], $0) < (covered[$1], $1) } ?? 0
        return Point(end, heights[best])
    }

    /// Points along the lines, close enough that none slips under a label unseen.
    private var lineSamples: [Point] {
        runs.flatMap { run in
            zip(run, run.dropFirst()).flatMap { from, to in
                (0...12).map { step in
                    let share = Double(step) / 12
                    return Point(
                        from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
                }
            }
        }
    }

    private func write(_ edges: [EdgeLabel], into html: inout Html) {
        let wanted = edges.map { y($0.value) }
        let placed = Labels.spread(
            wanted, gap: Self.lineHeight, within: Self.top...(size.height - Self.bottom))
        for (position, edge) in edges.enumerated() {
            let (from, to) = (wanted[position], placed[position])
            html.void(
                .path, .class("lead"),
                .d(Outline(through: [Point(right + 2, from), Point(right + 11, to)])))
            html(
                .svgText, edge.isStrong ? .class("strong") : nil, .x(right + 14), .y(to + 4),
                text: edge.text)
        }
    }
}
