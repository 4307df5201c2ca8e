import Alignment
import Vocabulary

extension KernelCatalogue {
    static let textSimilarity = Kernel(
        "text_similarity", "How alike texts are, each with each, in four views.",
        input: textFields(limit: "1,000", abbreviations: "false"),
        output: [
            Kernel.Field("tokens", "[[text]]", "each text's stems without stopwords"),
            Kernel.Field("tfidfWord", "[[number]]", "cosine of tf-idf weighted stems"),
            Kernel.Field("tfidfTrigram", "[[number]]", "cosine of runs of three characters"),
            Kernel.Field("jaccard", "[[number]]", "shared stems as a share of all stems"),
            Kernel.Field("levenshteinNormalized", "[[number]]", "1 - edits / longer length"),
        ],
        run: { input throws(KernelInputError) in
            let texts = try collection(input, abbreviations: false)
            return try refusing(input) { () throws(TextError) in
                let similarity = try texts.similarity()
                return .object([
                    "tokens": .array(texts.stems.map(JSON.texts)),
                    "tfidfWord": .matrix(similarity.word),
                    "tfidfTrigram": .matrix(similarity.trigram),
                    "jaccard": .matrix(similarity.jaccard),
                    "levenshteinNormalized": .matrix(similarity.edit),
                ])
            }
        })

    static let similarPairs = Kernel(
        "similar_pairs", "Texts that may mean the same, for a person to judge; merges nothing.",
        input: textFields(limit: "5,000", abbreviations: "true") + [
            Kernel.Field("wordThreshold", "number?", "cosine of stems, 0.55"),
            Kernel.Field("trigramThreshold", "number?", "cosine of trigrams, 0.60"),
        ],
        output: [
            Kernel.Field("identical", "[[integer]]", "texts that read the same"),
            Kernel.Field(
                "pairs", "[{first, second, word, trigram, sharedWords, onlyFirst, onlySecond}]",
                "the rest, most alike first"),
        ],
        run: { input throws(KernelInputError) in
            let texts = try collection(input, abbreviations: true)
            let word = try threshold(input, "wordThreshold", SimilarityThresholds.standard.word)
            let trigram = try threshold(
                input, "trigramThreshold", SimilarityThresholds.standard.trigram)
            return try refusing(input) { () throws(TextError) in
                let found = try texts.similarTexts(
                    try SimilarityThresholds(word: word, trigram: trigram))
                return .object([
                    "identical": .matrix(found.identical),
                    "pairs": .array(found.pairs.map(document)),
                ])
            }
        })

    static let nearestTexts = Kernel(
        "nearest_texts", "The most similarly spelt texts: for each text, or for a query.",
        input: textFields(limit: "5,000", abbreviations: "true") + [
            Kernel.Field("query", "text?", "what to look for; without it every text is"),
            Kernel.Field("limit", "integer?", "1 to 1,000, 10"),
        ],
        output: [
            Kernel.Field(
                "nearest", "[[{index, score}]]", "one list for each text, or one for the query")
        ],
        run: { input throws(KernelInputError) in
            let texts = try collection(input, abbreviations: true)
            let limit = try resultLimit(input)
            let query = try input.optional("query")?.text()
            return try refusing(input) { () throws(TextError) in
                let lists =
                    if let query { [try texts.nearest(to: query, limit)] } else {
                        try texts.nearest(limit)
                    }
                return .object(["nearest": .array(lists.map { .array($0.map(document)) })])
            }
        })

    private static func textFields(limit: String, abbreviations: String) -> [Kernel.Field] {
        [
            Kernel.Field("texts", "[text]", "at most \(limit)"),
            Kernel.Field("stopwords", "[text]?", "words to leave out; a short list of our own"),
            Kernel.Field(
                "abbreviations", "true or false?",
                "whether UMKM, SDM, OPD… are written out first, \(abbreviations)"),
        ]
    }

    private static func collection(
        _ input: KernelInput, abbreviations: Bool
    ) throws(KernelInputError) -> TextCollection {
        let texts = try input.member("texts")
        let values = try texts.texts()
        let stopwords = try input.optional("stopwords")?.texts()
        let isExpanding = try input.optional("abbreviations")?.flag() ?? abbreviations
        let reading = TextReading(
            stopwords: stopwords ?? TextReading.standardStopwords,
            abbreviations: isExpanding ? .government : .none)
        do {
            return try TextCollection(values, reading: reading)
        } catch {
            guard case .textLength(let text, _) = error else {
                throw texts.refused(error)
            }
            throw .refused("\(texts.path)[\(text)]", error.wording)
        }
    }

    private static func refusing(
        _ input: KernelInput, _ work: () throws(TextError) -> JSON
    ) throws(KernelInputError) -> JSON {
        do {
            return try work()
        } catch {
            throw input.refused(error, at: "texts")
        }
    }

    private static func threshold(
        _ input: KernelInput, _ key: String, _ standard: Double
    ) throws(KernelInputError) -> Double {
        guard let place = try input.optional(key) else { return standard }
        let value = try place.double()
        guard value > 0, value <= 1 else {
            throw place.refused(TextError.threshold(value))
        }
        return value
    }

    private static func resultLimit(_ input: KernelInput) throws(KernelInputError) -> Int {
        guard let place = try input.optional("limit") else { return 10 }
        let limit = try place.integer()
        guard TextCollection.resultLimits.contains(limit) else {
            throw place.refused(TextError.resultCount(limit))
        }
        return limit
    }

    private static func document(_ pair: SimilarPair) -> JSON {
        .object([
            "first": .integer(pair.first), "second": .integer(pair.second),
            "word": .number(pair.word), "trigram": .number(pair.trigram),
            "sharedWords": .array(
                pair.sharedWords.map {
                    .object([
                        "stem": .text($0.stem), "first": .text($0.first),
                        "second": .text($0.second), "part": .number($0.part),
                    ])
                }),
            "onlyFirst": .texts(pair.onlyFirst), "onlySecond": .texts(pair.onlySecond),
        ])
    }

    private static func document(_ near: NearText) -> JSON {
        .object(["index": .integer(near.index), "score": .number(near.score)])
    }
}
