import Alignment
import Testing

@Suite("Texts that may mean the same")
struct SimilarTextsTests {
    @Test(
        "Exactly the pairs that a comparison of each with each finds",
        arguments: 1...12 as ClosedRange<UInt64>)
    func complete(_ seed: UInt64) throws {
        let names = randomNames(seed: seed, count: 60)
        let texts = try TextCollection(names)
        let similarity = try texts.similarity()
        for (word, trigram) in [(0.55, 0.60), (0.3, 0.9), (1, 0.45), (0.05, 1)] {
            let found = try texts.similarTexts(
                SimilarityThresholds(word: word, trigram: trigram))
            let repeated = Set(found.identical.flatMap { $0.dropFirst() })
            let single = names.indices.filter { !repeated.contains($0) }
            var expected = Set<[Int]>()
            for one in single {
                for other in single
                where one < other
                    && (similarity.word[one][other] >= word - 1e-12
                        || similarity.trigram[one][other] >= trigram - 1e-12)
                {
                    expected.insert([one, other])
                }
            }
            #expect(Set(found.pairs.map { [$0.first, $0.second] }) == expected)
            #expect(found.pairs.count == expected.count)
            for pair in found.pairs {
                #expect(pair.word == similarity.word[pair.first][pair.second])
                #expect(pair.trigram == similarity.trigram[pair.first][pair.second])
            }
            let scores = found.pairs.map { max($0.word, $0.trigram) }
            #expect(scores == scores.sorted(by: >))
        }
    }

    @Test("A pair says which words both have, what each adds, and what only one has")
    func explanation() throws {
        let texts = try TextCollection([
            "Peningkatan Pelayanan Kesehatan Ibu", "Meningkatnya layanan kesehatan anak",
            "Pembangunan Jalan", "Rehabilitasi Jembatan",
        ])
        let pair = try #require(try texts.similarTexts().pairs.first)
        #expect([pair.first, pair.second] == [0, 1])
        #expect(Set(pair.sharedWords.map(\.stem)) == ["ingkat", "layan", "sehat"])
        let raised = try #require(pair.sharedWords.first { $0.stem == "ingkat" })
        #expect([raised.first, raised.second] == ["peningkatan", "meningkatnya"])
        #expect(abs(pair.sharedWords.reduce(0) { $0 + $1.part } - pair.word) < 1e-12)
        #expect(pair.onlyFirst == ["ibu"])
        #expect(pair.onlySecond == ["anak"])
    }

    @Test("Texts that read the same are one group, and stand once in the pairs")
    func identical() throws {
        let found = try TextCollection([
            "Pengembangan UMKM", "", "Pengembangan Usaha Mikro, Kecil Menengah",
            "pengembangan umkm!", "", "Pengembangan UMKM Desa",
        ]).similarTexts()
        #expect(found.identical == [[0, 2, 3]])
        #expect(found.pairs.map { [$0.first, $0.second] } == [[0, 5]])
    }

    @Test("One text, or none, is like nothing")
    func few() throws {
        #expect(try TextCollection([]).similarTexts().pairs == [])
        #expect(try TextCollection(["Jalan"]).similarTexts().identical == [])
    }

    @Test("Thresholds that are none are refused", arguments: [0, -1, 1.1, .nan])
    func thresholds(_ value: Double) {
        #expect(throws: TextError.self) { try SimilarityThresholds(word: value, trigram: 0.6) }
        #expect(throws: TextError.self) { try SimilarityThresholds(word: 0.5, trigram: value) }
    }

    @Test("So many pairs that nobody could look at them are refused")
    func tooMany() throws {
        let names = (0..<500).map { "Program Pengelolaan Sarana dan Prasarana Daerah \($0)" }
        let thresholds = try SimilarityThresholds(word: 0.05, trigram: 0.6)
        #expect(throws: TextError.tooManyPairs(limit: 100_000)) {
            try TextCollection(names).similarTexts(thresholds)
        }
    }
}

@Suite("Search that forgives spelling")
struct NearestTextsTests {
    @Test(
        "For each text the best of a comparison of each with each, lower positions first",
        arguments: 1...10 as ClosedRange<UInt64>)
    func complete(_ seed: UInt64) throws {
        let names = randomNames(seed: seed, count: 50)
        let texts = try TextCollection(names)
        let similarity = try texts.similarity().trigram
        for limit in [1, 3, 10, 100] {
            let nearest = try texts.nearest(limit)
            for text in names.indices {
                let expected = names.indices.filter { $0 != text && similarity[text][$0] > 0 }
                    .sorted {
                        (similarity[text][$1], $0) < (similarity[text][$0], $1)
                    }.prefix(limit)
                #expect(nearest[text].map(\.index) == Array(expected))
                #expect(nearest[text].map(\.score) == expected.map { similarity[text][$0] })
            }
        }
    }

    @Test("A misspelt query finds its programme; what is nowhere finds nothing")
    func query() throws {
        let texts = try TextCollection([
            "Program Pengelolaan Pendidikan", "Program Penanggulangan Bencana",
            "Program Pengelolaan Perikanan Tangkap",
        ])
        #expect(try texts.nearest(to: "penangulangan bencna", 1).map(\.index) == [1])
        #expect(try texts.nearest(to: "pengelolaan", 5).count == 3)
        #expect(try texts.nearest(to: "qqq") == [])
        #expect(try texts.nearest(to: "") == [])
        let itself = try #require(try texts.nearest(to: "Program Penanggulangan Bencana").first)
        #expect(itself.index == 1 && abs(itself.score - 1) < 1e-12)
    }

    @Test("A number of results that is none is refused", arguments: [0, -1, 1_001])
    func limit(_ limit: Int) throws {
        let texts = try TextCollection(["Jalan"])
        #expect(throws: TextError.resultCount(limit)) { try texts.nearest(limit) }
        #expect(throws: TextError.resultCount(limit)) { try texts.nearest(to: "jalan", limit) }
    }
}

@Suite("More text than can be compared")
struct TextLimitTests {
    @Test("Too many texts, too long a text, too much in all are refused with their place")
    func limits() throws {
        #expect(throws: TextError.textCount(5_001, limit: 5_000)) {
            try TextCollection([String](repeating: "", count: 5_001))
        }
        let long = String(repeating: "a", count: 10_001)
        #expect(throws: TextError.textLength(text: 1, bytes: 10_001)) {
            try TextCollection(["", long])
        }
        let most = String(repeating: "a", count: 10_000)
        #expect(throws: TextError.totalLength(bytes: 1_010_000, limit: 1_000_000)) {
            try TextCollection([String](repeating: most, count: 101))
        }
        #expect(throws: TextError.textLength(text: 0, bytes: 10_001)) {
            try TextCollection([]).nearest(to: long)
        }
    }

    @Test("The comparison of each with each has its own limits")
    func matrices() throws {
        #expect(throws: TextError.textCount(1_001, limit: 1_000)) {
            try TextCollection([String](repeating: "a", count: 1_001)).similarity()
        }
        let most = String(repeating: "a", count: 10_000)
        #expect(throws: TextError.totalLength(bytes: 210_000, limit: 200_000)) {
            try TextCollection([String](repeating: most, count: 21)).similarity()
        }
    }
}
