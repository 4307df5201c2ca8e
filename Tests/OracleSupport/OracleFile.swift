public import Foundation
public import Testing

/// One file of published or independently computed cases, as `selaras conformance` reads them.
public struct OracleFile<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable,
    Sendable
{
    /// An input with what is right for it; `Expected` is optional where nothing can be.
    public struct Case: Decodable, Sendable, CustomTestStringConvertible {
        public let id: String
        public let input: Input
        public let expected: Expected
        /// Relative above 1, absolute below; 0 is exact.
        public let tolerance: Double

        public var testDescription: String { id }
    }

    private let cases: [Case]

    /// The cases of `Cases/NAME.json`; none, which is recorded as an issue, when it cannot be read.
    ///
    /// - Parameter bundle: of the tests, `.module` there.
    public static func load(_ name: String, in bundle: Bundle) -> [Case] {
        guard let url = bundle.url(forResource: "Cases/\(name)", withExtension: "json") else {
            Issue.record("Cases/\(name).json is missing")
            return []
        }
        do {
            return try JSONDecoder().decode(OracleFile.self, from: Data(contentsOf: url)).cases
        } catch {
            Issue.record("Cases/\(name).json: \(error)")
            return []
        }
    }
}
