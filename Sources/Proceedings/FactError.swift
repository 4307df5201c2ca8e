package import Ledger
package import Vocabulary

/// Why a body is not the fact that its kind promises.
package enum FactError: Explained, Equatable {
    case notCanonical(kind: String, JSONError)
    /// A member is missing, of the wrong type, or outside its range.
    case unreadable(kind: String, key: String)

    package var wording: Wording {
        switch self {
        case .notCanonical(let kind, let error):
            Wording(
                id: "Catatan “\(kind)”: \(error.wording.id)",
                en: "A “\(kind)” entry: \(error.wording.en)")
        case .unreadable(let kind, let key):
            Wording(
                id: "Catatan “\(kind)”: bagian “\(key)” tidak terbaca. Perbarui Selaras atau "
                    + "pulihkan cadangan.",
                en: "A “\(kind)” entry: “\(key)” cannot be read. Update Selaras or restore a "
                    + "backup.")
        }
    }
}
