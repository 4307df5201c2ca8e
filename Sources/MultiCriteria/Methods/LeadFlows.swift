import RealModule

/// The flows of one criterion: mean preference over and by the others.
struct LeadFlows {
    private(set) var leading: [Double]
    private(set) var trailing: [Double]

    private typealias Lanes = SIMD8<Double>

    /// - Parameters:
    ///   - values: more is better, finite.
    ///   - preference: without fault.
    init(_ values: [Double], _ preference: PreferenceFunction) {
        let count = values.count
        leading = Array(repeating: 0, count: count)
        trailing = leading
        guard count > 1 else { return }
        let others = Self.groups(values)
        let zero = Lanes.zero
        let one = Lanes(repeating: 1)
        switch preference {
        case .usual: add(values, others) { one.replacing(with: zero, where: $0 .<= zero) }
        case .uShape(let q):
            add(values, others) { one.replacing(with: zero, where: $0 .<= q) }
        case .vShape(let p):
            let slope = 1 / p
            add(values, others) { Self.share($0 * slope) }
        case .level(let q, let p):
            let half = Lanes(repeating: 0.5)
            add(values, others) {
                one.replacing(with: half, where: $0 .<= p).replacing(with: zero, where: $0 .<= q)
            }
        case .linear(let q, let p):
            let slope = 1 / (p - q)
            add(values, others) { Self.share(($0 - q) * slope) }
        case .gaussian: add(values, others) { Self.each($0, preference) }
        }
        let scale = 1 / Double(count - 1)
        for place in 0..<count {
            leading[place] *= scale
            trailing[place] *= scale
        }
    }

    /// Adds the preference of each value over each group of eight.
    @inline(__always)
    private mutating func add(
        _ values: [Double], _ others: [Lanes], _ preference: (Lanes) -> Lanes
    ) {
        var lost = [Lanes](repeating: .zero, count: others.count)
        for place in values.indices {
            var won = Lanes.zero
            let value = values[place]
            for group in others.indices {
                let gain = preference(value - others[group])
                won += gain
                lost[group] += gain
            }
            leading[place] = won.sum()
        }
        for place in values.indices { trailing[place] = lost[place / 8][place % 8] }
    }

    /// Limited to 0…1.
    @inline(__always)
    private static func share(_ values: Lanes) -> Lanes {
        let positive = values.replacing(with: 0, where: values .< 0)
        return positive.replacing(with: 1, where: positive .> 1)
    }

    /// Eight values a group; places beyond the last are infinitely good, so nothing leads them.
    private static func groups(_ values: [Double]) -> [Lanes] {
        stride(from: 0, to: values.count, by: 8).map { start in
            var group = Lanes(repeating: .infinity)
            for place in start..<min(start + 8, values.count) {
                group[place - start] = values[place]
            }
            return group
        }
    }

    private static func each(_ leads: Lanes, _ preference: PreferenceFunction) -> Lanes {
        var result = Lanes.zero
        for lane in 0..<8 where leads[lane] > 0 { result[lane] = preference(leads[lane]) }
        return result
    }
}
