public import Vocabulary

/// What is measured, and how its numbers are to be read.
///
/// Polarity, aggregation, formula and cap are independent fields (docs/rules.md).
public struct Indicator: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<Indicator>

    /// Which direction is good.
    public enum Polarity: String, Sendable, CaseIterable, Hashable {
        case up, down, baseline, range, grade, yesno
    }

    /// How the values of a year become one.
    public enum Aggregation: String, Sendable, CaseIterable, Hashable {
        case sum, last, average, max, ratio
    }

    /// How lower-is-better becomes a percentage; the two in lawful use disagree (dossier §1.2).
    public enum Formula: String, Sendable, CaseIterable, Hashable {
        case twoTargetsMinusRealised = "2T-R"
        case targetOverRealised = "T/R"
    }

    /// The highest percentage that enters an average.
    public enum Cap: Hashable, Sendable {
        /// The rule set's.
        case ruleSet
        /// The raw percentage is averaged, floor included.
        case none
        /// Percent, above 0.
        case percent(Double)
    }

    /// Which official indicator set this belongs to (dossier §2.2).
    public enum Tag: String, Sendable, CaseIterable, Hashable {
        case iku = "IKU"
        case ikd = "IKD"
        case ikk = "IKK"
    }

    /// Whether the targets come from an official document or are sample figures.
    public enum Standing: String, Sendable, CaseIterable, Hashable {
        case official = "resmi"
        case sample = "contoh"
    }

    public var id: ID
    public var name: String
    public var unit: String
    public var cascade: CascadeNode.ID
    public var organisation: Organisation.ID
    public var contributors: [Organisation.ID]
    public var polarity: Polarity
    public var aggregation: Aggregation
    public var formula: Formula?
    public var cap: Cap
    /// Above 0; 1 when the source says nothing.
    public var weight: Double?
    public var frequency: Frequency
    /// Decimals shown, 0…6; nil lets the page choose.
    public var decimals: Int?
    public var tags: [Tag]
    public var source: String?
    public var definition: String?
    public var standing: Standing

    public init(
        id: ID, name: String, unit: String, cascade: CascadeNode.ID,
        organisation: Organisation.ID, contributors: [Organisation.ID] = [], polarity: Polarity,
        aggregation: Aggregation, formula: Formula? = nil, cap: Cap = .ruleSet,
        weight: Double? = nil, frequency: Frequency, decimals: Int? = nil, tags: [Tag] = [],
        source: String? = nil, definition: String? = nil, standing: Standing
    ) {
        self.id = id
        self.name = name
        self.unit = unit
        self.cascade = cascade
        self.organisation = organisation
        self.contributors = contributors
        self.polarity = polarity
        self.aggregation = aggregation
        self.formula = formula
        self.cap = cap
        self.weight = weight
        self.frequency = frequency
        self.decimals = decimals
        self.tags = tags
        self.source = source
        self.definition = definition
        self.standing = standing
    }
}
