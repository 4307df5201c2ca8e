/// Rows of bits: which items an item brings along, excludes, is needed by.
struct BitMatrix: Sendable, Equatable {
    let words: Int
    private(set) var bits: ContiguousArray<UInt64>

    init(rows: Int, columns: Int) {
        words = max(1, (columns + 63) / 64)
        bits = ContiguousArray(repeating: 0, count: rows * words)
    }

    subscript(row: Int, column: Int) -> Bool {
        get { bits[row &* words &+ column >> 6] >> UInt64(column & 63) & 1 == 1 }
        set {
            let mask: UInt64 = 1 << UInt64(column & 63)
            if newValue {
                bits[row &* words &+ column >> 6] |= mask
            } else {
                bits[row &* words &+ column >> 6] &= ~mask
            }
        }
    }

    /// The `word`-th 64 bits of a row.
    func word(_ row: Int, _ word: Int) -> UInt64 { bits[row &* words &+ word] }

    mutating func formUnion(_ row: Int, _ other: BitMatrix, _ otherRow: Int) {
        for word in 0..<words { bits[row &* words &+ word] |= other.word(otherRow, word) }
    }

    mutating func formUnion(_ row: Int, with otherRow: Int) {
        for word in 0..<words { bits[row &* words &+ word] |= bits[otherRow &* words &+ word] }
    }

    func intersects(_ row: Int, _ other: BitMatrix, _ otherRow: Int) -> Bool {
        for word in 0..<words where bits[row &* words &+ word] & other.word(otherRow, word) != 0 {
            return true
        }
        return false
    }

    /// Columns set in a row, ascending.
    func columns(_ row: Int) -> [Int] {
        var columns: [Int] = []
        for word in 0..<words {
            var rest = self.word(row, word)
            while rest != 0 {
                columns.append(word << 6 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
        return columns
    }

    /// Each row with everything that can be reached from it; every row reaches itself.
    mutating func close() {
        let rows = bits.count / words
        for row in 0..<rows { self[row, row] = true }
        for middle in 0..<rows {
            for row in 0..<rows where row != middle && self[row, middle] {
                formUnion(row, with: middle)
            }
        }
    }
}
