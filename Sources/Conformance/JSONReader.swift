/// Reads one JSON document strictly, in one pass; time and memory are linear in its bytes.
///
/// Source: RFC 8259. A byte order mark is passed over (§8.1); members named twice are refused,
/// which §4 leaves open, because which of the two was meant cannot be known.
struct JSONReader {
    /// What stopped the reading: the byte, and the way to the value from the inside out.
    struct Stop: Error {
        enum Step {
            case member(String)
            case element(Int)
        }
        let reason: JSONFault.Reason
        let offset: Int
        var steps: [Step] = []
    }

    /// Objects and lists within each other.
    static let deepest = 128

    let bytes: [UInt8]
    var next = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter root: how paths in errors begin.
    static func document(_ bytes: [UInt8], root: String) throws(JSONFault) -> JSON {
        var reader = JSONReader(bytes)
        do throws(Stop) {
            return try reader.document()
        } catch {
            let path = error.steps.reversed().reduce(root) { $0 + $1.text }
            throw JSONFault(error.reason, at: error.offset, of: bytes, path: path)
        }
    }

    private mutating func document() throws(Stop) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
        skipSpace()
        let value = try value(depth: 0)
        skipSpace()
        guard next == bytes.count else { throw stop(.trailing) }
        return value
    }

    /// The byte to be read; 0, which starts nothing, at the end.
    var byte: UInt8 { next < bytes.count ? bytes[next] : 0 }

    func stop(_ reason: JSONFault.Reason) -> Stop {
        Stop(reason: next < bytes.count ? reason : .ended, offset: next)
    }

    private mutating func skipSpace() {
        while next < bytes.count {
            switch bytes[next] {
            case 0x20, 0x0A, 0x0D, 0x09: next += 1
            default: return
            }
        }
    }

    private mutating func take(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        next += 1
        return true
    }

    private mutating func value(depth: Int) throws(Stop) -> JSON {
        switch byte {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw stop(.value)
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(Stop) -> JSON {
        let end = next + word.utf8CodeUnitCount
        guard end <= bytes.count, bytes[next..<end].elementsEqual("\(word)".utf8) else {
            throw stop(.value)
        }
        next = end
        return value
    }

    private mutating func elements(depth: Int) throws(Stop) -> [JSON] {
        guard depth < Self.deepest else { throw stop(.depth(most: Self.deepest)) }
        next += 1
        skipSpace()
        var elements: [JSON] = []
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            do throws(Stop) {
                elements.append(try value(depth: depth + 1))
            } catch {
                throw error.within(.element(elements.count))
            }
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw stop(.commaOrEnd) }
            skipSpace()
        }
    }

    private mutating func members(depth: Int) throws(Stop) -> [String: JSON] {
        guard depth < Self.deepest else { throw stop(.depth(most: Self.deepest)) }
        next += 1
        skipSpace()
        var members: [String: JSON] = [:]
        if take(UInt8(ascii: "}")) { return members }
        while true {
            let start = next
            let name = try name()
            do throws(Stop) {
                let value = try value(depth: depth + 1)
                guard members.updateValue(value, forKey: name) == nil else {
                    throw Stop(reason: .repeated(Stop.shortened(name)), offset: start)
                }
            } catch {
                throw error.within(.member(name))
            }
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw stop(.commaOrEnd) }
            skipSpace()
        }
    }

    /// A member's name with its colon.
    private mutating func name() throws(Stop) -> String {
        guard byte == UInt8(ascii: "\"") else { throw stop(.name) }
        let name = try text()
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw stop(.colon) }
        skipSpace()
        return name
    }
}

extension JSONReader.Stop {
    fileprivate func within(_ step: Step) -> Self {
        var stop = self
        stop.steps.append(step)
        return stop
    }

    /// A name that is long enough to be found again.
    static func shortened(_ name: String) -> String {
        name.count > 40 ? name.prefix(39) + "…" : name
    }
}

extension JSONReader.Stop.Step {
    fileprivate var text: String {
        switch self {
        case .member(let name): "." + JSONReader.Stop.shortened(name)
        case .element(let index): "[\(index)]"
        }
    }
}
