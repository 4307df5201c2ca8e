/// How many letters must be changed, added or removed to make one text of another.
///
/// A pattern is prepared once and compared with many texts, 64 of its letters at a time.
/// Source: Myers (1999), Journal of the ACM 46(3), 395–415; several words of bits as in Hyyrö
/// (2003), Tampere A-2003-3.
struct EditPattern {
    private let length: Int
    private let blocks: Int
    /// For each letter and block the places where the pattern has it.
    private let places: [UInt64]

    /// - Parameter pattern: ASCII.
    init(_ pattern: [UInt8]) {
        length = pattern.count
        blocks = max(1, (pattern.count + 63) / 64)
        var places = [UInt64](repeating: 0, count: 128 * blocks)
        for (index, letter) in pattern.enumerated() {
            places[Int(letter & 127) * blocks + index / 64] |= 1 << UInt64(index % 64)
        }
        self.places = places
    }

    /// 1 for equal texts, 0 when nothing of the longer one can stay; two empty texts are equal.
    func similarity(to text: [UInt8]) -> Double {
        let longest = max(length, text.count)
        return longest == 0 ? 1 : 1 - Double(distance(to: text)) / Double(longest)
    }

    /// - Parameter text: ASCII.
    /// - Complexity: O(length of the text · length of the pattern / 64).
    func distance(to text: [UInt8]) -> Int {
        guard length > 0 else { return text.count }
        var distance = length
        var rising = [UInt64](repeating: .max, count: blocks)
        var falling = [UInt64](repeating: 0, count: blocks)
        let last = UInt64((length - 1) % 64)
        for letter in text {
            // The row above the pattern rises by one with each letter.
            var carry: (rise: UInt64, fall: UInt64) = (1, 0)
            for block in 0..<blocks {
                let equal = places[Int(letter & 127) * blocks + block]
                let step = Self.step(equal, rising[block], falling[block], carry.fall)
                if block == blocks - 1 {
                    distance += Int(step.rise >> last & 1) - Int(step.fall >> last & 1)
                }
                let rise = step.rise << 1 | carry.rise
                let fall = step.fall << 1 | carry.fall
                carry = (step.rise >> 63, step.fall >> 63)
                rising[block] = fall | ~(step.vertical | rise)
                falling[block] = rise & step.vertical
            }
        }
        return distance
    }

    private static func step(
        _ equal: UInt64, _ rising: UInt64, _ falling: UInt64, _ carriedFall: UInt64
    ) -> (rise: UInt64, fall: UInt64, vertical: UInt64) {
        let vertical = equal | falling
        let equal = equal | carriedFall
        let horizontal = (((equal & rising) &+ rising) ^ rising) | equal
        return (falling | ~(horizontal | rising), rising & horizontal, vertical)
    }
}
