import Foundation
import Testing

/// A file of oracle cases: inputs with the outputs that independent implementations agree on.
struct OracleFile<Input: Decodable, Output: Decodable>: Decodable {
    struct Case: Decodable {
        var id: String
        var input: Input
        var expected: Output
    }

    var cases: [Case]

    static func load(_ kernel: String) throws -> Self {
        let url = try #require(
            Bundle.module.url(forResource: kernel, withExtension: "json", subdirectory: "Cases"))
        return try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
    }
}
