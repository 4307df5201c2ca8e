import OracleSupport
import Alignment
import Testing

@Suite("Stems of Indonesian words")
struct StemmerTests {
    struct Input: Decodable, Sendable { let words: [String] }
    struct Expected: Decodable, Sendable { let stems: [String] }

    static let cases =
        OracleFile<Input, Expected>.load("stem_id_snowball", in: .module)
        + OracleFile<Input, Expected>.load("stem_id_affixes", in: .module)

    @Test(
        "Agree with the reference on words of planning and on combinations of affixes",
        arguments: cases)
    func oracle(_ example: OracleFile<Input, Expected>.Case) {
        let differences = zip(example.input.words, example.expected.stems).filter {
            IndonesianStemmer.stem($0) != $1
        }
        #expect(differences.map(\.0) == [])
    }

    @Test("There are more than 900 words to agree on")
    func count() { #expect(Self.cases.reduce(0) { $0 + $1.input.words.count } > 900) }

    @Test("A stem is never longer than its word, and short words stay")
    func length() {
        for word in Self.cases.flatMap(\.input.words) {
            let stem = IndonesianStemmer.stem(word)
            #expect(stem.utf8.count <= word.utf8.count)
            if word.filter({ "aeiou".contains($0) }).count <= 2 { #expect(stem == word) }
        }
    }

    @Test("Nothing that can be typed stops it")
    func anything() {
        for text in [
            "", "i", "kah", "aaakah", "memaaa", "menyaaa", "beérer", "be😀erakan", "dididi",
        ] {
            #expect(IndonesianStemmer.stem(text).utf8.count <= text.utf8.count)
        }
        let long = String(repeating: "mempertanggungjawabkan", count: 10_000)
        #expect(IndonesianStemmer.stem(long).hasPrefix("anggung") == false)
        #expect(IndonesianStemmer.stem(long).utf8.count == long.utf8.count - 9)
    }
}
