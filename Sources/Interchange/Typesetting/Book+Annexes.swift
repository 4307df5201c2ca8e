import Performance
import Vocabulary

/// An agency's data in the annex on quality.
struct BookQuality: Encodable {
    var name: String
    var count: Int
    var completeness: String
    /// How many values have grade A, B, C, D.
    var grades: [Int]
    var late: Int
    var unverified: Int
    var notReported: Int
}

extension Book {
    var quality: [BookQuality] {
        let results = resultsByAgency
        return zip(dataset.organisations, evaluation.organisationRollups).compactMap {
            organisation, rollup in
            guard let own = results[organisation.id] else { return nil }
            func flagged(_ flag: IndicatorResult.DataQuality.Flag) -> Int {
                own.count { $0.quality.flags.contains(flag) }
            }
            let grades: [IndicatorResult.DataQuality.Grade] = [.a, .b, .c, .d]
            return BookQuality(
                name: PrintText.safe(organisation.name), count: own.count,
                completeness: figures.share(rollup.completeness),
                grades: grades.map { grade in own.count { $0.quality.grade == grade } },
                late: flagged(.late), unverified: flagged(.unverified),
                notReported: own.count { $0.missing == .notReported })
        }
    }

    /// Values of which something must be known before they are used, worst grade first.
    var flagged: [BookPrint.Pair] {
        let serious: [IndicatorResult.DataQuality.Flag] = [
            .contradictoryVintages, .seriesBreak, .outlier, .returned, .revised,
        ]
        let marked = evaluation.indicators.filter { result in
            serious.contains { result.quality.flags.contains($0) }
        }
        return marked.sorted { left, right in
            let (a, b) = (left.quality.grade ?? .d, right.quality.grade ?? .d)
            return a != b ? b < a : left.indicator.id < right.indicator.id
        }.map { result in
            BookPrint.Pair(
                label: PrintText.safe(result.indicator.name),
                value: result.quality.grade?.rawValue ?? PrintFigures.none,
                note: result.quality.flags.map { label(of: $0) }.joined(separator: ", "))
        }
    }

    private func label(of flag: IndicatorResult.DataQuality.Flag) -> String {
        switch flag {
        case .outlier: figures.text("pencilan", "outlier")
        case .outlierExplained: figures.text("pencilan, dijelaskan", "outlier, explained")
        case .revised: figures.text("direvisi", "revised")
        case .contradictoryVintages:
            figures.text("vintase bertentangan", "contradictory vintages")
        case .seriesBreak: figures.text("seri terputus", "series break")
        case .late: figures.text("terlambat", "late")
        case .unverified: figures.text("belum diverifikasi", "unverified")
        case .returned: figures.text("dikembalikan", "returned")
        }
    }

    /// How the figures came about, for a reader who was not there.
    var method: [BookPrint.Paragraphs] {
        let rules = evaluation.ruleSet
        let cap =
            rules.cap.map { figures.percent($0, decimals: 0) }
            ?? figures.text("tanpa batas", "no cap")
        return [
            paragraphs(
                "Realisasi", "Realisation",
                [
                    (
                        "Hanya nilai tahun berjalan yang periodenya berakhir paling lambat pada "
                            + "akhir siklus, vintase terbaru. Angka kumulatif dijumlahkan; "
                            + "nilai akhir, rata-rata, nilai tertinggi, dan rasio mengikuti "
                            + "agregasi indikator.",
                        "Only values of the year whose period ends by the cycle's end, newest "
                            + "vintage. Cumulative figures are summed; last values, means, highest "
                            + "values and ratios follow the indicator's aggregation."
                    )
                ]),
            paragraphs(
                "Capaian", "Achievement",
                [
                    (
                        "Makin tinggi makin baik: 100 × R/T. Makin rendah makin baik: "
                            + "100 × (2T − R)/T, atau 100 × T/R bila indikator menetapkannya. "
                            + "Rentang: 100 di dalam rentang.",
                        "Higher is better: 100 × R/T. Lower is better: 100 × (2T − R)/T, or "
                            + "100 × T/R where the indicator says so. Range: 100 inside it."
                    ),
                    (
                        "Target s.d. akhir siklus yang tidak ditetapkan diturunkan dari pola tahun "
                            + "sebelumnya atau waktu berjalan; angkanya ditandai *.",
                        "A target up to the cycle's end that was not set is derived from earlier "
                            + "years or elapsed time; the figure is marked *."
                    ),
                ]),
            paragraphs(
                "Penilaian", "Judgement",
                [
                    (
                        "\(rules.title.id), sumber \(rules.source). Rata-rata tertimbang memakai "
                            + "capaian yang dibatasi (\(cap)); angka mentah tetap ditampilkan.",
                        "\(rules.title.en), source \(rules.source). Weighted means use capped "
                            + "achievement (\(cap)); raw figures stay visible."
                    ),
                    (
                        "Yang belum ada datanya tidak dihitung nol dan tidak masuk rata-rata; ia "
                            + "masuk hitungan kelengkapan.",
                        "What has no data is not zero and does not enter means; it counts in "
                            + "completeness."
                    ),
                ]),
            paragraphs(
                "Peluang dan perhatian", "Chance and attention",
                [
                    (
                        "Peluang tercapai berasal dari ramalan sebaran nilai akhir tahun menurut "
                            + "riwayat indikator. Kurang dari 6 titik atau seri terputus "
                            + "berarti tanpa ramalan.",
                        "The chance of meeting a target comes from a forecast distribution of the "
                            + "year's final value. Fewer than 6 points or a series break means no "
                            + "forecast."
                    ),
                    (
                        "Perhatian = bobot × kekurangan × besar celah × keyakinan data "
                            + "(A 1; B 0,85; C 0,6; D 0,4).",
                        "Attention = weight × shortfall × severity × trust in the data "
                            + "(A 1; B 0.85; C 0.6; D 0.4)."
                    ),
                ]),
        ]
    }

    private func paragraphs(
        _ id: String, _ en: String, _ texts: [(id: String, en: String)]
    ) -> BookPrint.Paragraphs {
        BookPrint.Paragraphs(
            title: figures.text(id, en), texts: texts.map { figures.text($0.id, $0.en) })
    }
}
