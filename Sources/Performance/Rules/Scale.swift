public import Vocabulary

/// A status scale with continuous bounds, compared on the unrounded percentage.
public struct Scale: Hashable, Sendable {
    /// One band; the highest has no upper bound.
    public struct Band: Hashable, Sendable {
        public var code: String
        public var label: Wording
        /// Percent; `nil` for the highest band.
        public var upperBound: Double?
        /// The step of the visual language, 5 best … 1 worst.
        public var step: Int

        public init(_ code: String, _ label: Wording, upTo upperBound: Double?, step: Int) {
            self.code = code
            self.label = label
            self.upperBound = upperBound
            self.step = step
        }
    }

    /// From worst to best, upper bounds rising.
    public var bands: [Band]
    /// Whether a value equal to an upper bound belongs to the band below it.
    public var includesUpperBound: Bool

    public init(bands: [Band], includesUpperBound: Bool) {
        precondition(!bands.isEmpty && bands.last?.upperBound == nil, "the best band is open")
        self.bands = bands
        self.includesUpperBound = includesUpperBound
    }

    /// The band of a percentage. Every finite value has exactly one.
    public func band(of percent: Double) -> Band {
        for band in bands {
            guard let bound = band.upperBound else { return band }
            if includesUpperBound ? percent <= bound : percent < bound { return band }
        }
        return bands[bands.count - 1]
    }
}

/// The code of an indicator that cannot be judged.
public let notJudgedStatus = "belum_dapat_dinilai"
