import Forecast

extension KernelCatalogue {
    static let backtestReport = Kernel(
        "backtest_report", "Back-tests of many series: does the method hold what it states?",
        input: [
            .init(
                "series", "[{history, periodsPerYear}]",
                "as for backtest; one or more, together at most 250,000 checks"),
            .init("origins", "integer?", "the latest origins of each series; 3"),
            .init("horizon", "integer?", "periods ahead, 1…60; a year, at least 2"),
            .init("factors", "[number]?", "targets as multiples of last year's value; at most 100"),
            .init("seed", "integer?", "of the bootstrap, 0 or above; 1"),
        ],
        output: [
            .init("series", "integer", "series with at least one check"),
            .init("cells", "[object]", "coverage by frequency and length of history"),
            .init("coverage", "[object]", "at 50, 80 and 95 %, with Wilson's range"),
            .init("histogram", "object", "where outcomes fell in their forecasts"),
            .init("scaledCRPS", "number or null", "in units of the yearly change"),
            .init("mase", "number or null", "of the middle of the forecasts"),
            .init("brier", "object", "of the odds of the targets, with its parts"),
            .init("reliability", "[object]", "stated and observed, 50 cases or more each"),
            .init("againstLastYear", "object or null", "paired bootstrap over series, by mase"),
        ]
    ) { input throws(KernelInputError) in
        let place = try input.member("series")
        let origins = try input.optional("origins").map { place throws(KernelInputError) in
            try place.horizon()
        }
        let horizon = try input.optional("horizon").map { place throws(KernelInputError) in
            try place.horizon(upTo: 60)
        }
        let factors = try input.optional("factors").map { place throws(KernelInputError) in
            try place.holding(atMost: 100).doubles()
        }
        var reports: [BacktestReport] = []
        var (checks, seen) = (0, 0)
        for series in try place.elements() {
            let periods = try series.member("periodsPerYear").periodsPerYear()
            let values = try series.member("history").history()
            let used = min(origins ?? 3, values.count)
            checks += used * (horizon ?? max(2, periods))
            seen += used * values.count
            // A hundred values seen again cost about as much as one check.
            try place.checks(max(checks, seen / 100), atMost: 250_000)
            let report = Forecast.backtest(
                history: values, periodsPerYear: periods,
                horizon: horizon ?? max(2, periods), origins: origins ?? 3)
            if let report { reports.append(report) }
        }
        guard let survey = BacktestSurvey(reports) else {
            throw place.refused(
                id: "tidak ada deret yang cukup panjang untuk satu uji pun.",
                en: "no series is long enough for a single check.")
        }
        return document(of: survey, factors: factors, seed: try input.seedFromOne())
    }

    private static func document(
        of survey: BacktestSurvey, factors: [Double]?, seed: UInt64
    ) -> JSON {
        let verdicts = factors.map { survey.verdicts(factors: $0) } ?? survey.verdicts()
        return .object([
            "series": .integer(survey.reports.count),
            "cells": .array(survey.cells.map(\.document)),
            "coverage": .array([0.5, 0.8, 0.95].map { survey.coverage($0).document }),
            "histogram": survey.histogram.document,
            "scaledCRPS": .optional(survey.scaledCRPS), "mase": .optional(survey.mase),
            "brier": BrierScore(verdicts)?.document ?? .null,
            "reliability": .array(ReliabilityDiagram(verdicts).bins.map(\.document)),
            "againstLastYear": survey.comparedWithLastYear(seed: seed)?.document ?? .null,
        ])
    }

    static let pairedBootstrap = Kernel(
        "paired_bootstrap", "Whether one method's scores are lower than another's, or by chance.",
        input: [
            .init("ours", "[number]", "one score for each series, lower is better"),
            .init("theirs", "[number]", "the other method's, same series, same order"),
            .init("resamples", "integer?", "1…100000; 2000"),
            .init("seed", "integer?", "0 or above; 1"),
        ],
        output: [
            .init("series", "integer", "series compared"),
            .init("difference", "number", "mean of ours minus theirs"),
            .init("low", "number", "2.5th percentile of that mean over the resamples"),
            .init("high", "number", "97.5th percentile"),
            .init("saved", "number or null", "what ours saves of theirs, 1 is all"),
            .init("shareBetter", "number", "resamples in which ours was better, 0…1"),
        ]
    ) { input throws(KernelInputError) in
        let ours = try input.member("ours").doubles()
        let place = try input.member("theirs")
        let theirs = try place.doubles()
        guard ours.count == theirs.count else {
            throw place.refused(
                id: "berisi \(theirs.count) skor, ours berisi \(ours.count).",
                en: "has \(theirs.count) scores, ours has \(ours.count).")
        }
        let resamples = try input.optional("resamples").map { place throws(KernelInputError) in
            try place.horizon(upTo: PairedBootstrap.mostResamples)
        }
        guard
            let found = PairedBootstrap(
                ours, theirs, seed: try input.seedFromOne(), resamples: resamples ?? 2_000)
        else {
            throw place.refused(
                id: "perlu dua deret atau lebih.", en: "two series or more are needed.")
        }
        return found.document
    }
}

extension KernelInput {
    fileprivate func seedFromOne() throws(KernelInputError) -> UInt64 {
        guard let place = try optional("seed") else { return 1 }
        guard let seed = UInt64(exactly: try place.integer()) else {
            throw place.refused(id: "harus 0 atau lebih.", en: "must be 0 or above.")
        }
        return seed
    }
}

extension BacktestSurvey.Cell {
    fileprivate var document: JSON {
        .object([
            "frequency": .text(frequency.rawValue), "fromLength": .integer(fromLength),
            "series": .integer(series), "coverage": .array(coverages.map(\.document)),
            "accepted": .bool(isAccepted),
        ])
    }
}

extension OutcomeHistogram {
    fileprivate var document: JSON {
        .object([
            "counts": .integers(counts), "chiSquare": .number(chiSquare),
            "pValue": .optional(pValue),
        ])
    }
}

extension PairedBootstrap {
    fileprivate var document: JSON {
        .object([
            "series": .integer(series), "difference": .number(difference),
            "low": .number(range.lowerBound), "high": .number(range.upperBound),
            "saved": .optional(saved), "shareBetter": .number(shareBetter),
        ])
    }
}
