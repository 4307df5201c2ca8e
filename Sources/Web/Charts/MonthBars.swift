/// What was planned and what was spent, month by month: a pale bar with a narrow one in it.
package struct MonthBars: Hashable, Sendable {
    package struct Month: Hashable, Sendable {
        /// `Jan`, under the bars.
        package var name: String
        /// Rupiah; `nil`, and no bar, when it was not reported.
        package var planned: Double?
        package var spent: Double?
    }

    package struct Bar: Hashable, Sendable {
        package var x: Double
        package var y: Double
        package var width: Double
        package var height: Double
    }

    package static let width = 420.0
    package static let height = 240.0
    private static let plot = (left: 74.0, right: 412.0, top: 10.0, bottom: 212.0)

    package let planned: [Bar?]
    package let spent: [Bar?]
    private let months: [Month]
    private let axis: Axis

    /// - Returns: `nil` when there is no money to draw.
    package init?(_ months: [Month]) {
        let amounts = months.flatMap { [$0.planned, $0.spent] }.compactMap(\.self)
        guard amounts.contains(where: { $0 > 0 }),
            let axis = Axis(covering: amounts + [0], steps: 4)
        else { return nil }
        self.months = months
        self.axis = axis
        let plot = Self.plot
        let slot = (plot.right - plot.left) / Double(months.count)
        func bar(_ amount: Double, _ position: Int, share: Double) -> Bar {
            let height = axis.share(of: max(0, amount)) * (plot.bottom - plot.top)
            let width = min(slot * share, 60 * share)
            return Bar(
                x: Self.middle(position, of: months.count) - width / 2, y: plot.bottom - height,
                width: width, height: height)
        }
        planned = months.enumerated().map { position, month in
            month.planned.map { bar($0, position, share: 0.8) }
        }
        spent = months.enumerated().map { position, month in
            month.spent.map { bar($0, position, share: 0.42) }
        }
    }

    private static func middle(_ position: Int, of count: Int) -> Double {
        plot.left + (Double(position) + 0.5) * (plot.right - plot.left) / Double(count)
    }

    /// - Parameter label: What is drawn, in words.
    func write(label: String, _ reader: Reader, into html: inout Html) {
        let plot = Self.plot
        html(
            .svg, .class("chart months"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(label)
        ) { html in
            for tick in axis.ticks {
                let y = plot.bottom - axis.share(of: tick) * (plot.bottom - plot.top)
                html.void(
                    .path, .class("grid"),
                    .d(Outline(through: [Point(plot.left, y), Point(plot.right, y)])))
                html(
                    .svgText, .x(plot.left - 6), .y(y + 4), .anchorEnd,
                    text: reader.rupiah(tick))
            }
            for (position, month) in months.enumerated() {
                write(planned[position], "bar-planned", into: &html)
                write(spent[position], "bar-spent", into: &html)
                let middle = Self.middle(position, of: months.count)
                html(
                    .svgText, .x(middle), .y(plot.bottom + 17), .anchorMiddle, text: month.name)
            }
        }
    }

    private func write(_ bar: Bar?, _ style: StaticString, into html: inout Html) {
        guard let bar else { return }
        html.void(
            .rect, .class(style), .x(bar.x), .y(bar.y), .width(bar.width),
            .height(bar.height), .rx(1.5))
    }
}
