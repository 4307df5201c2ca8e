/// How texts are read before they are compared.
public struct TextReading: Sendable, Equatable {
    /// Words that carry no subject; compared after accents and capitals are folded.
    public let stopwords: Set<String>
    /// Written out before anything else.
    public let abbreviations: Abbreviations

    /// - Parameters:
    ///   - stopwords: one word each; what is not a word has no effect.
    ///   - abbreviations: ``Abbreviations/none`` compares texts as they are written.
    public init(
        stopwords: some Sequence<String> = TextReading.standardStopwords,
        abbreviations: Abbreviations = .government
    ) {
        self.stopwords = Set(stopwords.flatMap { Words.read($0) })
        self.abbreviations = abbreviations
    }

    /// Words that tie others together in names of programmes, and `hasil`, which names no subject.
    public static let standardStopwords = [
        "agar", "antar", "atas", "atau", "bagi", "dalam", "dan", "dari", "dengan", "di", "hasil",
        "ke", "melalui", "oleh", "pada", "para", "per", "sebagai", "secara", "serta", "suatu",
        "tentang", "terhadap", "untuk", "yang",
    ]

    /// A text as it is compared.
    func read(_ text: String) -> ReadText {
        let words = abbreviations.expand(Words.read(text))
        let kept = words.filter { !stopwords.contains($0) }
        return ReadText(words: words, kept: kept, stems: kept.map(IndonesianStemmer.stem))
    }
}

/// A text after reading.
struct ReadText: Sendable, Equatable {
    /// All words, abbreviations written out.
    let words: [String]
    /// The words without stopwords, and the stem of each.
    let kept: [String]
    let stems: [String]

    /// Words with one space between them.
    var joined: [UInt8] { Array(words.joined(separator: " ").utf8) }
}
