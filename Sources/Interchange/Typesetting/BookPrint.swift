import Performance
import Vocabulary

/// The book as its template reads it: every figure already written in the reader's language.
struct BookPrint: Encodable {
    struct Cover: Encodable {
        var kicker: String
        var government: String
        var cycle: String
        var facts: [Pair]
        /// Empty when every figure is official.
        var sample: String
    }

    struct Pair: Encodable {
        var label: String
        var value: String
        var note = ""
    }

    struct Legend: Encodable {
        var step: Int
        var label: String
        var range: String
    }

    struct Paragraphs: Encodable {
        var title: String
        var texts: [String]
    }

    var language: String
    var title: String
    var author: String
    var day: [Int]
    var words: [String: String]
    var cover: Cover
    var sentence: String
    var lede: String
    var figures: [Pair]
    var stack: PrintStack
    var legend: [Legend]
    var chances: BookChances
    var scatter: BookScatter
    var topics: [BookTopic]
    var charts: [PrintChart]
    var dataFirst: [BookMissing]
    var missions: [BookMission]
    var ranking: [BookAgency.Standing]
    var agencies: [BookAgency]
    var quality: [BookQuality]
    var flagged: [Pair]
    var method: [Paragraphs]
}

extension BookPrint {
    init(_ book: Book) {
        let evaluation = book.evaluation
        let asOf = evaluation.asOf
        let cycle = CalendarText.cycle(evaluation.cycle)[book.language]
        let topics = evaluation.attentionList(limit: book.agendaTopics)
        self.language = book.language.rawValue
        self.title = PrintText.safe(
            "\(book.figures.text("Buku Evaluasi", "Evaluation Book")) \(cycle) – "
                + evaluation.government.name)
        self.author = PrintText.safe(evaluation.government.name)
        self.day = [asOf.year, asOf.month, asOf.day]
        self.words = BookWords.all.mapValues { $0[book.language] }
        self.cover = Cover(book, cycle: cycle)
        self.sentence = book.sentence(topics: topics.count)
        self.lede = book.lede
        self.figures = book.headlineFigures
        self.stack = book.stack(evaluation.governmentRollup)
        self.legend = book.legend
        self.chances = book.chances
        self.scatter = book.scatter
        self.topics = book.topics(topics)
        self.charts = topics.prefix(12).compactMap { book.chart(of: $0) }
        self.dataFirst = book.missing
        self.missions = book.missions
        let agencies = book.agencies
        self.ranking = agencies.map(\.standing).sorted { $0.order < $1.order }
        self.agencies = agencies
        self.quality = book.quality
        self.flagged = book.flagged
        self.method = book.method
    }
}

extension BookPrint.Cover {
    init(_ book: Book, cycle: String) {
        let figures = book.figures
        let evaluation = book.evaluation
        kicker = figures.text("Buku Evaluasi", "Evaluation Book")
        government = PrintText.safe(evaluation.government.name)
        self.cycle = cycle
        var facts = [
            BookPrint.Pair(
                label: figures.text("Data per", "Data as of"),
                value: figures.day(evaluation.asOf)),
            BookPrint.Pair(
                label: figures.text("Aturan penilaian", "Rule set"),
                value: evaluation.ruleSet.title[book.language]),
        ]
        if let seal = book.seal {
            facts += [
                BookPrint.Pair(
                    label: figures.text("Dibekukan", "Frozen"),
                    value: figures.day(seal.frozenOn)),
                BookPrint.Pair(
                    label: figures.text("Sidik data", "Digest"),
                    value: PrintText.safe(seal.digest)),
                BookPrint.Pair(
                    label: figures.text("Batas buku besar", "Ledger frontier"),
                    value: PrintText.safe(seal.frontier)),
            ]
        }
        self.facts = facts
        let hasSample = book.dataset.indicators.contains { $0.standing == .sample }
        sample =
            hasSample
            ? figures.text(
                "Memuat angka contoh, bukan target resmi",
                "Contains sample figures, not official targets") : ""
    }
}
