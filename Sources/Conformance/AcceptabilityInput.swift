import MultiCriteria

/// Uncertain values and what is known about weights, in documents.
extension KernelInput {
    /// `utilities`, each a number or an uncertain value.
    func uncertainUtilities() throws(KernelInputError) -> UncertainUtilities {
        let rows = try member("utilities").list { row throws(KernelInputError) in
            try row.list { cell throws(KernelInputError) in try cell.uncertainValue() }
        }
        do {
            // Utilities are on one scale already: 0…1 is the range whatever occurs.
            let criteria = (rows.first ?? []).map { _ in Criterion(.benefit, reference: 0...1) }
            return try UncertainUtilities(rows, criteria: criteria)
        } catch {
            throw refused(error, at: error.place("utilities"))
        }
    }

    /// `weights`, `samples`, `seed` and `ties` of a study.
    func acceptabilityStudy(
        _ utilities: UncertainUtilities
    ) throws(KernelInputError) -> AcceptabilityStudy {
        let weights = try weightInformation()
        let samples = try optional("samples")?.integer() ?? 100_000
        let seed = try studySeed()
        let ties = try ties()
        do {
            return try AcceptabilityStudy(
                utilities, weights: weights, sampleCount: samples, seed: seed, ties: ties)
        } catch {
            throw refused(error, at: error.place(of: weights))
        }
    }

    /// `weights`: a text, numbers, or an object with `ordinal` or `intervals`; uniform if left out.
    func weightInformation() throws(KernelInputError) -> WeightInformation {
        guard let place = try optional("weights") else { return .uniform }
        switch place.value {
        case .text("uniform-simplex"): return .uniform
        case .array: return .fixed(try criterionWeights())
        case .object(let members) where members["ordinal"] != nil:
            return .ordinal(
                try place.member("ordinal").list { group throws(KernelInputError) in
                    try group.integers()
                })
        case .object(let members) where members["intervals"] != nil:
            return .intervals(
                try place.member("intervals").list { bound throws(KernelInputError) in
                    try bound.range()
                })
        default:
            throw place.refused(
                id: #"beri "uniform-simplex", daftar bilangan, {"ordinal": …}, {"intervals": …}."#,
                en: #"give "uniform-simplex", a list of numbers, {"ordinal": …}, {"intervals": …}."#
            )
        }
    }

    /// `seed`, 1 if left out.
    func studySeed() throws(KernelInputError) -> UInt64 {
        guard let place = try optional("seed") else { return 1 }
        guard let seed = UInt64(exactly: try place.integer()) else {
            throw place.refused(id: "benih ialah 0 atau lebih.", en: "a seed is 0 or more.")
        }
        return seed
    }

    private func ties() throws(KernelInputError) -> AcceptabilityStudy.Ties {
        guard let place = try optional("ties") else { return .byOrder }
        switch try place.text() {
        case "order": return .byOrder
        case "shared": return .shared
        default:
            throw place.refused(
                id: "ties ialah \"order\" atau \"shared\".", en: "ties are \"order\" or \"shared\"."
            )
        }
    }

    /// A number or `{"normal": [mean, deviation]}`, `{"triangular": [low, mode, high]}`,
    /// `{"samples": [number]}`.
    func uncertainValue() throws(KernelInputError) -> UncertainValue {
        guard case .object = value else { return .fixed(try double()) }
        if let normal = try optional("normal") {
            let parts = try normal.doubles(count: 2)
            return .normal(mean: parts[0], deviation: parts[1])
        }
        if let triangular = try optional("triangular") {
            let parts = try triangular.doubles(count: 3)
            return .triangular(low: parts[0], mode: parts[1], high: parts[2])
        }
        if let samples = try optional("samples") { return .empirical(try samples.doubles()) }
        throw refused(
            id: "nilai tak pasti memuat \"normal\", \"triangular\", atau \"samples\".",
            en: "an uncertain value has \"normal\", \"triangular\" or \"samples\".")
    }

    private func doubles(count: Int) throws(KernelInputError) -> [Double] {
        let values = try doubles()
        guard values.count == count else {
            throw refused(
                id: "\(values.count) bilangan, seharusnya \(count).",
                en: "\(values.count) numbers instead of \(count).")
        }
        return values
    }
}

extension AcceptabilityError {
    /// Where in a document the refusal belongs.
    func place(of weights: WeightInformation) -> String {
        switch self {
        case .tooManyAlternatives, .tooManyCriteria: "utilities"
        case .sampleCount: "samples"
        case .order, .unknownCriterion: "weights.ordinal"
        case .bounds(let criterion): "weights.intervals[\(criterion)]"
        case .infeasible: "weights.intervals"
        case .weightCount:
            if case .intervals = weights { "weights.intervals" } else { "weights" }
        }
    }
}
