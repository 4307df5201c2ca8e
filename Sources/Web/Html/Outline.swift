/// A point of a drawing, in the units of its view box; y grows downwards.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// The outline of an SVG path: moves and straight lines.
package struct Outline: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case move(Point)
        case line(Point)
        case close
    }

    var steps: [Step] = []

    package init() {}

    /// One line through the points; nothing when there are none.
    package init(through points: [Point], closed: Bool = false) {
        append(points)
        if closed, !steps.isEmpty { steps.append(.close) }
    }

    package mutating func append(_ points: [Point]) {
        for (position, point) in points.enumerated() {
            steps.append(position == 0 ? .move(point) : .line(point))
        }
    }

    func write(into html: inout Html) {
        for step in steps {
            switch step {
            case .move(let point): write("M", point, into: &html)
            case .line(let point): write("L", point, into: &html)
            case .close: html.append(mark: "Z")
            }
        }
    }

    private func write(_ mark: Unicode.Scalar, _ point: Point, into html: inout Html) {
        html.append(mark: mark)
        html.append(hundredths: point.x)
        html.append(mark: " ")
        html.append(hundredths: point.y)
    }
}
