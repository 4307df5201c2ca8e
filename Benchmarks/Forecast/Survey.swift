import Forecast
import Glibc

/// The back-test report of series read as lines of `periodsPerYear value value …`: the last three
/// origins of each, coverage by frequency and length, ranks, odds, and two comparisons.
enum Survey {
    static func report() {
        var series: [(periods: Int, history: [Double])] = []
        while let line = readLine() {
            let fields = line.split(separator: " ")
            guard let periods = fields.first.flatMap({ Int($0) }) else { continue }
            series.append((periods, fields.dropFirst().compactMap { Double($0) }))
        }
        let reports = series.map { tested($0.history, $0.periods) }
        guard let survey = BacktestSurvey(reports.compactMap(\.self)) else {
            print("no series is long enough")
            return
        }
        describe(survey)
        compareWithOwnErrors(series, reports)
    }

    private static func tested(
        _ history: [Double], _ periods: Int, table: QuantileTable = .standard
    ) -> BacktestReport? {
        // What the evaluation reads of a long history.
        backtest(
            history: Array(history.suffix(72 + periods)), periodsPerYear: periods,
            horizon: max(2, periods), origins: 3, table: table)
    }

    private static func describe(_ survey: BacktestSurvey) {
        print("\(survey.reports.count) series, \(survey.checks.count) checks")
        print("| frequency | values from | series | 50 % | 80 % | 95 % | its range |")
        print("|---|--:|--:|--:|--:|--:|---|")
        for cell in survey.cells {
            let shares = cell.coverages.map { percent($0.share) }.joined(separator: " | ")
            let range = cell.coverages[2].range
            print(
                "| \(cell.frequency.rawValue) | \(cell.fromLength) | \(cell.series) | \(shares) "
                    + "| \(percent(range.lowerBound))–\(percent(range.upperBound)) |")
        }
        let histogram = survey.histogram
        print("ranks in tenths \(histogram.counts), chi-square \(three(histogram.chiSquare))")
        if let crps = survey.scaledCRPS, let mase = survey.mase {
            print("CRPS \(three(crps)), MASE \(three(mase))")
        }
        let verdicts = survey.verdicts()
        if let brier = BrierScore(verdicts) {
            print(
                "Brier \(three(brier.score)) = reliability \(three(brier.reliability)) "
                    + "- resolution \(three(brier.resolution)) "
                    + "+ uncertainty \(three(brier.uncertainty)); "
                    + "ECE \(three(brier.calibrationError))"
            )
        }
        for bin in ReliabilityDiagram(verdicts).bins {
            print(
                "rated \(10 * bin.tenths.lowerBound)–\(10 * bin.tenths.upperBound) %: came true in "
                    + "\(bin.cameTrue.count) of \(bin.cameTrue.total)")
        }
        describe("the middle against last year's value", survey.comparedWithLastYear(seed: 1))
    }

    /// Every second series recalibrates the table; the others judge it.
    private static func compareWithOwnErrors(
        _ series: [(periods: Int, history: [Double])], _ reports: [BacktestReport?]
    ) {
        let errors = reports.indices.filter { $0.isMultiple(of: 2) }
            .flatMap { reports[$0]?.standardisedErrors ?? [] }
        let table = QuantileTable.standard.recalibrated(with: errors)
        let judged = reports.indices.filter { !$0.isMultiple(of: 2) && reports[$0] != nil }
        let own = judged.compactMap { tested(series[$0].history, series[$0].periods, table: table) }
        guard let ours = BacktestSurvey(own),
            let shipped = BacktestSurvey(judged.compactMap { reports[$0] })
        else { return }
        describe(
            "recalibrated on the other half, by CRPS", ours.compared(with: shipped, seed: 1))
        print(
            "95 % range recalibrated \(percent(ours.coverage(0.95).share)), "
                + "shipped \(percent(shipped.coverage(0.95).share))")
    }

    private static func describe(_ title: String, _ found: PairedBootstrap?) {
        guard let found else { return }
        print(
            "\(title): difference \(three(found.difference)) "
                + "(\(three(found.range.lowerBound))…\(three(found.range.upperBound))), "
                + "saves \(percent(found.saved ?? 0)), \(found.series) series")
    }

    private static func three(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
    private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))" }
}
