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

func near(_ rows: [[Double]], _ expected: [[Double]], _ tolerance: Double) -> Bool {
    rows.count == expected.count && zip(rows, expected).allSatisfy { near($0, $1, tolerance) }
}
