import Foundation
import Testing

/// One file of published or independently computed cases.
struct OracleFile<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable, Sendable
{
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let input: Input
        let expected: Expected
        let tolerance: Double

        var testDescription: String { id }
    }

    let cases: [Case]

    static func load(_ name: String) -> [Case] {
        guard let url = Bundle.module.url(forResource: "Cases/\(name)", withExtension: "json"),
            let data = try? Data(contentsOf: url)
        else {
            Issue.record("Cases/\(name).json is missing")
            return []
        }
        do {
            return try JSONDecoder().decode(OracleFile.self, from: data).cases
        } catch {
            Issue.record("Cases/\(name).json: \(error)")
            return []
        }
    }
}

/// Equal within `tolerance`, relative above 1 and absolute below.
func near(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(value - expected) <= tolerance * max(1, abs(expected))
}

func near(_ values: [Double], _ expected: [Double], _ tolerance: Double) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { near($0, $1, tolerance) }
}

/// A small seeded generator, so that a property that fails can be repeated.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A series around 100 with trend, season and noise.
    mutating func series(_ count: Int, seasonLength: Int, around level: Double = 100) -> [Double] {
        let slope = Double.random(in: -0.5...0.5, using: &self)
        let swing = Double.random(in: 0...20, using: &self)
        return (0..<count).map { t in
            let season = Double(t % seasonLength) / Double(seasonLength) - 0.5
            return level + slope * Double(t) + swing * season
                + Double.random(in: -5...5, using: &self)
        }
    }
}
