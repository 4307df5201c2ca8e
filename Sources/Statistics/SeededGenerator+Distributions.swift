import RealModule

extension SeededGenerator {
    /// One draw from the normal distribution with mean 0 and standard deviation 1.
    ///
    /// - Complexity: one draw of 64 bits in 99 of 100 cases.
    /// Source: ziggurat of 256 strips, Marsaglia & Tsang (2000).
    public mutating func normal() -> Double {
        var value = 0.0
        withUnsafeMutablePointer(to: &value) { pointer in
            fillNormals(UnsafeMutableBufferPointer(start: pointer, count: 1))
        }
        return value
    }

    /// One draw from the exponential distribution with mean 1; at least 0.
    ///
    /// - Complexity: one draw of 64 bits in 99 of 100 cases.
    /// Source: ziggurat of 256 strips, Marsaglia & Tsang (2000).
    public mutating func exponential() -> Double {
        var value = 0.0
        withUnsafeMutablePointer(to: &value) { pointer in
            fillExponentials(UnsafeMutableBufferPointer(start: pointer, count: 1))
        }
        return value
    }

    /// Fills every place with a uniform draw on [0, 1); the same numbers as calling ``unit()`` for
    /// one place after the other.
    package mutating func fillUnits(_ values: UnsafeMutableBufferPointer<Double>) {
        var generator = self
        for place in values.indices { values[place] = generator.unit() }
        self = generator
    }

    /// Fills every place with a standard normal draw; the same numbers as calling ``normal()``
    /// for one place after the other.
    package mutating func fillNormals(_ values: UnsafeMutableBufferPointer<Double>) {
        let table = Ziggurat.normal
        var generator = self
        table.scale.withUnsafeBufferPointer { scale in
            table.certain.withUnsafeBufferPointer { certain in
                for place in values.indices {
                    let bits = generator.next()
                    // Eight bits choose the strip (256 entries), one the sign, 52 the place.
                    let layer = Int(truncatingIfNeeded: bits & 0xFF)
                    let share = bits >> 12
                    var value = Double(Int64(bitPattern: share)) * scale[layer]
                    if share >= certain[layer] {
                        value = generator.unsureNormal(table, layer, value)
                    }
                    // Bit 8 becomes the sign, without a branch.
                    values[place] = Double(
                        bitPattern: value.bitPattern ^ (bits & 0x100) << 55)
                }
            }
        }
        self = generator
    }

    /// Fills every place with a draw from the exponential distribution with mean 1; the same
    /// numbers as calling ``exponential()`` for one place after the other.
    package mutating func fillExponentials(_ values: UnsafeMutableBufferPointer<Double>) {
        let table = Ziggurat.exponential
        var generator = self
        table.scale.withUnsafeBufferPointer { scale in
            table.certain.withUnsafeBufferPointer { certain in
                for place in values.indices {
                    let bits = generator.next()
                    let layer = Int(truncatingIfNeeded: bits & 0xFF)
                    let share = bits >> 12
                    var value = Double(Int64(bitPattern: share)) * scale[layer]
                    if share >= certain[layer] {
                        value = generator.unsureExponential(table, layer, value)
                    }
                    values[place] = value
                }
            }
        }
        self = generator
    }

    /// A draw at the edge of its strip: under the density, in the tail, or drawn again.
    @inline(never)
    private mutating func unsureNormal(
        _ table: Ziggurat, _ layer: Int, _ value: Double
    ) -> Double {
        if layer == 0 { return normalTail() }
        var layer = layer
        var value = value
        while !isUnder(table, layer, density: .exp(-0.5 * value * value)) {
            let bits = next()
            layer = Int(truncatingIfNeeded: bits & 0xFF)
            let share = bits >> 12
            value = Double(Int64(bitPattern: share)) * table.scale[layer]
            if share < table.certain[layer] { return value }
            if layer == 0 { return normalTail() }
        }
        return value
    }

    @inline(never)
    private mutating func unsureExponential(
        _ table: Ziggurat, _ layer: Int, _ value: Double
    ) -> Double {
        // What lies beyond the last strip is again exponential.
        if layer == 0 { return Ziggurat.exponentialTail + exponential() }
        var layer = layer
        var value = value
        while !isUnder(table, layer, density: .exp(-value)) {
            let bits = next()
            layer = Int(truncatingIfNeeded: bits & 0xFF)
            let share = bits >> 12
            value = Double(Int64(bitPattern: share)) * table.scale[layer]
            if share < table.certain[layer] { return value }
            if layer == 0 { return Ziggurat.exponentialTail + exponential() }
        }
        return value
    }

    private mutating func isUnder(_ table: Ziggurat, _ layer: Int, density: Double) -> Bool {
        let low = table.height[layer]
        return low + (table.height[layer + 1] - low) * unit() < density
    }

    /// Beyond the last strip, by Marsaglia's method (1964).
    private mutating func normalTail() -> Double {
        while true {
            let distance = exponential() / Ziggurat.normalTail
            if 2 * exponential() > distance * distance { return Ziggurat.normalTail + distance }
        }
    }
}
