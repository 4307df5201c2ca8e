public import Forecast
public import Vocabulary

/// What one indicator's numbers say in one cycle. `nil` means "cannot be judged", never 0.
public struct IndicatorResult: Sendable, Equatable {
    public var indicator: Indicator
    /// Realisation up to the cycle's end (EVALUATION §2).
    public var realised: Observation.Measure?
    /// The latest period that counted.
    public var asOfPeriod: Period?
    /// The current values that went into `realised`, by period; kept for the explanation.
    public var counted: [Observation]
    /// Last year's final realisation, same computation over the whole previous year.
    public var baseline: Double?
    public var annualTarget: Target.Level?
    /// The row the annual target came from.
    public var annualTargetSource: Target?
    public var interimTarget: InterimTarget?
    public var annual: Achievement
    public var interim: Achievement
    /// In natural units against the annual target; not nil when both sides exist.
    public var met: Bool?
    /// In natural units against the interim target.
    public var onTrack: Bool?
    /// R − annual target in the indicator's unit (ordinal steps for grades), positive is good.
    public var gap: Double?
    public var forecast: YearEndForecast
    public var quality: DataQuality
    public var attention: Attention?
    public var missing: Missing?

    /// Why there is no value.
    public enum Missing: String, Sendable, Hashable {
        /// The source has not published it yet.
        case notReleased = "belum_rilis"
        /// The agency has not reported it.
        case notReported = "belum_lapor"
    }

    /// The target that the cycle's end is compared with, and how it came about (EVALUATION §3).
    public struct InterimTarget: Sendable, Equatable {
        /// The ways of EVALUATION §3, in the order they are tried.
        public enum Way: Int, Sendable {
            /// A target was set for the cycle's own period.
            case ownPeriod = 1
            /// The sum of the sub-period targets up to the cycle's end.
            case subPeriods = 2
            /// The annual target times the share that earlier years had reached by then, or
            /// elapsed.
            case yearlyShape = 3
            /// From last year's final realisation towards the annual target, by elapsed time.
            case interpolated = 4
            /// The annual target itself.
            case annual = 5
        }

        public var level: Target.Level
        public var way: Way
        /// The share of the year that ways 3 and 4 used, 0…1.
        public var share: Double?

        public var isDerived: Bool { way == .yearlyShape || way == .interpolated }

        public init(level: Target.Level, way: Way, share: Double? = nil) {
            self.level = level
            self.way = way
            self.share = share
        }
    }

    /// A percentage with its band.
    public struct Achievement: Sendable, Equatable {
        /// Percent, unrounded, uncapped; can be negative or above 100.
        public var raw: Double?
        /// What enters averages.
        public var capped: Double?
        /// The band's code, or ``notJudgedStatus``.
        public var status: String
        /// The step of the visual language: 5 best … 1 worst, 0 not judged.
        public var step: Int

        public init(raw: Double?, capped: Double?, status: String, step: Int) {
            self.raw = raw
            self.capped = capped
            self.status = status
            self.step = step
        }
    }

    /// The forecast of the year's final value, or why there is none.
    public struct YearEndForecast: Sendable, Equatable {
        public var distribution: ForecastDistribution?
        /// P(annual target met), 0…1.
        public var probabilityMet: Double?
        public var reason: Reason?

        /// Why there is no forecast, or no probability.
        public enum Reason: String, Sendable, Hashable {
            case tooFewPoints = "kurang_dari_6_titik"
            case seriesBreak = "putus_seri"
            case notNumeric = "bukan_angka"
            case noTarget = "tanpa_target"
            /// The latest value is too old to tell this year's end.
            case stale = "data_tertinggal"
            case notComputed = "tidak_dihitung"
        }

        public init(
            distribution: ForecastDistribution?, probabilityMet: Double?, reason: Reason?
        ) {
            self.distribution = distribution
            self.probabilityMet = probabilityMet
            self.reason = reason
        }
    }

    /// How far the numbers can be trusted (EVALUATION §8).
    public struct DataQuality: Sendable, Equatable {
        /// From A, fully trusted, to D.
        public enum Grade: String, Sendable, Hashable, Comparable {
            case a = "A"
            case b = "B"
            case c = "C"
            case d = "D"

            /// What the grade multiplies attention with (EVALUATION §7).
            public var trust: Double {
                switch self {
                case .a: 1
                case .b: 0.85
                case .c: 0.6
                case .d: 0.4
                }
            }

            public static func < (left: Self, right: Self) -> Bool {
                left.rawValue < right.rawValue
            }
        }

        /// What speaks against trusting the numbers.
        public enum Flag: String, Sendable, Hashable, CaseIterable {
            case outlier = "pencilan"
            case outlierExplained = "pencilan_dijelaskan"
            case revised = "revisi"
            case contradictoryVintages = "vintase_bertentangan"
            case seriesBreak = "putus_seri"
            case late = "terlambat"
            case unverified = "belum_diverifikasi"
            case returned = "dikembalikan"
        }

        /// `nil` when there is no value to grade.
        public var grade: Grade?
        public var flags: [Flag]

        public init(grade: Grade?, flags: [Flag]) {
            self.grade = grade
            self.flags = flags
        }
    }

    /// Why the room should talk about it, factor by factor (EVALUATION §7).
    public struct Attention: Sendable, Equatable {
        public var weight: Double
        /// 1 − P(met), or the interim shortfall where there is no forecast; 0…1.
        public var shortfall: Double
        public var shortfallIsForecast: Bool
        /// 0…1.
        public var severity: Double
        public var trust: Double

        public var score: Double { weight * shortfall * severity * trust }

        public init(
            weight: Double, shortfall: Double, shortfallIsForecast: Bool, severity: Double,
            trust: Double
        ) {
            self.weight = weight
            self.shortfall = shortfall
            self.shortfallIsForecast = shortfallIsForecast
            self.severity = severity
            self.trust = trust
        }
    }

    public init(
        indicator: Indicator, realised: Observation.Measure?, asOfPeriod: Period?,
        counted: [Observation], baseline: Double?, annualTarget: Target.Level?,
        annualTargetSource: Target?, interimTarget: InterimTarget?, annual: Achievement,
        interim: Achievement, met: Bool?, onTrack: Bool?, gap: Double?, forecast: YearEndForecast,
        quality: DataQuality, attention: Attention?, missing: Missing?
    ) {
        self.indicator = indicator
        self.realised = realised
        self.asOfPeriod = asOfPeriod
        self.counted = counted
        self.baseline = baseline
        self.annualTarget = annualTarget
        self.annualTargetSource = annualTargetSource
        self.interimTarget = interimTarget
        self.annual = annual
        self.interim = interim
        self.met = met
        self.onTrack = onTrack
        self.gap = gap
        self.forecast = forecast
        self.quality = quality
        self.attention = attention
        self.missing = missing
    }
}
