/// From which similarity on two texts are shown to a person as possibly the same.
public struct SimilarityThresholds: Sendable, Equatable {
    public let word: Double
    public let trigram: Double

    /// - Parameters:
    ///   - word: cosine of stems, above 0 and at most 1.
    ///   - trigram: cosine of runs of three characters, above 0 and at most 1.
    /// - Throws: ``TextError/threshold(_:)``.
    public init(word: Double, trigram: Double) throws(TextError) {
        for value in [word, trigram] {
            guard value > 0, value <= 1 else { throw .threshold(value) }
        }
        self.init(checked: word, trigram)
    }

    /// 0.55 for words, 0.60 for trigrams: set on a small list of programmes; try others on yours.
    public static let standard = SimilarityThresholds(checked: 0.55, 0.60)

    private init(checked word: Double, _ trigram: Double) {
        self.word = word
        self.trigram = trigram
    }
}

/// Two texts that a person should look at side by side, with the reasons.
public struct SimilarPair: Sendable, Equatable {
    /// A word that both have, as each writes it.
    public struct SharedWord: Sendable, Equatable {
        public let stem: String
        /// As the first and the second text have it: `peningkatan`, `meningkatnya`.
        public let first: String
        public let second: String
        /// What it adds to ``SimilarPair/word``: rare words add more.
        public let part: Double
    }

    /// Positions, the lower first.
    public let first: Int
    public let second: Int
    /// Cosine of stems.
    public let word: Double
    /// Cosine of runs of three characters.
    public let trigram: Double
    /// What both say, the most telling first.
    public let sharedWords: [SharedWord]
    /// Words that only one of them has, in its order: what may still make them two things.
    public let onlyFirst: [String]
    public let onlySecond: [String]
}

/// What looks alike in a collection. Nothing is merged: that is for the person who knows.
public struct SimilarTexts: Sendable, Equatable {
    /// Texts that read the same, word by word: positions ascending, groups by their first.
    public let identical: [[Int]]
    /// Pairs among the rest and one of each group, by the higher of their two scores.
    public let pairs: [SimilarPair]
}

extension TextCollection {
    /// At most this many pairs are reported.
    public static let pairLimit = 100_000

    /// Texts that may mean the same thing: cosine of stems or of trigrams at its threshold.
    ///
    /// - Throws: ``TextError/tooManyPairs(limit:)`` above 100,000 pairs.
    /// - Complexity: O(pairs that share a rare term); O(n²) when all texts are nearly the same.
    /// Source: Bayardo, Ma & Srikant (2007), WWW '07, 131–140.
    public func similarTexts(
        _ thresholds: SimilarityThresholds = .standard
    ) throws(TextError) -> SimilarTexts {
        let joined = texts.map(\.joined)
        let groups = Dictionary(grouping: joined.indices) { joined[$0] }
            .values.sorted { $0[0] < $1[0] }
        let representatives = groups.map { $0[0] }
        let stems = stemVectors
        let trigrams = trigramVectors
        let found =
            try PairSearch(stems, thresholds.word, limit: Self.pairLimit).pairs(representatives)
            + PairSearch(trigrams, thresholds.trigram, limit: Self.pairLimit)
            .pairs(representatives)
        let scored = Set(found).map { pair in
            let (one, other) = (pair.first, pair.second)
            return (pair, stems.cosine(one, other), trigrams.cosine(one, other))
        }
        guard scored.count <= Self.pairLimit else { throw .tooManyPairs(limit: Self.pairLimit) }
        let order = scored.sorted {
            let (score, other) = (max($0.1, $0.2), max($1.1, $1.2))
            return score != other ? score > other : $0.0 < $1.0
        }
        return SimilarTexts(
            identical: groups.filter { $0.count > 1 && !joined[$0[0]].isEmpty },
            pairs: order.map { explained($0.0, word: $0.1, trigram: $0.2, stems) })
    }

    private func explained(
        _ pair: PairSearch.Pair, word: Double, trigram: Double, _ stems: TermVectors
    ) -> SimilarPair {
        let (one, other) = (texts[pair.first], texts[pair.second])
        var parts: [Double] = []
        stems.forEachShared(pair.first, pair.second) {
            parts.append(stems.weights[$0] * stems.weights[$1])
        }
        // Numbers of stems follow the alphabet, so the parts belong to the stems sorted.
        let shared = Set(one.stems).intersection(other.stems).sorted()
        let words = zip(shared, parts).map { stem, part in
            SimilarPair.SharedWord(
                stem: stem, first: one.word(of: stem), second: other.word(of: stem), part: part)
        }
        return SimilarPair(
            first: pair.first, second: pair.second, word: word, trigram: trigram,
            sharedWords: words.sorted { ($1.part, $0.stem) < ($0.part, $1.stem) },
            onlyFirst: one.words(without: other.stems), onlySecond: other.words(without: one.stems))
    }
}

extension ReadText {
    /// The word that has a stem first.
    fileprivate func word(of stem: String) -> String {
        stems.firstIndex(of: stem).map { kept[$0] } ?? stem
    }

    fileprivate func words(without others: [String]) -> [String] {
        zip(kept, stems).filter { !others.contains($0.1) }.map(\.0)
    }
}
