public import Vocabulary

/// A weighted questionnaire whose answers give points and, summed, a predicate. The SAKIP
/// self-evaluation (LKE) is one; its weights, answers and bounds are data that an administrator can
/// correct.
public struct Instrument: Hashable, Sendable {
    public typealias ID = Vocabulary.ID<Instrument>
    public typealias ItemID = Vocabulary.ID<Item>

    /// One question: a sub-component of the LKE.
    public struct Item: Hashable, Sendable {
        public var id: ItemID
        public var title: Wording
        /// Points that the best answer gives, above 0.
        public var weight: Double

        public init(_ id: ItemID, _ title: Wording, weight: Double) {
            self.id = id
            self.title = title
            self.weight = weight
        }
    }

    /// Items that are added up to one subtotal.
    public struct Component: Hashable, Sendable {
        public var title: Wording
        public var items: [Item]

        public var weight: Double { items.reduce(0) { $0 + $1.weight } }

        public init(_ title: Wording, items: [Item]) {
            self.title = title
            self.items = items
        }
    }

    /// An answer and the percentage of an item's weight that it gives.
    public struct Answer: Hashable, Sendable {
        public var code: String
        /// 0…100.
        public var percent: Double

        public init(_ code: String, _ percent: Double) {
            self.code = code
            self.percent = percent
        }
    }

    /// What a score is called.
    public struct Predicate: Hashable, Sendable {
        public var code: String
        public var label: Wording
        /// The highest score that belongs to it, included; `nil` for the best.
        public var upTo: Double?

        public init(_ code: String, _ label: Wording, upTo: Double?) {
            self.code = code
            self.label = label
            self.upTo = upTo
        }
    }

    public var id: ID
    public var title: Wording
    public var source: String
    public var holdsFrom: CivilDate
    public var components: [Component]
    public var answers: [Answer]
    /// From worst to best, bounds rising; the last is open.
    public var predicates: [Predicate]

    public init(
        id: ID, title: Wording, source: String, holdsFrom: CivilDate, components: [Component],
        answers: [Answer], predicates: [Predicate]
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.holdsFrom = holdsFrom
        self.components = components
        self.answers = answers
        self.predicates = predicates
    }

    public var items: [Item] { components.flatMap(\.items) }
}
