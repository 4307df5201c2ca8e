import Foundation
import Testing

/// One file of published or independently computed cases; a case may expect nothing at all.
struct OracleFile<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable, Sendable
{
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let input: Input
        let expected: Expected?
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

/// Equal within `tolerance`, relative above 1 and absolute below; nothing equals nothing.
func near(_ value: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return abs(value - expected) <= tolerance * max(1, abs(expected))
}

func near(_ values: [Double], _ expected: [Double], _ tolerance: Double) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { near($0, $1, tolerance) }
}

/// A number with as many decimals as a publication prints, without its leading zero.
func printed(_ value: Double?, decimals: Int) -> String {
    guard let value else { return "nil" }
    let text = String(format: "%.\(decimals)f", value)
    return text.hasPrefix("0.") ? String(text.dropFirst()) : text
}
