package import Performance
import Vocabulary

extension Book {
    /// One agency on one page: three on track, three off, causes, money against result, data
    /// quality, and what it asks of the retreat.
    ///
    /// - Returns: `nil` when the dataset has no such agency.
    package func onePage(
        of organisation: Organisation.ID
    ) throws(TypesettingError) -> Printout? {
        guard let page = OnePage(self, organisation) else { return nil }
        return try Printout(
            .onePage, page, day: evaluation.asOf,
            fileName: PrintText.fileName([
                figures.text("lembar", "sheet"), organisation.text, evaluation.cycle.description,
            ]))
    }
}

/// The page as its template reads it.
struct OnePage: Encodable {
    struct Bar: Encodable {
        var label: String
        var value: String
        /// 0…1.
        var share: Double
        var strong: Bool
    }

    var language: String
    var title: String
    var author: String
    var day: [Int]
    var words: [String: String]
    var government: String
    var cycle: String
    var asOf: String
    var name: String
    var sentence: String
    var sample: String
    var facts: [BookPrint.Pair]
    var standing: BookAgency.Standing
    var best: [BookAgency.Row]
    var worst: [BookAgency.Row]
    var bars: [Bar]
    var moneyNote: String
    var narratives: [BookPrint.Paragraphs]
    var quality: String
}

extension OnePage {
    init?(_ book: Book, _ id: Organisation.ID) {
        let evaluation = book.evaluation
        let figures = book.figures
        guard let index = book.dataset.organisations.firstIndex(where: { $0.id == id }),
            evaluation.organisationRollups.indices.contains(index)
        else { return nil }
        let organisation = book.dataset.organisations[index]
        let rollup = evaluation.organisationRollups[index]
        let results = evaluation.indicators.filter { $0.indicator.organisation == id }
        let asOf = evaluation.asOf
        language = book.language.rawValue
        cycle = CalendarText.cycle(evaluation.cycle)[book.language]
        title = PrintText.safe("\(organisation.name) – \(cycle)")
        author = PrintText.safe(evaluation.government.name)
        day = [asOf.year, asOf.month, asOf.day]
        words = Self.fixedWords.mapValues { $0[book.language] }
        government = PrintText.safe(evaluation.government.name)
        self.asOf = figures.text("Data per ", "Data as of ") + figures.day(asOf)
        name = PrintText.safe(organisation.name)
        sentence = Self.sentence(results, figures)
        sample =
            results.contains { $0.indicator.standing == .sample }
            ? figures.text(
                "Memuat angka contoh, bukan target resmi.",
                "Contains sample figures, not official targets.") : ""
        facts = book.facts(of: rollup)
        standing = book.standing(organisation, rollup)
        best = Self.best(results).map(book.row)
        worst = Self.worst(results).map(book.row)
        bars = Self.bars(rollup, figures)
        moneyNote = Self.moneyNote(rollup.money, figures)
        narratives = book.words(of: id)
        quality = Self.quality(results, rollup, figures)
    }

    private static func sentence(_ results: [IndicatorResult], _ figures: PrintFigures) -> String {
        let good = results.count { $0.onTrack == true }
        let judged = results.count { $0.onTrack != nil }
        return figures.text(
            "\(good) dari \(judged) indikator yang dapat dinilai berada di jalur target.",
            "\(good) of \(judged) indicators that can be judged are on course.")
    }

    /// On track, highest achievement first.
    private static func best(_ results: [IndicatorResult]) -> [IndicatorResult] {
        let good = results.filter { $0.onTrack == true }.sorted { left, right in
            let (a, b) = (left.interim.raw ?? 0, right.interim.raw ?? 0)
            return a != b ? a > b : left.indicator.id < right.indicator.id
        }
        return Array(good.prefix(3))
    }

    /// Off track, most in need of attention first.
    private static func worst(_ results: [IndicatorResult]) -> [IndicatorResult] {
        let bad = results.filter { $0.onTrack == false }.sorted { left, right in
            let (a, b) = (left.attention?.score ?? 0, right.attention?.score ?? 0)
            return a != b ? a > b : left.indicator.id < right.indicator.id
        }
        return Array(bad.prefix(3))
    }

    private static func bars(_ rollup: Rollup, _ figures: PrintFigures) -> [Bar] {
        let money = rollup.money
        let rows: [(String, String, Double?, Bool)] = [
            (
                "Capaian s.d. akhir siklus", "Achievement to date", rollup.interim.capped, true
            ),
            ("Capaian target tahunan", "Of annual target", rollup.annual.capped, true),
            ("Serapan anggaran", "Budget absorption", money?.absorption, true),
            ("Rencana kas", "Cash plan", money?.plannedAbsorption, false),
        ]
        return rows.map { id, en, percent, strong in
            Bar(
                label: figures.text(id, en), value: figures.percent(percent),
                share: percent.map { min(1, max(0, $0 / 100)) } ?? 0, strong: strong)
        }
    }

    private static func moneyNote(_ money: Rollup.Money?, _ figures: PrintFigures) -> String {
        guard let money else { return "" }
        let deviation = money.deviation.map { Numeral.text($0, decimals: 1, figures.language) }
        let gap = deviation.map { figures.text("; deviasi \($0) poin", "; deviation \($0) points") }
        let versions = PrintText.safe(money.versions.joined(separator: ", "))
        return figures.spent(money) + " (\(versions))" + (gap ?? "")
    }

    private static func quality(
        _ results: [IndicatorResult], _ rollup: Rollup, _ figures: PrintFigures
    ) -> String {
        let grades: [IndicatorResult.DataQuality.Grade] = [.a, .b, .c, .d]
        let counts = grades.map { grade in
            "\(grade.rawValue) \(results.count { $0.quality.grade == grade })"
        }.joined(separator: ", ")
        let late = results.count { $0.quality.flags.contains(.late) }
        let silent = results.count { $0.missing == .notReported }
        return figures.text(
            "kelengkapan \(figures.share(rollup.completeness)); nilai \(counts); terlambat "
                + "\(late); belum lapor \(silent)",
            "completeness \(figures.share(rollup.completeness)); grades \(counts); late \(late); "
                + "not reported \(silent)")
    }

    private static let fixedWords: [String: Wording] = [
        "page": Wording(id: "Halaman", en: "Page"), "of": Wording(id: "dari", en: "of"),
        "onTrack": Wording(id: "Di jalur", en: "On course"),
        "offTrack": Wording(id: "Di luar jalur", en: "Off course"),
        "resultAndMoney": Wording(id: "Hasil dan anggaran", en: "Result and money"),
        "quality": Wording(id: "Mutu data", en: "Data quality"),
        "toDate": Wording(id: "s.d. akhir siklus", en: "to date"),
        "chance": Wording(id: "peluang", en: "chance"),
        "none": Wording(id: "Tidak ada.", en: "None."),
        "absorption": Wording(id: "Serapan", en: "Absorption"),
    ]
}
