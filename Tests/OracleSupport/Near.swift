import Foundation

/// Equal within `tolerance`, relative above 1 and absolute below.
public func near(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(value - expected) <= tolerance * max(1, abs(expected))
}

/// The same; nothing equals nothing.
public func near(_ value: Double?, _ expected: Double?, _ tolerance: Double) -> Bool {
    guard let value, let expected else { return value == nil && expected == nil }
    return near(value, expected, tolerance)
}

/// The same for each number of two lists.
public func near(_ values: [Double], _ expected: [Double], _ tolerance: Double) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { near($0, $1, tolerance) }
}

/// The same for each number of two tables.
public func near(_ rows: [[Double]], _ expected: [[Double]], _ tolerance: Double) -> Bool {
    rows.count == expected.count && zip(rows, expected).allSatisfy { near($0, $1, tolerance) }
}

/// A number with as many digits after the point as a publication prints, without its leading zero.
public func printed(_ value: Double?, digits: Int) -> String {
    guard let value else { return "nil" }
    let text = String(format: "%.\(digits)f", value)
    return text.hasPrefix("0.") ? String(text.dropFirst()) : text
}

/// Several of them: `.177 .019`.
public func printed(_ values: [Double], digits: Int) -> String {
    values.map { printed($0, digits: digits) }.joined(separator: " ")
}
