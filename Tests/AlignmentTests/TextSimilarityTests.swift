import OracleSupport
import Alignment
import Statistics
import Testing

/// Names put together from few words, so that many are alike.
func randomNames(seed: UInt64, count: Int) -> [String] {
    let words = [
        "Program", "Peningkatan", "Pengelolaan", "Pelayanan", "Kesehatan", "Pendidikan", "Jalan",
        "Jembatan", "Daerah", "Masyarakat", "dan", "Sarana", "Prasarana", "UMKM", "Desa", "Air",
    ]
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
        (0..<random.index(below: 6)).map { _ in words[random.index(below: words.count)] }
            .joined(separator: " ")
    }
}

@Suite("How alike texts are")
struct TextSimilarityTests {
    struct Input: Decodable, Sendable { let texts, stopwords: [String] }
    struct Expected: Decodable, Sendable {
        let tokens: [[String]]
        let tfidfWord, tfidfTrigram, jaccard, levenshteinNormalized: [[Double]]
    }

    static let cases = OracleFile<Input, Expected>.load("text_similarity", in: .module)

    @Test("All four views agree with independent computations", arguments: cases)
    func oracle(_ example: OracleFile<Input, Expected>.Case) throws {
        let texts = try TextCollection(
            example.input.texts,
            reading: TextReading(stopwords: example.input.stopwords, abbreviations: .none))
        let similarity = try texts.similarity()
        let expected = example.expected
        #expect(texts.stems == expected.tokens)
        #expect(near(similarity.word, expected.tfidfWord, example.tolerance))
        #expect(near(similarity.trigram, expected.tfidfTrigram, example.tolerance))
        #expect(near(similarity.jaccard, expected.jaccard, example.tolerance))
        #expect(near(similarity.edit, expected.levenshteinNormalized, example.tolerance))
    }

    @Test("Cases are there, with our own stopwords")
    func count() {
        #expect(Self.cases.count == 4)
        #expect(Self.cases.allSatisfy { $0.input.stopwords == TextReading.standardStopwords })
    }

    @Test(
        "Every view is symmetric, within 0…1, and follows the texts wherever they stand",
        arguments: 1...10 as ClosedRange<UInt64>)
    func order(_ seed: UInt64) throws {
        let names = randomNames(seed: seed, count: 30)
        var random = SeededGenerator(seed: seed ^ 7)
        let places = Array(names.indices).shuffled(using: &random)
        let one = try TextCollection(names).similarity()
        let other = try TextCollection(places.map { names[$0] }).similarity()
        for (view, shuffled) in [
            (one.word, other.word), (one.trigram, other.trigram), (one.jaccard, other.jaccard),
            (one.edit, other.edit),
        ] {
            for row in names.indices {
                for column in names.indices {
                    #expect(view[row][column] == view[column][row])
                    #expect((0...1).contains(view[row][column]))
                    let found = shuffled[row][column]
                    #expect(abs(view[places[row]][places[column]] - found) < 1e-12)
                }
            }
        }
    }

    @Test(
        "Edits are counted as by the plain table, also in long texts",
        arguments: 1...30 as ClosedRange<UInt64>)
    func edits(_ seed: UInt64) throws {
        let letters: [Character] = ["a", "b", "c", "7"]
        var random = SeededGenerator(seed: seed)
        let texts = (0..<4).map { _ in
            String(
                (0..<random.index(below: 8 * Int(seed))).map { _ in
                    letters[random.index(below: letters.count)]
                })
        }
        let similarity = try TextCollection(texts, reading: TextReading(abbreviations: .none))
            .similarity()
        for one in texts.indices {
            for other in texts.indices {
                let longest = max(texts[one].utf8.count, texts[other].utf8.count)
                let expected =
                    longest == 0
                    ? 1
                    : 1 - Double(distance(Array(texts[one].utf8), Array(texts[other].utf8)))
                        / Double(longest)
                #expect(abs(similarity.edit[one][other] - expected) < 1e-15)
            }
        }
    }

    private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in other.indices {
                let replaced = diagonal + (letter == other[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}

@Suite("How texts are read")
struct TextReadingTests {
    private func stems(_ text: String, _ reading: TextReading = TextReading()) throws -> [String] {
        try TextCollection([text], reading: reading).stems[0]
    }

    @Test("Accents, ligatures, capitals and invisible characters do not matter")
    func folding() throws {
        let plain = try stems("Efisiensi Kafe Ramadan")
        #expect(try stems("eﬁsiensi KAFÉ ramaḍān") == plain)
        #expect(try stems("Efi\u{AD}siensi\u{A0}Kafe\u{301}—Ramadan\u{200B}") == plain)
        #expect(try stems("日本 Ω") == [])
    }

    @Test("Stopwords are taken out before the stem is")
    func stopwords() throws {
        #expect(try stems("Jalan dan Jembatan") == ["jalan", "jembat"])
        #expect(
            try stems("Dana untuk Desa", TextReading(stopwords: ["DANA"])) == ["untuk", "desa"])
    }

    @Test("A programme meets its short form")
    func abbreviations() throws {
        #expect(try stems("Pengembangan UMKM") == ["embang", "usaha", "mikro", "kecil", "engah"])
        #expect(try stems("umkm") == stems("Usaha Mikro, Kecil, dan Menengah"))
    }

    @Test("A short form beside its full form is not said twice")
    func besides() throws {
        let once = try stems("Peningkatan sumber daya manusia daerah")
        #expect(try stems("Peningkatan sumber daya manusia (SDM) daerah") == once)
        #expect(try stems("Peningkatan SDM (Sumber Daya Manusia) daerah") == once)
        #expect(try stems("SDM SDM") == stems("SDM"))
    }

    @Test("The table knows the short forms of regional government, each written out once for all")
    func table() {
        let table = Abbreviations.government
        #expect(table.shortForms.count >= 100)
        for short in ["UMKM", "SDM", "OPD", "SPM", "RSUD", "rpjmd", "SAKIP", "APBD", "PAUD", "b3"] {
            #expect(table[short] != nil)
        }
        for short in table.shortForms {
            let full = table[short] ?? []
            #expect(full.joined().count > short.count)
            #expect(full.filter { table[$0] != nil } == [])
        }
        #expect(table["sda"] == nil)
        #expect(table["usaha mikro"] == nil)
    }

    @Test("Own short forms are taken; what is none is left out, and the first of two counts")
    func ownTable() {
        let table = Abbreviations([
            ("Jospol", "Jenjang Optimal"), ("dua kata", "tidak"), ("JOSPOL", "lain"), ("x", "—"),
        ])
        #expect(table.shortForms == ["jospol"])
        #expect(table["jospol"] == ["jenjang", "optimal"])
        #expect(Abbreviations.none.shortForms == [])
    }
}
