import OracleSupport
import Forecast
import Statistics
import Testing

@Suite("Outliers")
struct OutlierTests {
    struct Input: Decodable, Sendable { let series: [Double?] }
    struct Expected: Decodable, Sendable {
        let enough: Bool
        let z: [Double?]?
        let modifiedZ: [Double?]?
        let tukey: [Bool]?
        let hampel: [Bool]?
        let moderate: [Bool]?
        let extreme: [Bool]?
        let modifiedFlag: [Bool]?
    }
    static let cases = OracleFile<Input, Expected>.load("dq_outlier", in: .module)

    @Test("equal the reference by all four rules", arguments: cases)
    func reference(_ oracle: OracleFile<Input, Expected>.Case) throws {
        let outliers = Outliers(oracle.input.series)
        guard oracle.expected.enough else {
            #expect(outliers == nil)
            return
        }
        let found = try #require(outliers)
        let expected = oracle.expected
        #expect(same(found.z, try #require(expected.z), oracle.tolerance))
        #expect(same(found.modifiedZ, try #require(expected.modifiedZ), oracle.tolerance))
        #expect(found.tukey == expected.tukey)
        #expect(found.hampel == expected.hampel)
        #expect(found.isModerate == expected.moderate)
        #expect(found.isExtreme == expected.extreme)
        #expect(found.isModifiedExtreme == expected.modifiedFlag)
    }

    private func same(_ found: [Double?], _ expected: [Double?], _ tolerance: Double) -> Bool {
        found.count == expected.count
            && zip(found, expected).allSatisfy { a, b in
                guard let a, let b else { return a == nil && b == nil }
                return near(a, b, tolerance)
            }
    }

    @Test("cannot reach three standard deviations with ten values")
    func threeSigma() throws {
        let spike = try #require(Outliers([0, 0, 0, 0, 0, 0, 0, 0, 0, 1e9]))
        #expect(spike.isExtreme.allSatisfy { !$0 })
        #expect(spike.isModifiedExtreme.last == true)
        let largest = try #require(spike.z.last ?? nil)
        #expect(near(largest, 9 / 10.0.squareRoot(), 1e-12))
    }

    @Test("are not found in fewer than four values, and values that are not numbers are missing")
    func few() {
        #expect(Outliers([]) == nil)
        #expect(Outliers([1, 2, 3, .nan]) == nil)
        #expect(Outliers.modifiedZScores([1.0, 2, 3]).isEmpty)
        #expect(Outliers.modifiedZScores([1.0, 2, 3, 4, .infinity])[4] == 0)
        let withGap: [Double?]? = Outliers.modifiedZScores([1, 2, 3, 4, nil])
        #expect(withGap?.last == .some(.none))
    }

    @Test("stay finite at the end of the range of numbers")
    func extreme() throws {
        let series: [Double?] = [1e308, -1e308, 1e308, -1e308, 5, 1e-308]
        let found = try #require(Outliers(series))
        for score in found.z + found.modifiedZ { #expect((score ?? 0).isFinite) }
    }

    @Test("do not see a distance between equal values", arguments: [0.1, 0.7, 1.1, 33.3])
    func constant(value: Double) throws {
        for count in 4...40 {
            let found = try #require(Outliers([Double?](repeating: value, count: count)))
            #expect(found.z.allSatisfy { $0 == 0 })
        }
    }

    @Test("have the same z in any unit, however large or small", arguments: [1, 1e200, 1e-300])
    func unit(scale: Double) throws {
        let found = try #require(Outliers([1, 2, 3, 4, 9].map { $0 * scale }))
        let plain = try #require(Outliers([1, 2, 3, 4, 9]))
        for (one, other) in zip(found.z, plain.z) {
            #expect(near(try #require(one), try #require(other), 1e-9))
        }
        #expect(
            near(try #require(Outliers([1, 2, 3, 4, 1e200])?.z[4]), 4 / 5.0.squareRoot(), 1e-9))
    }

    @Test("quantiles of type 7 interpolate between order statistics")
    func typeSeven() {
        #expect(Sample.quantile([4, 1, 3, 2], 0.25) == 1.75)
        #expect(Sample.median([3, 1, 2]) == 2)
        #expect(Sample.median([4, 1, 3, 2]) == 2.5)
        #expect(Sample.quantile([7], 0.9) == 7)
        #expect(Sample.quantile([1, 2], 1) == 2)
        #expect(Sample.quantile([], 0.5) == nil)
        #expect(Sample.quantile([1, .nan], 0.5) == nil)
        #expect(Sample.quantile([1, 2], 1.01) == nil)
        #expect(Sample.quantile([1, 2], .nan) == nil)
    }
}
