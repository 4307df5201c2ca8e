import Alignment
import Statistics

/// Names of programmes, stems and the closure of a large cascade.
func benchmarkAlignment(_ bench: Bench) throws {
    var random = SeededGenerator(seed: 20_251)
    try benchmarkNames(bench, &random)
    try benchmarkStems(bench, &random)
    try benchmarkCascade(bench, &random)
}

private func benchmarkNames(_ bench: Bench, _ random: inout SeededGenerator) throws {
    let reading = TextReading(abbreviations: .none)
    let names = PlanningWords.names(671, &random)
    try bench.write("alignment-names.txt", names)
    let nearest = try TextCollection(names, reading: reading).nearest()
    try bench.write(
        "alignment-nearest.csv",
        nearest.map { best in
            best.map { "\($0.score)" }.joined(separator: ",")
        })
    try bench.time("Trigram top-10 of 671 names", goal: 0.010, repetitions: 15) {
        consume(try TextCollection(names, reading: reading).nearest())
    }
    let many = PlanningWords.names(3_485, &random)
    try bench.write("alignment-many.txt", many)
    let similar = try TextCollection(many, reading: reading).similarTexts()
    try bench.write("alignment-similar.csv", similar.pairs.map { "\($0.first),\($0.second)" })
    try bench.time("Similar pairs of 3,485 names", goal: 0.5, repetitions: 5) {
        consume(try TextCollection(many, reading: reading).similarTexts())
    }
}

private func benchmarkStems(_ bench: Bench, _ random: inout SeededGenerator) throws {
    let words = PlanningWords.words(5_693, &random)
    try bench.write("alignment-words.txt", words)
    try bench.write("alignment-stems.txt", words.map(IndonesianStemmer.stem))
    bench.time("Stems of 5,693 words", goal: 0.003, repetitions: 15) {
        consume(words.map(IndonesianStemmer.stem))
    }
}

private func benchmarkCascade(_ bench: Bench, _ random: inout SeededGenerator) throws {
    let edges = PlanningWords.cascade(&random)
    try bench.write("alignment-edges.csv", edges.map { "\($0.child),\($0.parent),\($0.weight)" })
    let graph = try CascadeGraph(nodeCount: 10_000, edges: edges)
    try bench.write("alignment-supporters.csv", graph.supportersCounts().map { "\($0)" })
    bench.time("Closure of a cascade of 10,000 nodes", goal: 0.05, repetitions: 7) {
        consume(graph.supportersCounts())
        consume(graph.reachesCounts())
    }
    try bench.time("All of a cascade of 10,000 nodes", goal: 0.25, repetitions: 5) {
        let graph = try CascadeGraph(nodeCount: 10_000, edges: edges)
        consume((graph.cycles(), graph.weakPoints(), graph.hierarchy(), graph.attention()))
        consume((graph.supportersCounts(), graph.reachesCounts()))
    }
}

/// Words of planning to build inputs from.
private enum PlanningWords {
    static let actions = [
        "Pengelolaan", "Peningkatan", "Pembinaan", "Penyelenggaraan", "Pengembangan", "Koordinasi",
        "Fasilitasi", "Penyusunan", "Pemberdayaan", "Pengawasan", "Rehabilitasi", "Pembangunan",
        "Pengendalian", "Evaluasi", "Penyediaan", "Pemeliharaan", "Perencanaan", "Penataan",
        "Penanggulangan", "Pelayanan", "Perlindungan", "Penguatan", "Sosialisasi", "Verifikasi",
    ]
    static let subjects = [
        "Pendidikan Menengah", "Pendidikan Khusus", "Kesehatan Masyarakat", "Rumah Sakit Rujukan",
        "Jalan Provinsi", "Jembatan", "Jaringan Irigasi", "Sumber Daya Air", "Air Minum",
        "Air Limbah Domestik", "Persampahan Regional", "Bangunan Gedung", "Kawasan Permukiman",
        "Rumah Tidak Layak Huni", "Ketenteraman dan Ketertiban Umum", "Bencana Daerah",
        "Perlindungan Sosial", "Pemakaman Pahlawan", "Tenaga Kerja", "Hubungan Industrial",
        "Perempuan dan Anak", "Pangan", "Kerawanan Pangan", "Pertanahan", "Lingkungan Hidup",
        "Keanekaragaman Hayati", "Pencatatan Sipil", "Masyarakat Desa", "Keluarga Berencana",
        "Lalu Lintas dan Angkutan Jalan", "Pelayaran", "Aplikasi Informatika", "Koperasi",
        "Usaha Mikro Kecil Menengah", "Penanaman Modal", "Kepemudaan", "Olahraga", "Statistik",
        "Persandian", "Kebudayaan", "Perpustakaan", "Kearsipan", "Perikanan Tangkap",
        "Perikanan Budidaya", "Destinasi Pariwisata", "Tanaman Pangan", "Perkebunan", "Hutan",
        "Ketenagalistrikan", "Mineral dan Batubara", "Perdagangan", "Industri", "Transmigrasi",
    ]
    static let ends = [
        "", "", "Provinsi", "Kabupaten/Kota", "Lintas Daerah Kabupaten/Kota", "di Perdesaan",
        "bagi Masyarakat Miskin", "Berbasis Elektronik", "Kewenangan Provinsi", "Terpadu",
        "dan Sarana Prasarana", "Melalui Pelatihan dan Pendampingan", "Perangkat Daerah",
        "dalam 1 (Satu) Daerah Provinsi", "yang Berkelanjutan", "untuk Kesejahteraan Rakyat",
    ]
    static let prefixes = [
        "", "di", "ke", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "per",
        "ter", "ber", "memper",
    ]
    static let suffixes = ["", "kan", "an", "i", "nya", "lah", "annya", "kannya", "inya", "kah"]

    /// Names that are all different.
    static func names(_ count: Int, _ random: inout SeededGenerator) -> [String] {
        var seen = Set<String>()
        var names: [String] = []
        while names.count < count {
            var parts = [pick(actions, &random)]
            if random.index(below: 3) == 0 { parts += ["dan", pick(actions, &random)] }
            parts += [pick(subjects, &random), pick(ends, &random)]
            let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
            if seen.insert(name).inserted { names.append(name) }
        }
        return names
    }

    /// Words that are all different.
    static func words(_ count: Int, _ random: inout SeededGenerator) -> [String] {
        let roots = (actions + subjects).joined(separator: " ").lowercased()
            .split { !$0.isLetter }.map(String.init)
        var seen = Set<String>()
        var words: [String] = []
        while words.count < count {
            let word = pick(prefixes, &random) + pick(roots, &random) + pick(suffixes, &random)
            if seen.insert(word).inserted { words.append(word) }
        }
        return words
    }

    /// Tiers that widen downwards; a third of the nodes support two parents.
    static func cascade(_ random: inout SeededGenerator) -> [CascadeGraph.Edge] {
        let tiers = [0, 1, 8, 38, 158, 658, 2_158, 5_158, 10_000]
        var edges: [CascadeGraph.Edge] = []
        for (tier, start) in tiers.enumerated().dropFirst().dropLast() {
            for child in start..<tiers[tier + 1] {
                let first = tiers[tier - 1] + random.index(below: start - tiers[tier - 1])
                edges.append(.init(child: child, parent: first, weight: random.unit()))
                let other = random.index(below: start)
                if random.index(below: 3) == 0, other != first {
                    edges.append(.init(child: child, parent: other, weight: random.unit()))
                }
            }
        }
        return edges
    }

    private static func pick(_ list: [String], _ random: inout SeededGenerator) -> String {
        list[random.index(below: list.count)]
    }
}
