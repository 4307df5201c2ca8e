// Principal directions and k-means have more than one right answer; these say which ones are.
extension KernelCatalogue {
    /// Directions whose variance is within a millionth of another's can be turned freely, so they
    /// and the positions along them are not compared; of a direction whose largest loading is
    /// shared, either sign is right.
    static func judgeMap(_ example: KernelCase, _ found: JSON) -> Difference? {
        let numbers = example.tolerance
        for key in ["means", "explainedVariance"] {
            let expected = example.expected.part(key)
            if let difference = Difference.first(
                found.part(key), expected, numbers, "expected.\(key)")
            {
                return difference
            }
        }
        for index in 0..<2 where found.part("settled").item(index) == .bool(true) {
            let expected = example.expected.axis(index)
            let ours = found.axis(index)
            let path = "expected.components[\(index)]"
            guard Difference.first(ours, expected, numbers, path) != nil else { continue }
            let largest = expected.part("components").numbers.map { abs($0) }.sorted(by: >)
            let isEitherSign = largest.count > 1 && largest[1] >= largest[0] * (1 - 1e-7)
            let turned = isEitherSign ? ours.negated : ours
            if let difference = Difference.first(turned, expected, numbers, path) {
                return difference
            }
        }
        return nil
    }

    /// A partition is right when its inertia is no larger than the expected one (by a millionth)
    /// and its silhouette is the expected one, or its own where it is the better partition. More
    /// groups than distinct points cannot be made and are not asked for.
    static func judgeClusters(_ example: KernelCase, _ found: JSON) -> Difference? {
        guard case .object(let wanted) = example.expected.part("byK") else {
            return Difference.first(in: found, against: example)
        }
        let distinct = found.part("distinctPoints").double ?? 0
        var isBetter = false
        for key in wanted.keys.sorted() where (Double(key) ?? 0) <= distinct {
            let path = "expected.byK.\(key)"
            guard let expected = wanted[key] else { continue }
            let ours = found.part("byK").part(key)
            guard let inertia = ours.part("inertia").double,
                let bound = expected.part("inertia").double
            else {
                return Difference(path: path, expected: expected.short, found: ours.short)
            }
            if inertia > bound * (1 + 1e-6) + 1e-12 {
                return Difference(
                    path: "\(path).inertia", expected: "at most \(bound)", found: "\(inertia)")
            }
            if inertia < bound * (1 - 1e-6) {
                isBetter = true
                continue
            }
            if let difference = Difference.first(
                ours.part("silhouette"), expected.part("silhouette"), example.tolerance,
                "\(path).silhouette")
            {
                return difference
            }
        }
        if isBetter { return nil }
        return Difference.first(
            found.part("bestK"), example.expected.part("bestK"), 0, "expected.bestK")
    }
}

extension JSON {
    fileprivate func part(_ key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members[key] ?? .null
    }

    fileprivate func item(_ index: Int) -> JSON {
        guard case .array(let elements) = self, elements.indices.contains(index) else {
            return .null
        }
        return elements[index]
    }

    fileprivate var numbers: [Double] {
        guard case .array(let elements) = self else { return [] }
        return elements.map { $0.double ?? 0 }
    }

    /// One direction with the positions along it.
    fileprivate func axis(_ index: Int) -> JSON {
        guard case .array(let positions) = part("projections") else { return .null }
        return .object([
            "components": part("components").item(index),
            "projections": .array(positions.map { $0.item(index) }),
        ])
    }

    fileprivate var negated: JSON {
        switch self {
        case .object(let members): .object(members.mapValues(\.negated))
        case .array(let elements): .array(elements.map(\.negated))
        case .number(let number): .number(-number)
        case .integer(let whole): .integer(0 &- whole)
        default: self
        }
    }
}
