import Credentials
import Vocabulary

/// Random bytes that a seed decides (SplitMix64).
struct Seeded {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return word ^ word >> 31
    }

    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}

/// The same bytes for every draw of a seed.
func random(_ seed: UInt64) -> RandomBytes {
    var generator = Seeded(seed)
    return { generator.bytes($0) }
}

/// The least work: what is tested is not the cost.
let cheap = HashingCost(memory: 8, passes: 1) ?? .standard

func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: seconds * 1_000) }

func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
        let text = String(byte, radix: 16)
        return text.utf8.count == 1 ? "0" + text : text
    }.joined()
}
