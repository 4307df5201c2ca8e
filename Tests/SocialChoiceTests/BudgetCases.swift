import Foundation
import Testing

/// One file of published or independently computed cases of proportional choice.
struct ProportionalCases<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let input: Input
        let expected: Expected

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
            return try JSONDecoder().decode(ProportionalCases.self, from: data).cases
        } catch {
            Issue.record("Cases/\(name).json: \(error)")
            return []
        }
    }
}
