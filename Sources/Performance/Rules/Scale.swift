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
        /// Whether the upper bound itself belongs to this band; `nil` follows the scale.
        public var isClosed: Bool?

        public init(
            _ code: String, _ label: Wording, upTo upperBound: Double?, step: Int,
            isClosed: Bool? = nil
        ) {
            self.code = code
            self.label = label
            self.upperBound = upperBound
            self.step = step
            self.isClosed = isClosed
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

    /// Whether the upper bound of a band belongs to it.
    public func isClosed(_ band: Band) -> Bool { band.isClosed ?? includesUpperBound }

    /// The band of a percentage. Every finite value has exactly one.
    public func band(of percent: Double) -> Band {
        let position = thresholds.count { percent > $0 }
        return bands[position]
    }

    /// For each band but the best, what a percentage must exceed to leave it.
    ///
    /// Percentages are made of decimal figures by binary arithmetic: one that is a bound in
    /// decimals may come out a billionth beside it and still counts as the bound.
    var thresholds: [Double] {
        bands.dropLast().map { band in
            let bound = band.upperBound ?? .infinity
            return isClosed(band) ? bound + decimalSlack : (bound - decimalSlack).nextDown
        }
    }
}

/// How far binary arithmetic may carry a decimal figure, in relation to figures of size 1.
let decimalSlack = 1e-9

/// The code of an indicator that cannot be judged.
public let notJudgedStatus = "belum_dapat_dinilai"
