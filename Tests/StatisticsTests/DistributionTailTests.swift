import Testing

@testable import Statistics

/// Reference values are computed with 50 digits and rounded.
@Suite("The normal distribution")
struct NormalDistributionTests {
    private static let values: [(z: Double, below: Double)] = [
        (0, 0.5), (1, 0.8413447460685429), (1.96, 0.9750021048517795),
        (-1.2815515655446004, 0.1), (-6, 9.865876450376981e-10), (-37, 5.725571222524577e-300),
    ]

    @Test("Probabilities are right to the last digits, also in the tails", arguments: values)
    func cumulative(_ value: (z: Double, below: Double)) {
        let found = NormalDistribution.cumulative(value.z)
        #expect(abs(found - value.below) <= 1e-13 * value.below)
        #expect(NormalDistribution.survival(-value.z) == found)
        let outside = NormalDistribution.twoSided(value.z)
        #expect(abs(outside - 2 * min(found, 1 - found)) <= 1e-13)
    }

    @Test("Quantiles undo probabilities over the whole range")
    func quantile() throws {
        for exponent in stride(from: -300.0, through: -1, by: 0.5) {
            let p = Double(sign: .plus, exponent: Int(exponent * 3.3), significand: 1.3)
            let z = try #require(NormalDistribution.quantile(p))
            #expect(abs(NormalDistribution.cumulative(z) - p) <= 2e-12 * p)
        }
        for step in 1..<200 {
            let p = Double(step) / 200
            let z = try #require(NormalDistribution.quantile(p))
            #expect(abs(NormalDistribution.cumulative(z) - p) <= 1e-15)
            #expect(abs(z + (NormalDistribution.quantile(1 - p) ?? 0)) <= 1e-13)
        }
        #expect(abs((NormalDistribution.quantile(0.975) ?? 0) - 1.9599639845400545) < 1e-15)
    }

    @Test(
        "Shares of nothing and of everything have no quantile", arguments: [0, 1, -0.1, 1.1, .nan])
    func outside(_ p: Double) {
        #expect(NormalDistribution.quantile(p) == nil)
    }

    @Test("The curve's height is that of its slope")
    func density() {
        #expect(abs(NormalDistribution.density(0) - 0.3989422804014327) < 1e-16)
        let step = 1e-6
        let slope =
            (NormalDistribution.cumulative(1 + step) - NormalDistribution.cumulative(1 - step))
            / (2 * step)
        #expect(abs(NormalDistribution.density(1) - slope) < 1e-9)
    }
}

@Suite("The chi-square distribution")
struct ChiSquareDistributionTests {
    private static let values: [(x: Double, degrees: Int, above: Double)] = [
        (2.428571428571429, 5, 0.7872118138839401),
        (148.4355223880597, 14, 1.4771284380688097e-24),
        (0.001, 1, 0.9747728793699604),
        (1e-8, 3, 0.999999999999734),
        (3.841458820694124, 1, 0.05000000000000006),
        (50, 49, 0.4334366972557608),
        (700, 2, 9.92959039626498e-153),
        (30, 200, 1.0),
        (1200, 1000, 1.2255942330622905e-5),
        (5100.5, 5000, 0.15744842554089403),
    ]

    @Test("Tails are right to twelve digits, also the smallest", arguments: values)
    func survival(_ value: (x: Double, degrees: Int, above: Double)) throws {
        let found = try #require(
            ChiSquareDistribution.survival(value.x, degreesOfFreedom: value.degrees))
        #expect(abs(found - value.above) <= 1e-11 * value.above)
    }

    @Test("With two degrees it is the exponential law, with one the squared normal")
    func closedForms() throws {
        for step in 1..<200 {
            let x = Double(step) / 4
            let two = try #require(ChiSquareDistribution.survival(x, degreesOfFreedom: 2))
            #expect(abs(two - exponential(-x / 2)) <= 1e-12 * two)
            let one = try #require(ChiSquareDistribution.survival(x, degreesOfFreedom: 1))
            #expect(abs(one - NormalDistribution.twoSided(x.squareRoot())) <= 1e-12 * one)
        }
    }

    /// e^x by its series, halved until it is small.
    private func exponential(_ x: Double) -> Double {
        let small = x / 1_024
        var term = 1.0
        var sum = 1.0
        for step in 1...20 {
            term *= small / Double(step)
            sum += term
        }
        return (0..<10).reduce(sum) { power, _ in power * power }
    }

    @Test("Both tails make 1, and more is never likelier")
    func properties() throws {
        for shape in [0.3, 1, 2.5, 40, 900] {
            var previous = 1.0
            for step in 0...60 {
                let x = shape * Double(step) / 20
                let above = try #require(IncompleteGamma.upper(shape, x))
                let below = try #require(IncompleteGamma.lower(shape, x))
                #expect(abs(above + below - 1) <= 1e-12)
                #expect(above <= previous + 1e-12 && (0...1).contains(above))
                previous = above
            }
        }
    }

    @Test("Its ends are 1 and 0; outside its range it is nothing")
    func ends() {
        #expect(ChiSquareDistribution.survival(0, degreesOfFreedom: 3) == 1)
        #expect(ChiSquareDistribution.survival(.infinity, degreesOfFreedom: 3) == 0)
        #expect(IncompleteGamma.lower(2, 0) == 0)
        #expect(IncompleteGamma.lower(2, .infinity) == 1)
        #expect(ChiSquareDistribution.survival(-1, degreesOfFreedom: 3) == nil)
        #expect(ChiSquareDistribution.survival(.nan, degreesOfFreedom: 3) == nil)
        #expect(ChiSquareDistribution.survival(1, degreesOfFreedom: 0) == nil)
        #expect(IncompleteGamma.upper(0, 1) == nil)
        #expect(IncompleteGamma.upper(.infinity, 1) == nil)
    }
}
