import Foundation

/// What a JSON document says; whole numbers are told from others.
package enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Not whole, or beyond `Int`; finite.
    case number(Double)
    case text(String)
    case array([JSON])
    case object([String: JSON])

    /// Reads a document of at most ``longest`` bytes, strictly.
    ///
    /// - Parameter root: what paths in errors call the document.
    package init(
        parsing bytes: some Collection<UInt8>, as root: String = "input"
    ) throws(KernelInputError) {
        guard bytes.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
        do throws(JSONFault) {
            self = try JSONReader.document(Array(bytes), root: root)
        } catch {
            throw .notJSON(error)
        }
    }

    /// 64 MiB: far above any case, far below what exhausts a small machine.
    package static let longest = 64 << 20

    /// UTF-8, keys in alphabetical order, every number with all its digits.
    package func bytes(pretty: Bool) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty
            ? [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            : [.sortedKeys, .withoutEscapingSlashes]
        // Encoding fails only for numbers that are not finite, and those became null.
        return (try? encoder.encode(self)).map(Array.init) ?? Array("null".utf8)
    }
}

extension JSON: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let flag): try container.encode(flag)
        case .integer(let whole): try container.encode(whole)
        case .number(let number) where number.isFinite: try container.encode(number)
        case .number: try container.encodeNil()
        case .text(let text): try container.encode(text)
        case .array(let elements): try container.encode(elements)
        case .object(let members): try container.encode(members)
        }
    }
}

// How kernels' results become documents.
extension JSON {
    /// A sum that left the range of `Double` is as undefined as a missing one.
    package static func optional(_ value: Double?) -> JSON {
        value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
    }
    package static func optional(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
    package static func numbers(_ values: [Double]) -> JSON { .array(values.map(JSON.number)) }
    package static func numbers(_ values: [Double?]) -> JSON { .array(values.map(JSON.optional)) }
    package static func integers(_ values: [Int]) -> JSON { .array(values.map(JSON.integer)) }
    package static func flags(_ values: [Bool]) -> JSON { .array(values.map(JSON.bool)) }
    package static func texts(_ values: [String]) -> JSON { .array(values.map(JSON.text)) }
    package static func matrix(_ rows: [[Double]]) -> JSON { .array(rows.map(JSON.numbers)) }
    package static func matrix(_ rows: [[Int]]) -> JSON { .array(rows.map(JSON.integers)) }
}
