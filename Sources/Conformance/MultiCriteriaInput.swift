package import MultiCriteria

/// Decision matrices, weights and preference functions in documents.
extension KernelInput {
    /// `matrix`, `types`, `weights`, `references`.
    package func decisionMatrix() throws(KernelInputError) -> DecisionMatrix {
        let rows = try member("matrix").matrix()
        let weights = try criterionWeights()
        let directions = try member("types").list { type throws(KernelInputError) in
            try type.direction()
        }
        let references = try references(count: directions.count)
        let criteria = zip(directions, references).map { Criterion($0, reference: $1) }
        do {
            return try DecisionMatrix(rows, criteria: criteria, weights: weights)
        } catch {
            throw refused(error, at: error.place("matrix"))
        }
    }

    /// `utilities`.
    package func utilities() throws(KernelInputError) -> Utilities {
        let rows = try member("utilities").matrix()
        do {
            return try Utilities(rows)
        } catch {
            throw refused(error, at: error.place("utilities"))
        }
    }

    /// `weights`, divided by their sum unless `normalise` is false.
    package func criterionWeights() throws(KernelInputError) -> CriterionWeights {
        let weights = try member("weights").doubles()
        let normalising = try optional("normalise")?.flag() ?? true
        do {
            return try CriterionWeights(weights, normalising: normalising)
        } catch {
            throw refused(error, at: error.place)
        }
    }

    /// `functions` with `q`, `p` and `s`.
    package func preferenceFunctions() throws(KernelInputError) -> [PreferenceFunction] {
        let functions = try member("functions").elements()
        let q = try thresholds("q", count: functions.count)
        let p = try thresholds("p", count: functions.count)
        let s = try thresholds("s", count: functions.count)
        var preferences: [PreferenceFunction] = []
        for (index, function) in functions.enumerated() {
            switch try function.text() {
            case "usual": preferences.append(.usual)
            case "ushape": preferences.append(.uShape(indifference: q[index]))
            case "vshape": preferences.append(.vShape(preference: p[index]))
            case "level": preferences.append(.level(indifference: q[index], preference: p[index]))
            case "linear":
                preferences.append(.linear(indifference: q[index], preference: p[index]))
            case "gaussian": preferences.append(.gaussian(spread: s[index]))
            case let other:
                throw function.refused(
                    id: "tidak ada fungsi preferensi \"\(other)\".",
                    en: "there is no preference function \"\(other)\".")
            }
        }
        return preferences
    }

    private func thresholds(_ key: String, count: Int) throws(KernelInputError) -> [Double] {
        guard let place = try optional(key) else { return Array(repeating: 0, count: count) }
        let values = try place.doubles()
        guard values.count == count else {
            throw place.refused(
                id: "\(values.count) ambang untuk \(count) fungsi.",
                en: "\(values.count) thresholds for \(count) functions.")
        }
        return values
    }

    private func references(count: Int) throws(KernelInputError) -> [ClosedRange<Double>?] {
        guard let place = try optional("references") else {
            return Array(repeating: nil, count: count)
        }
        let ranges = try place.list { element throws(KernelInputError) in
            try element.nullable { range throws(KernelInputError) in try range.range() }
        }
        guard ranges.count == count else {
            throw place.refused(
                id: "\(ranges.count) rentang acuan untuk \(count) kriteria.",
                en: "\(ranges.count) reference ranges for \(count) criteria.")
        }
        return ranges
    }

    /// `[low, high]`.
    package func range() throws(KernelInputError) -> ClosedRange<Double> {
        let ends = try doubles()
        guard ends.count == 2, ends[0] <= ends[1] else {
            throw refused(
                id: "rentang ialah [bawah, atas] dengan bawah tidak melebihi atas.",
                en: "a range is [low, high] with low not above high.")
        }
        return ends[0]...ends[1]
    }
}

// Where in a document a kernel's refusal belongs.

extension DecisionMatrixError {
    /// - Parameter matrix: the member that holds the rows.
    package func place(_ matrix: String) -> String {
        switch self {
        case .ragged(let row, _, _): "\(matrix)[\(row)]"
        case .outOfRange(let row, let column): "\(matrix)[\(row)][\(column)]"
        case .criteriaCount: "types"
        case .weightCount: "weights"
        case .reference(let criterion): "references[\(criterion)]"
        case .noAlternatives, .noCriteria, .tooManyAlternatives, .tooManyCriteria: matrix
        }
    }
}

extension WeightError {
    package var place: String {
        switch self {
        case .negative(let criterion), .outOfRange(let criterion): "weights[\(criterion)]"
        case .none, .zeroSum, .sum: "weights"
        }
    }
}

extension PreferenceError {
    package var place: String {
        switch self {
        case .count: "functions"
        case .tooManyComparisons: "matrix"
        case .threshold(let criterion, .indifference): "q[\(criterion)]"
        case .threshold(let criterion, .preference), .threshold(let criterion, .order):
            "p[\(criterion)]"
        case .threshold(let criterion, .spread): "s[\(criterion)]"
        }
    }
}
