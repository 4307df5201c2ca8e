import OracleSupport
import Alignment
import Testing

@Suite("The article's examples")
struct ArticleTests {
    @Test("The plan of seven nodes")
    func plan() throws {
        let lines: [(Int, Int, Double)] = [
            (1, 0, 0.6), (2, 0, 0.4), (3, 1, 0.5), (4, 1, 0.5), (4, 2, 1), (5, 4, 0.7),
            (6, 4, 0.3), (6, 1, 0.2),
        ]
        let graph = try CascadeGraph(
            nodeCount: 7, edges: lines.map { .init(child: $0.0, parent: $0.1, weight: $0.2) })
        let hierarchy = try #require(graph.hierarchy())
        let contribution = hierarchy.contribution.compactMap(\.self)
        #expect(near(contribution, [1, 0.6, 0.4, 0.3, 0.7, 0.49, 0.33], 1e-12))
        #expect(hierarchy.redundantEdges == [[6, 1]])
        #expect(graph.weightDeviations().map(\.parent) == [1])
        #expect(near(graph.weightDeviations().map(\.sum), [1.2], 1e-12))
        #expect(
            try graph.tierSkips([0, 1, 1, 2, 2, 3, 3]).map { [$0.child, $0.parent] } == [[6, 1]])
        #expect(graph.weakPoints().articulationNodes.contains(4))
    }

    @Test("Small enterprises under two names")
    func names() throws {
        let texts = try TextCollection([
            "Pemberdayaan Usaha Mikro Kecil dan Menengah", "Pengembangan UMKM dan Koperasi",
            "Peningkatan Kualitas Pelayanan Kesehatan Masyarakat",
            "Peningkatan Mutu Layanan Kesehatan bagi Masyarakat Miskin",
            "Rehabilitasi Jalan Provinsi", "Rehabilitasi Sosial Penyandang Disabilitas",
        ])
        let pairs = try texts.similarTexts().pairs
        let pair = try #require(pairs.first { $0.first == 0 })
        #expect(pair.second == 1)
        #expect(near([pair.word, pair.trigram], [0.6466, 0.6217], 1e-4))
        #expect(pair.sharedWords.count == 4)
        #expect(pair.onlyFirst == ["pemberdayaan"])
        #expect(pair.onlySecond == ["pengembangan", "koperasi"])
    }

    @Test("Stems that are not words")
    func stems() {
        #expect(
            ["energi", "kerjasama", "pelayanan", "layanan"].map(IndonesianStemmer.stem)
                == ["energ", "rjasama", "layan", "layan"])
    }
}
