// Sums over lanes of four in a fixed order: the same digits on every run.

/// The inner product of the first `count` numbers; both buffers must hold that many.
@inline(__always)
func dot(
    _ one: UnsafePointer<Double>, _ other: UnsafePointer<Double>, _ count: Int
) -> Double {
    var lanes = SIMD8<Double>.zero
    var index = 0
    while index + 8 <= count {
        // In bounds: `index + 8 ≤ count`.
        lanes += load(one + index) * load(other + index)
        index += 8
    }
    var sum = lanes.sum()
    while index < count {
        sum += one[index] * other[index]
        index += 1
    }
    return sum
}

/// Adds `factor` times the first `count` numbers of `source` to those of `target`.
@inline(__always)
func add(
    _ factor: Double, _ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>,
    _ count: Int
) {
    for index in 0..<max(0, count) { target[index] += factor * source[index] }
}

/// Adds the first `count` whole numbers of `source` to those of `target`; the caller keeps the sums
/// in range.
@inline(__always)
func add(_ source: UnsafePointer<Int32>, to target: UnsafeMutablePointer<Int32>, _ count: Int) {
    for index in 0..<max(0, count) { target[index] &+= source[index] }
}

@inline(__always)
func load(_ pointer: UnsafePointer<Double>) -> SIMD8<Double> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD8<Double>.self)
}

func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<min(one.count, other.count) { sum += one[index] * other[index] }
    return sum
}

/// Takes out of a vector what lies along vectors of length 1, twice for full precision.
func orthogonalise(_ vector: inout [Double], against basis: [[Double]]) {
    for _ in 0..<2 {
        for other in basis {
            let share = dot(vector, other)
            for index in vector.indices { vector[index] -= share * other[index] }
        }
    }
}

/// Scales a vector to length 1.
///
/// - Returns: the length it had; the vector is left alone when that is 0.
@discardableResult
func normalise(_ vector: inout [Double]) -> Double {
    let length = dot(vector, vector).squareRoot()
    if length > 0 {
        for index in vector.indices { vector[index] /= length }
    }
    return length
}
