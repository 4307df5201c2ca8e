/// The stem of an Indonesian word by its affixes alone, without a dictionary.
///
/// `pembangunan` → `bangun`, `kesehatan` → `sehat`. A stem serves to find words of one family; it
/// need not be a word (`energi` → `energ`), and some families meet that should not, so results are
/// for matching and never for show.
public enum IndonesianStemmer {
    /// The stem of a word.
    ///
    /// - Parameter word: in small letters; others are taken as consonants. Any length.
    /// - Returns: the word itself when it has at most two vowels (Tala's measure of syllables).
    /// - Complexity: O(length).
    /// Source: Tala (2003), A Study of Stemming Effects on Information Retrieval in Bahasa
    /// Indonesia, Universiteit van Amsterdam, MoL-2003-02, in the order of rules of the Snowball
    /// project's Indonesian stemmer, with which it agrees word by word.
    public static func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { letters in
            var affixed = AffixedWord(letters)
            affixed.strip()
            return affixed.text
        }
    }
}

/// A word that loses its affixes; it lives no longer than the letters it looks at.
private struct AffixedWord {
    /// What the prefix taken off was: it decides which suffixes may go with it.
    private enum Prefix {
        case none
        /// di-, meN-, ter-.
        case verbal
        /// per-, pe-, pel-.
        case per
        /// ke-, peN-.
        case nominal
        /// ber-, be-, bel-.
        case ber
    }

    private let letters: UnsafeBufferPointer<UInt8>
    /// What is left of the letters: always within them.
    private var root: Range<Int>
    /// The first letter that a nasal prefix had swallowed: meny-apu is sapu, mem-ukul is pukul.
    private var head: UInt8?
    private var syllables: Int
    private var prefix = Prefix.none

    init(_ letters: UnsafeBufferPointer<UInt8>) {
        self.letters = letters
        root = 0..<letters.count
        syllables = letters.reduce(0) { $0 + (Self.isVowel($1) ? 1 : 0) }
    }

    var text: String {
        let rest = String(decoding: letters[root], as: UTF8.self)
        guard let head else { return rest }
        return String(Unicode.Scalar(head)) + rest
    }

    mutating func strip() {
        guard syllables > 2 else { return }
        removeEnding("kah", "lah", "pun")
        guard syllables > 2 else { return }
        removeEnding("nya", "ku", "mu")
        guard syllables > 2 else { return }
        if removeOuterPrefix() {
            guard syllables > 2, removeSuffix(), syllables > 2 else { return }
            removeInnerPrefix()
        } else {
            removeInnerPrefix()
            if syllables > 2 { removeSuffix() }
        }
    }

    /// Particles and possessive pronouns: at most one of each kind.
    private mutating func removeEnding(_ endings: StaticString...) {
        for ending in endings where ends(ending) {
            cut(end: ending.utf8CodeUnitCount)
            return
        }
    }

    @discardableResult
    private mutating func removeSuffix() -> Bool {
        if ends("kan"), prefix != .nominal, prefix != .per {
            cut(end: 3)
        } else if ends("an") {
            guard prefix != .verbal else { return false }
            cut(end: 2)
        } else if ends("i") {
            guard prefix != .nominal, prefix != .ber, !ends("si") else { return false }
            cut(end: 1)
        } else {
            return false
        }
        return true
    }

    private mutating func removeOuterPrefix() -> Bool {
        if starts("di") || starts("ke") {
            prefix = starts("di") ? .verbal : .nominal
            cut(start: 2)
        } else if starts("ter") {
            prefix = .verbal
            cut(start: 3)
        } else if starts("me") {
            prefix = .verbal
            removeNasal()
        } else if starts("pem") || starts("pen") {
            prefix = .nominal
            removeNasal()
        } else {
            return false
        }
        return true
    }

    /// me-, mem-, men-, meng-, meny- and the same with p.
    private mutating func removeNasal() {
        let nasal = letter(2)
        if nasal == UInt8(ascii: "m") {
            cut(start: 3)
            if isVowel(at: 0) { head = UInt8(ascii: "p") }
        } else if nasal == UInt8(ascii: "n"), letter(3) == UInt8(ascii: "g") {
            cut(start: 4)
        } else if nasal == UInt8(ascii: "n"), letter(3) == UInt8(ascii: "y"), isVowel(at: 4) {
            cut(start: 4)
            head = UInt8(ascii: "s")
        } else {
            cut(start: nasal == UInt8(ascii: "n") ? 3 : 2)
        }
    }

    private mutating func removeInnerPrefix() {
        if starts("pe") {
            if starts("pelajar") {
                cut(start: 3)
                return
            }
            prefix = .per
            cut(start: starts("per") ? 3 : 2)
        } else if starts("be") {
            let isWhole = starts("ber") || starts("belajar")
            guard isWhole || hasConsonantAndER(at: 2) else { return }
            prefix = .ber
            cut(start: isWhole ? 3 : 2)
        }
    }

    /// As in be-kerja and be-serta.
    private func hasConsonantAndER(at place: Int) -> Bool {
        guard let first = letter(place), !Self.isVowel(first) else { return false }
        var next = place + 1
        // The further bytes of a letter beyond ASCII.
        while let byte = letter(next), byte & 0xC0 == 0x80 { next += 1 }
        return letter(next) == UInt8(ascii: "e") && letter(next + 1) == UInt8(ascii: "r")
    }

    private mutating func cut(start: Int = 0, end: Int = 0) {
        root = root.lowerBound + start..<root.upperBound - end
        syllables -= 1
    }

    private func letter(_ place: Int) -> UInt8? {
        place < root.count ? letters[root.lowerBound + place] : nil
    }

    private func isVowel(at place: Int) -> Bool { letter(place).map(Self.isVowel) ?? false }

    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            text.count <= root.count
                && text.indices.allSatisfy { letters[root.lowerBound + $0] == text[$0] }
        }
    }

    private func ends(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            let first = root.upperBound - text.count
            return text.count <= root.count
                && text.indices.allSatisfy { letters[first + $0] == text[$0] }
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
