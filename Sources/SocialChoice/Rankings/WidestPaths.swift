/// Strongest paths between all pairs; a path is as strong as its weakest edge.
///
/// Only the order of strengths matters, so they are replaced by their ranks where they do not fit
/// 16 bits, and eight go into one instruction.
enum WidestPaths {
    /// - Parameters:
    ///   - direct: row by row, 0 and more; 0 is no edge.
    ///   - mostNarrow: the largest strength, or rank of one, that goes into 16 bits.
    /// - Returns: row by row; the diagonal means nothing.
    /// - Complexity: O(candidates³).
    /// Source: Floyd (1962) and Warshall (1962), over (max, min).
    static func strengths(
        _ direct: ContiguousArray<Int>, candidates: Int, mostNarrow: Int = Int(Int16.max)
    ) -> ContiguousArray<Int> {
        if direct.allSatisfy({ $0 <= mostNarrow }) {
            return WidePaths(direct.map(Int16.init), candidates).strengths { Int($0) }
        }
        let values = distinct(direct)
        // At most one value for each pair, which 32 bits count.
        var ranks = ContiguousArray(direct.map { Int32(rank(of: $0, in: values)) })
        if values.count <= mostNarrow {
            return WidePaths(ranks.map(Int16.init), candidates).strengths { values[Int($0)] }
        }
        widen(&ranks, candidates)
        return ContiguousArray(ranks.map { values[Int($0)] })
    }

    private static func distinct(_ values: ContiguousArray<Int>) -> [Int] {
        var distinct = [0]
        for value in values.sorted() where value != distinct[distinct.count - 1] {
            distinct.append(value)
        }
        return distinct
    }

    private static func rank(of value: Int, in values: [Int]) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// One by one, for more strengths than 16 bits tell apart.
    private static func widen(_ paths: inout ContiguousArray<Int32>, _ candidates: Int) {
        paths.withUnsafeMutableBufferPointer { paths in
            for through in 0..<candidates {
                for one in 0..<candidates where one != through {
                    let first = paths[one * candidates + through]
                    guard first > 0 else { continue }
                    for other in 0..<candidates {
                        let detour = min(first, paths[through * candidates + other])
                        let cell = one * candidates + other
                        if detour > paths[cell] { paths[cell] = detour }
                    }
                }
            }
        }
    }
}
