public import Vocabulary

/// Where a cycle stands.
public enum Phase: String, Sendable, CaseIterable, Hashable, StateName {
    case preparation, collection, verification, frozen, published

    /// The phase's name.
    public var wording: Wording {
        switch self {
        case .preparation: Wording(id: "persiapan", en: "preparation")
        case .collection: Wording(id: "pengumpulan data", en: "collection")
        case .verification: Wording(id: "verifikasi", en: "verification")
        case .frozen: Wording(id: "dibekukan", en: "frozen")
        case .published: Wording(id: "dipublikasikan", en: "published")
        }
    }
}
