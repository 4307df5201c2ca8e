import Vocabulary

/// The short remark beside a line: how column 12 was aggregated, by which formula it is judged, and
/// what to know about the value.
struct FormRemark {
    let wording: Wording

    init(_ result: IndicatorResult, year: Int) {
        var parts = [Self.aggregation(result.indicator)]
        if let formula = Self.formula(result.indicator) { parts.append(Wording(same: formula)) }
        if let period = result.asOfPeriod, period.frequency == .semester {
            parts.append(Wording(id: "nilai semester", en: "semester value"))
        }
        if result.counted.contains(where: { $0.status == .provisional }) {
            parts.append(Wording(id: "sementara", en: "provisional"))
        }
        if result.indicator.standing == .sample {
            parts.append(Wording(id: "contoh", en: "sample"))
        }
        self.wording = Wording(
            id: parts.map(\.id).joined(separator: "; "),
            en: parts.map(\.en).joined(separator: "; "))
    }

    private static func aggregation(_ indicator: Indicator) -> Wording {
        switch (indicator.polarity, indicator.aggregation) {
        case (.grade, _): Wording(id: "predikat", en: "grade")
        case (.yesno, _): Wording(id: "ya/tidak", en: "yes/no")
        case (_, .sum): Wording(id: "jumlah", en: "sum")
        case (_, .last): Wording(id: "nilai akhir", en: "last value")
        case (_, .average): Wording(id: "rata-rata", en: "mean")
        case (_, .max): Wording(id: "tertinggi", en: "highest")
        case (_, .ratio): Wording(id: "rasio", en: "ratio")
        }
    }

    private static func formula(_ indicator: Indicator) -> String? {
        switch indicator.polarity {
        case .down:
            indicator.formula == .targetOverRealised ? "T/R" : "(2T−R)/T"
        case .baseline: "(R−B)/(T−B)"
        case .up, .range, .grade, .yesno: nil
        }
    }
}
