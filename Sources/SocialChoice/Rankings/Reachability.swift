/// Who is above whom when "above" is carried on: one row of bits for each candidate.
struct Reachability {
    private let words: Int
    private let count: Int
    /// Bit `j` of row `i`: from `i` to `j`.
    private var bits: ContiguousArray<UInt64>

    init(_ count: Int) {
        self.count = count
        words = (count + 63) / 64
        bits = ContiguousArray(repeating: 0, count: count * words)
    }

    func reaches(_ one: Int, _ other: Int) -> Bool {
        bits[one * words + other / 64] >> UInt64(other % 64) & 1 == 1
    }

    /// Adds a step; everyone that reached its start now reaches whatever its end does.
    ///
    /// - Complexity: O(1) when nobody learns anything; else O(count) and a row of bits for each
    ///   that learns something.
    mutating func add(_ one: Int, _ other: Int) {
        // Whoever reaches the start then reaches the end already.
        guard !reaches(one, other) else { return }
        for start in 0..<count
        where (start == one || reaches(start, one)) && !reaches(start, other) {
            bits[start * words + other / 64] |= 1 << UInt64(other % 64)
            for word in 0..<words { bits[start * words + word] |= bits[other * words + word] }
        }
    }
}
