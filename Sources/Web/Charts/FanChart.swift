/// History, targets and the forecast's fan in one picture: the geometry.
package struct FanChart: Sendable {
    package struct Size: Hashable, Sendable {
        package var width: Double
        package var height: Double
        /// Room for the labels at the right edge.
        package var right: Double

        /// Beside other things on a wide page, and on paper.
        package static let large = Size(width: 720, height: 320, right: 118)
        /// A phone of 390 pixels, where one unit is one pixel.
        package static let small = Size(width: 340, height: 280, right: 84)
    }

    package struct YearTick: Hashable, Sendable {
        package var year: Int
        package var x: Double
        /// The line where the year begins.
        package var start: Double
        package var isLabelled: Bool
    }

    package static let top = 16.0
    package static let bottom = 28.0
    package static let lineHeight = 15.0

    package let size: Size
    package let axis: Axis
    package let left: Double
    package let years: [YearTick]
    package let runs: [[Point]]
    package let later: [Point]
    package let breaks: [Double]
    /// Left, right, top and bottom of each promise; top equals bottom for one value.
    package let promises: [(from: Point, to: Point)]
    package let interim: Point?
    /// From widest to narrowest: 95, 80 and 50 %.
    package let bands: [[Point]]
    package let median: [Point]
    private let firstYear: Double
    private let yearWidth: Double

    /// - Parameter labelWidth: Of the longest label at the left, in units of the drawing.
    /// - Returns: `nil` when there is nothing to draw.
    package init?(_ timeline: Timeline, size: Size, labelWidth: (Axis) -> Double) {
        guard let axis = Axis(covering: timeline.values, steps: 5) else { return nil }
        self.size = size
        self.axis = axis
        let left = labelWidth(axis) + 10
        self.left = left
        let span = timeline.years
        let firstYear = Double(span.lowerBound)
        let yearWidth = (size.width - left - size.right) / Double(span.count)
        (self.firstYear, self.yearWidth) = (firstYear, yearWidth)
        func place(_ mark: Timeline.Mark) -> Point {
            Point(
                left + (mark.time - firstYear) * yearWidth, Self.y(mark.value, axis, size))
        }
        // A label of four digits needs 34 units; where years are narrower only some are named.
        let every = max(1, Int((34 / yearWidth).rounded(.up)))
        years = span.map { year in
            let start = left + (Double(year) - firstYear) * yearWidth
            return YearTick(
                year: year, x: start + yearWidth / 2, start: start,
                isLabelled: (span.upperBound - year) % every == 0)
        }
        runs = timeline.runs.map { $0.map(place) }
        later = timeline.later.map(place)
        breaks = timeline.breaks.map { place(.init($0, axis.low)).x }
        promises = timeline.promises.map { promise in
            (
                place(.init(promise.from, promise.high)), place(.init(promise.to, promise.low))
            )
        }
        interim = timeline.interim.map(place)
        (bands, median) = Self.fan(timeline.fan, place)
    }

    private static func y(_ value: Double, _ axis: Axis, _ size: Size) -> Double {
        top + (1 - axis.share(of: value)) * (size.height - top - bottom)
    }

    package func y(_ value: Double) -> Double { Self.y(value, axis, size) }

    package func x(_ time: Double) -> Double { left + (time - firstYear) * yearWidth }

    /// Right edge of the plot, where labels begin.
    package var right: Double { size.width - size.right }

    /// The fan between the latest value and the year's end: its middle goes straight, its width
    /// grows with the square root of time, as independent errors add up.
    private static func fan(
        _ fan: Timeline.Fan?, _ place: (Timeline.Mark) -> Point
    ) -> (bands: [[Point]], median: [Point]) {
        guard let fan, fan.end > fan.start.time, fan.quantiles.count == 7 else { return ([], []) }
        let middle = fan.quantiles[3]
        let shares = (0...8).map { Double($0) / 8 }
        func edge(_ quantile: Double) -> [Point] {
            shares.map { share in
                let center = fan.start.value + (middle - fan.start.value) * share
                let time = fan.start.time + (fan.end - fan.start.time) * share
                return place(.init(time, center + (quantile - middle) * share.squareRoot()))
            }
        }
        let bands = [(0, 6), (1, 5), (2, 4)].map { low, high in
            edge(fan.quantiles[high]) + edge(fan.quantiles[low]).reversed()
        }
        return (bands, edge(middle))
    }
}
