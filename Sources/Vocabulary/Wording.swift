/// One sentence in both languages.
public struct Wording: Hashable, Sendable {
    public let id: String
    public let en: String

    public init(id: String, en: String) {
        self.id = id
        self.en = en
    }

    /// The same text in both languages: a code, a name, a number.
    public init(same text: String) {
        self.init(id: text, en: text)
    }

    /// The sentence in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .indonesian: id
        case .english: en
        }
    }
}

/// The languages that Selaras speaks; each is complete.
public enum Language: String, Sendable, CaseIterable, Hashable {
    case indonesian = "id"
    case english = "en"
}

/// An error that can be read by the person who is able to act on it.
public protocol Explained: Error {
    /// What is wrong, where, and what to do.
    var wording: Wording { get }
}
