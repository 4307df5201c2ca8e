package import Performance
package import Vocabulary

/// Something about a cell that its author or its verifier should look at.
package struct EntryFinding: Hashable, Sendable {
    /// How serious a finding is.
    package enum Severity: Int, Sendable, Comparable, Hashable {
        /// It is submitted with an explanation.
        case warning
        /// It cannot be submitted like this.
        case error

        package static func < (left: Self, right: Self) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// What was found.
    package enum Matter: Hashable, Sendable {
        case fault(CellFault)
        /// The record has moved on since the draft was typed.
        case conflict
        /// Outside what a rule of the government allows.
        case outOfBounds(Double, low: Double?, high: Double?)
        /// A percentage outside 0…100 of an indicator that has always been within.
        case unusualPercent(Double)
        /// Below 0 where no value ever was.
        case negative(Double)
        case numeratorAboveDenominator(Double, Double)
        /// Unlike the changes of other years.
        case outlier(Double)
        /// More than ``SheetCheck/suddenFactor`` times another value, or as small a part of it.
        case sudden(Double, against: Double, at: Period)
        /// Less than a cumulative figure of an earlier period of the year.
        case falling(Double, from: Double, at: Period)
        /// More than the figure that is its limit.
        case above(Double, Indicator.ID, Double, reason: String?)
        /// A value of the record cannot become "not yet released".
        case withdrawn
        /// Due and not there.
        case missing
    }

    package let cell: CellKey
    package let severity: Severity
    package let matter: Matter
    /// Whether the cell's note explains it; errors are not explained away.
    package let isExplained: Bool

    package init(
        _ matter: Matter, at cell: CellKey, _ severity: Severity, isExplained: Bool = false
    ) {
        self.cell = cell
        self.severity = severity
        self.matter = matter
        self.isExplained = isExplained && severity == .warning
    }
}

extension EntryFinding: Explained {
    package var wording: Wording {
        switch matter {
        case .fault(let fault): fault.wording
        case .conflict:
            Wording(
                id: "Catatan resmi berubah setelah Anda mengetik. Bandingkan kedua nilai, lalu "
                    + "simpan yang benar.",
                en: "The record changed after you typed. Compare both values and save the "
                    + "right one.")
        case .withdrawn:
            Wording(
                id: "Nilai yang sudah tercatat tidak dapat ditarik menjadi belum rilis. Perbaiki "
                    + "nilainya, atau jelaskan pada keterangan.",
                en: "A recorded value cannot become “not released” again. Correct the value, or "
                    + "explain in the note.")
        case .missing:
            Wording(
                id: "Belum diisi. Isi nilainya, atau “belum rilis” dengan hari terbitnya.",
                en: "Not entered. Enter the value, or “not released” with its expected day.")
        default: comparison
        }
    }

    private var comparison: Wording {
        switch matter {
        case .outOfBounds(let value, let low, let high): Self.bounds(value, low, high)
        case .unusualPercent(let value):
            Wording(
                id: "\(number(value).id) persen di luar 0–100, padahal indikator ini selalu di "
                    + "dalamnya. Periksa, atau jelaskan.",
                en: "\(number(value).en) percent is outside 0–100, where this indicator always "
                    + "was. Check it, or explain.")
        case .negative(let value):
            Wording(
                id: "\(number(value).id) kurang dari 0; nilai sebelumnya tidak pernah. Periksa "
                    + "tandanya, atau jelaskan.",
                en: "\(number(value).en) is below 0; no earlier value was. Check the sign, or "
                    + "explain.")
        case .numeratorAboveDenominator(let above, let below):
            Wording(
                id: "Pembilang \(number(above).id) melebihi penyebut \(number(below).id). Mungkin "
                    + "tertukar.",
                en: "The numerator \(number(above).en) exceeds the denominator "
                    + "\(number(below).en). They may be swapped.")
        case .outlier(let value):
            Wording(
                id: "\(number(value).id) berubah jauh dari kebiasaan dibanding periode sama tahun "
                    + "lalu. Periksa, atau jelaskan.",
                en: "\(number(value).en) changed far more than usual since the same period of "
                    + "last year. Check it, or explain.")
        default: change
        }
    }

    private var change: Wording {
        switch matter {
        case .sudden(let value, let other, let period):
            Wording(
                id: "\(number(value).id) jauh berbeda dari \(number(other).id) pada "
                    + "\(CalendarText.period(period).id). Periksa satuan dan angkanya, atau "
                    + "jelaskan.",
                en: "\(number(value).en) is far from \(number(other).en) in "
                    + "\(CalendarText.period(period).en). Check unit and digits, or explain.")
        case .falling(let value, let other, let period):
            Wording(
                id: "Angka kumulatif turun: \(number(value).id) setelah \(number(other).id) pada "
                    + "\(CalendarText.period(period).id). Periksa, atau jelaskan.",
                en: "A cumulative figure fell: \(number(value).en) after \(number(other).en) in "
                    + "\(CalendarText.period(period).en). Check it, or explain.")
        case .above(let value, let other, let limit, let reason):
            Wording(
                id: "\(number(value).id) melebihi \(other.text) (\(number(limit).id))"
                    + "\(reason.map { ": " + $0 } ?? "").",
                en: "\(number(value).en) exceeds \(other.text) (\(number(limit).en))"
                    + "\(reason.map { ": " + $0 } ?? "").")
        default: Wording(same: "")
        }
    }

    private static func bounds(_ value: Double, _ low: Double?, _ high: Double?) -> Wording {
        func text(_ value: Double, _ language: Language) -> String {
            Numeral.text(value, decimals: 0...4, language)
        }
        func range(_ language: Language, _ least: String, _ most: String) -> String {
            switch (low, high) {
            case (let low?, let high?): "\(text(low, language))–\(text(high, language))"
            case (let low?, nil): "\(least) \(text(low, language))"
            case (nil, let high?): "\(most) \(text(high, language))"
            case (nil, nil): "–"
            }
        }
        return Wording(
            id: "\(text(value, .indonesian)) di luar batas indikator ini: "
                + "\(range(.indonesian, "paling sedikit", "paling banyak")).",
            en: "\(text(value, .english)) is outside this indicator's bounds: "
                + "\(range(.english, "at least", "at most")).")
    }

    private func number(_ value: Double) -> Wording {
        Wording(
            id: Numeral.text(value, decimals: 0...4, .indonesian),
            en: Numeral.text(value, decimals: 0...4, .english))
    }
}
