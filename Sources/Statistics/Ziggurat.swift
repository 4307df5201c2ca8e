import RealModule

/// The layers of a falling density: 256 strips of equal area, so that a draw mostly costs one
/// multiplication and one comparison.
///
/// Source: Marsaglia & Tsang (2000), Journal of Statistical Software 5(8); the base's width is
/// computed from the density instead of copied.
struct Ziggurat: Sendable {
    /// Width of strip i divided by 2⁵², so that 52 random bits become a place in it.
    let scale: [Double]
    /// Below this many 2⁻⁵² of the strip the draw lies under the density for certain.
    let certain: [UInt64]
    /// The density at the strip's outer edge; 257 values, the last is 1.
    let height: [Double]

    static let layers = 256
    /// Where the tail of the normal density begins.
    static let normalTail = 3.6541528853610088
    /// Where the tail of the exponential density begins.
    static let exponentialTail = 7.69711747013104972

    static let normal = Ziggurat(
        tail: normalTail, area: normalArea, density: { .exp(-0.5 * $0 * $0) },
        place: { (-2 * .log($0)).squareRoot() })
    static let exponential = Ziggurat(
        tail: exponentialTail, area: (exponentialTail + 1) * .exp(-exponentialTail),
        density: { .exp(-$0) }, place: { -.log($0) })

    /// The base strip with the tail beyond it.
    private static var normalArea: Double {
        let beyond = (Double.pi / 2).squareRoot() * .erfc(normalTail / 2.0.squareRoot())
        return normalTail * .exp(-0.5 * normalTail * normalTail) + beyond
    }

    /// - Parameters:
    ///   - tail: where the base strip ends.
    ///   - area: of each strip.
    ///   - density: falls from 1 at 0.
    ///   - place: the inverse of the density.
    private init(
        tail: Double, area: Double, density: (Double) -> Double, place: (Double) -> Double
    ) {
        // The base strip is as wide as its area asks, tail included.
        var edges = [area / density(tail), tail]
        while edges.count < Self.layers {
            let edge = edges[edges.count - 1]
            edges.append(place(density(edge) + area / edge))
        }
        edges.append(0)
        scale = edges.dropLast().map { $0 * 0x1p-52 }
        certain = (0..<Self.layers).map { UInt64(edges[$0 + 1] / edges[$0] * 0x1p52) }
        height = edges.map(density)
    }
}
