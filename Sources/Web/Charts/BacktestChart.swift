package import Forecast

/// Earlier forecasts against what happened: one column each, the interval as a bar, the outcome as
/// a dot.
package struct BacktestChart: Sendable {
    package struct Check: Hashable, Sendable {
        package var x: Double
        /// Heights of the 10 and 90 % quantiles and of the median; smaller is higher.
        package var top: Double
        package var bottom: Double
        package var median: Double
        package var outcome: Double
        package var isInside: Bool
    }

    package static let width = 340.0
    package static let height = 130.0
    private static let margin = 10.0

    package let checks: [Check]

    /// - Parameter checks: At least one; the latest 24 are shown.
    package init(_ checks: [BacktestCheck]) {
        let shown = checks.suffix(24)
        let values = shown.flatMap { check in
            [check.forecast.quantile(0.1), check.forecast.quantile(0.9), check.actual]
        }
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        let span = high > low ? high - low : 1
        let pace = (Self.width - 2 * Self.margin) / Double(max(1, shown.count))
        func y(_ value: Double) -> Double {
            Self.height - Self.margin - (value - low) / span * (Self.height - 2 * Self.margin)
        }
        self.checks = shown.enumerated().map { position, check in
            let (bottom, top) = (check.forecast.quantile(0.1), check.forecast.quantile(0.9))
            return Check(
                x: Self.margin + (Double(position) + 0.5) * pace, top: y(top), bottom: y(bottom),
                median: y(check.forecast.median), outcome: y(check.actual),
                isInside: (bottom...top).contains(check.actual))
        }
    }

    func write(label: String, into html: inout Html) {
        html(
            .svg, .class("chart backtest"), .viewBox(width: Self.width, height: Self.height),
            .role("img"), .ariaLabel(label)
        ) { html in
            let half = min(6, (Self.width - 2 * Self.margin) / Double(max(1, checks.count)) * 0.35)
            for check in checks {
                html.void(
                    .rect, .class("fan-80"), .x(check.x - half), .y(check.top),
                    .width(2 * half), .height(max(1, check.bottom - check.top)), .rx(2))
                html.void(
                    .path, .class("median"),
                    .d(
                        Outline(through: [
                            Point(check.x - half, check.median),
                            Point(check.x + half, check.median),
                        ])))
                if check.isInside {
                    html.void(
                        .circle, .class("ink-dot"), .cx(check.x), .cy(check.outcome), .r(3.2))
                } else {
                    // A cross, so that a miss differs by more than its colour.
                    html.void(.path, .class("miss"), .d(cross(check)))
                }
            }
        }
    }

    private func cross(_ check: Check) -> Outline {
        var outline = Outline(through: [
            Point(check.x - 4, check.outcome - 4), Point(check.x + 4, check.outcome + 4),
        ])
        outline.append([
            Point(check.x - 4, check.outcome + 4), Point(check.x + 4, check.outcome - 4),
        ])
        return outline
    }
}
