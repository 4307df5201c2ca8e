/// Strongest paths in 16 bits, sixteen candidates in a step.
struct WidePaths {
    private typealias Lanes = SIMD16<Int16>

    private let candidates: Int
    /// Vectors in a row; what is beyond the last candidate stays 0.
    private let width: Int
    private var lanes: ContiguousArray<Lanes>

    /// - Parameter direct: candidates × candidates, row by row, 0 and more.
    init(_ direct: [Int16], _ candidates: Int) {
        self.candidates = candidates
        width = (candidates + Lanes.scalarCount - 1) / Lanes.scalarCount
        lanes = ContiguousArray(repeating: .zero, count: candidates * width)
        for one in 0..<candidates {
            for other in 0..<candidates {
                lanes[one * width + other / Lanes.scalarCount][other % Lanes.scalarCount] =
                    direct[one * candidates + other]
            }
        }
        for through in 0..<candidates { widen(through) }
    }

    /// Row by row, each as `value` tells.
    func strengths(_ value: (Int16) -> Int) -> ContiguousArray<Int> {
        var cells = ContiguousArray<Int>()
        cells.reserveCapacity(candidates * candidates)
        for one in 0..<candidates {
            for other in 0..<candidates {
                let vector = lanes[one * width + other / Lanes.scalarCount]
                cells.append(value(vector[other % Lanes.scalarCount]))
            }
        }
        return cells
    }

    /// Lets every path go through one candidate; its own row and column do not change.
    private mutating func widen(_ through: Int) {
        let (vector, lane) = (through / Lanes.scalarCount, through % Lanes.scalarCount)
        let width = width
        lanes.withUnsafeMutableBufferPointer { lanes in
            for one in 0..<candidates where one != through {
                let first = lanes[one * width + vector][lane]
                guard first > 0 else { continue }
                Self.relax(lanes, row: one * width, over: through * width, width, from: first)
            }
        }
    }

    /// Goes over another row where that is stronger. Both rows have `width` vectors in `lanes`.
    @inline(__always)
    private static func relax(
        _ lanes: UnsafeMutableBufferPointer<Lanes>, row: Int, over other: Int, _ width: Int,
        from first: Int16
    ) {
        let first = Lanes(repeating: first)
        for vector in 0..<width {
            let next = lanes[other + vector]
            let detour = next.replacing(with: first, where: first .< next)
            let own = lanes[row + vector]
            lanes[row + vector] = own.replacing(with: detour, where: own .< detour)
        }
    }
}
