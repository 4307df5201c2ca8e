import Performance
import Vocabulary

extension Book {
    /// The first sentence says what the data says.
    func sentence(topics: Int) -> String {
        let rollup = evaluation.governmentRollup
        let onTrack = evaluation.indicators.count { $0.onTrack == true }
        let (good, all) = (figures.count(onTrack), figures.count(rollup.count))
        let year = evaluation.cycle.year
        guard topics > 0 else {
            return figures.text(
                "\(good) dari \(all) indikator berada di jalur target \(year).",
                "\(good) of \(all) indicators are on course for their \(year) target.")
        }
        return figures.text(
            "\(good) dari \(all) indikator berada di jalur target \(year); "
                + "\(topics) paling perlu dibahas.",
            "\(good) of \(all) indicators are on course for their \(year) target; "
                + "\(topics) need discussing most.")
    }

    var lede: String {
        figures.text(
            "Capaian menjawab sudah sejauh mana, peluang menjawab apakah akan sampai. Capaian "
                + "dihitung dua kali: terhadap target tahunan, seperti formulir, dan terhadap "
                + "target sampai akhir siklus, untuk menilai jalannya.",
            "Achievement answers how far we are, chance answers whether we will arrive. "
                + "Achievement is computed twice: against the annual target, as the forms do, "
                + "and against the target up to the cycle's end, to judge the course.")
    }

    private func absorptionNote(_ money: Rollup.Money?) -> String {
        let plan = figures.text("rencana ", "planned ") + figures.percent(money?.plannedAbsorption)
        let isUnreported = money.map { $0.realised == nil } ?? false
        return isUnreported ? figures.unreported + "; " + plan : plan
    }

    var headlineFigures: [BookPrint.Pair] {
        let rollup = evaluation.governmentRollup
        let chances = evaluation.indicators.compactMap(\.forecast.probabilityMet)
        let expected = chances.isEmpty ? nil : chances.reduce(0, +) / Double(chances.count)
        let money = rollup.money
        return [
            BookPrint.Pair(
                label: figures.text("Capaian s.d. akhir siklus", "Achievement to date"),
                value: figures.percent(rollup.interim.capped),
                note: status(rollup.interim).label),
            BookPrint.Pair(
                label: figures.text("Capaian target tahunan", "Against annual target"),
                value: figures.percent(rollup.annual.capped),
                note: status(rollup.annual).label),
            BookPrint.Pair(
                label: figures.text("Diperkirakan tercapai", "Expected to be met"),
                value: figures.share(expected),
                note: figures.text(
                    "dari \(chances.count) yang dapat diramal",
                    "of \(chances.count) that can be forecast")),
            BookPrint.Pair(
                label: figures.text("Serapan anggaran", "Budget absorption"),
                value: figures.percent(money?.absorption),
                note: absorptionNote(money)),
            BookPrint.Pair(
                label: figures.text("Kelengkapan data", "Data completeness"),
                value: figures.share(rollup.completeness),
                note: figures.text(
                    "\(rollup.notJudged) belum dapat dinilai",
                    "\(rollup.notJudged) cannot be judged")),
        ]
    }

    var legend: [BookPrint.Legend] {
        var low: Double?
        let bands = scale.bands.map { band in
            let range = rangeText(from: low, to: band.upperBound)
            low = band.upperBound
            return BookPrint.Legend(
                step: band.step, label: band.label[language], range: range)
        }
        return bands.reversed() + [
            BookPrint.Legend(
                step: 0,
                label: figures.text("Belum dapat dinilai", "Cannot be judged yet"), range: "")
        ]
    }

    private func rangeText(from low: Double?, to high: Double?) -> String {
        func bound(_ value: Double) -> String {
            Numeral.text(value, decimals: 0...2, language)
        }
        let (under, over) = scale.includesUpperBound ? ("≤ ", "> ") : ("< ", "≥ ")
        switch (low, high) {
        case (nil, let high?): return under + bound(high)
        case (let low?, nil): return over + bound(low)
        case (let low?, let high?): return over + bound(low) + " – " + under + bound(high)
        case (nil, nil): return ""
        }
    }
}
