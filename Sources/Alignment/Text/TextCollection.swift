/// Texts of one kind, read once, to be compared with each other: names of programmes, statements
/// of objectives.
public struct TextCollection: Sendable {
    /// At most this many texts.
    public static let countLimit = 5_000
    /// At most this many bytes of UTF-8 in one text.
    public static let lengthLimit = 10_000
    /// At most this many bytes in all.
    public static let totalLimit = 1_000_000

    public let reading: TextReading
    let texts: [ReadText]

    /// - Parameters:
    ///   - texts: at most 5,000, each at most 10,000 bytes, together at most 1,000,000; a text
    ///     without words is similar to none.
    ///   - reading: stopwords and abbreviations.
    /// - Throws: ``TextError`` with the position of the text.
    /// - Complexity: O(length of all texts).
    public init(_ texts: [String], reading: TextReading = TextReading()) throws(TextError) {
        guard texts.count <= Self.countLimit else {
            throw .textCount(texts.count, limit: Self.countLimit)
        }
        var total = 0
        for (index, text) in texts.enumerated() {
            total += text.utf8.count
            guard text.utf8.count <= Self.lengthLimit else {
                throw .textLength(text: index, bytes: text.utf8.count)
            }
        }
        guard total <= Self.totalLimit else {
            throw .totalLength(bytes: total, limit: Self.totalLimit)
        }
        self.reading = reading
        self.texts = texts.map(reading.read)
    }

    public var count: Int { texts.count }

    /// Each text's stems, stopwords left out, in the order of the text.
    public var stems: [[String]] { texts.map(\.stems) }

    /// Weights of stems; a stem's number is its place in the alphabet.
    var stemVectors: TermVectors {
        let vocabulary = Set(texts.flatMap(\.stems)).sorted()
        let numbers = Dictionary(
            uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
        return TermVectors(
            texts.map { $0.stems.compactMap { numbers[$0] } }, termCount: vocabulary.count)
    }

    var trigramVectors: TermVectors {
        TermVectors(texts.map { Trigrams.read($0.joined) }, termCount: Trigrams.termCount)
    }
}
