import Performance
import Vocabulary

extension Words {
    /// The page of one indicator.
    enum Story {
        static func headline(
            _ name: String, _ change: IndicatorStory.Change?, _ outlook: IndicatorStory.Outlook,
            year: Int
        ) -> Wording {
            let ending = outlookText(outlook, after: change, year: year)
            guard let change else {
                return Wording(id: "\(name) \(ending.id)", en: "\(name) \(ending.en)")
            }
            let verb = changeText(change)
            let joint = joint(change, outlook)
            return Wording(
                id: "\(name) \(verb.id), \(joint.id) \(ending.id)",
                en: "\(name) \(verb.en), \(joint.en) \(ending.en)")
        }

        static func changeText(_ change: IndicatorStory.Change) -> Wording {
            switch change {
            case .better: Wording(id: "membaik", en: "is improving")
            case .worse: Wording(id: "memburuk", en: "is getting worse")
            case .same: Wording(id: "tetap", en: "stands still")
            }
        }

        /// “and” where both point the same way, “but” where they do not.
        private static func joint(
            _ change: IndicatorStory.Change, _ outlook: IndicatorStory.Outlook
        ) -> Wording {
            let isGoodNews = [.met, .likely, .onTrack].contains(outlook)
            return isGoodNews == (change == .better)
                ? Wording(id: "dan", en: "and") : Wording(id: "tetapi", en: "but")
        }

        private static func outlookText(
            _ outlook: IndicatorStory.Outlook, after change: IndicatorStory.Change?, year: Int
        ) -> Wording {
            switch outlook {
            case .met:
                Wording(id: "sudah mencapai target \(year)", en: "already meets its \(year) target")
            case .likely:
                Wording(
                    id: "kemungkinan besar mencapai target \(year)",
                    en: "will probably meet its \(year) target")
            case .open:
                Wording(
                    id: "belum pasti mencapai target \(year)",
                    en: "may or may not meet its \(year) target")
            case .unlikely where change == .better:
                Wording(
                    id: "terlalu lambat untuk target \(year)",
                    en: "too slowly for its \(year) target")
            case .unlikely:
                Wording(
                    id: "kemungkinan besar meleset dari target \(year)",
                    en: "will probably miss its \(year) target")
            case .onTrack:
                Wording(id: "berada di jalur target \(year)", en: "is on track for \(year)")
            case .offTrack:
                Wording(
                    id: "tertinggal dari jalur target \(year)", en: "is behind its way to \(year)")
            case .unknown:
                Wording(
                    id: "belum dapat dinilai untuk \(year)", en: "cannot be judged for \(year) yet")
            }
        }

        static func realised(_ period: Wording, _ value: String) -> Wording {
            Wording(
                id: "Realisasi sampai \(period.id): \(value).",
                en: "Realised up to \(period.en): \(value).")
        }

        static func forecast(_ year: Int, _ median: String, _ low: String, _ high: String)
            -> Wording
        {
            Wording(
                id: "Akhir \(year) diperkirakan \(median) (80 %: \(low)–\(high)).",
                en: "The end of \(year) is forecast at \(median) (80 %: \(low)–\(high)).")
        }

        static func chance(_ target: String) -> Wording {
            Wording(
                id: "Peluang mencapai \(target) adalah ", en: "The chance of reaching \(target) is "
            )
        }

        static func noForecast(_ reason: IndicatorResult.YearEndForecast.Reason) -> Wording {
            switch reason {
            case .tooFewPoints:
                Wording(
                    id: "Tidak ada perkiraan: riwayatnya kurang dari enam titik.",
                    en: "There is no forecast: its history has fewer than six points.")
            case .seriesBreak:
                Wording(
                    id: "Tidak ada perkiraan: metode atau tahun dasarnya berganti di tengah "
                        + "riwayat.",
                    en: "There is no forecast: its method or base year changes within the history.")
            case .notNumeric:
                Wording(
                    id: "Tidak ada perkiraan: nilainya predikat, bukan angka.",
                    en: "There is no forecast: its value is a grade, not a number.")
            case .noTarget:
                Wording(
                    id: "Tidak ada target tahunan untuk dibandingkan.",
                    en: "There is no annual target to compare with.")
            case .stale:
                Wording(
                    id: "Tidak ada perkiraan: nilai terakhirnya terlalu lama untuk menduga akhir "
                        + "tahun ini.",
                    en: "There is no forecast: its latest value is too old to tell this year's end."
                )
            case .notComputed:
                Wording(
                    id: "Perkiraan tidak dihitung.", en: "The forecast was not computed.")
            }
        }

        // The chart.
        static let chart = Wording(
            id: "Realisasi, target, dan perkiraan", en: "Realised, targets and forecast")
        static let totals = Wording(
            id: "kumulatif sejak Januari tiap tahun", en: "cumulative from each January")
        static let keyRealised = Wording(id: "realisasi", en: "realised")
        static let keyLater = Wording(
            id: "diketahui sesudah siklus", en: "known after the cycle")
        static let keyTarget = Wording(id: "target tahunan", en: "annual target")
        static let keyInterim = Wording(id: "target semester", en: "interim target")
        static let keyFan = Wording(
            id: "perkiraan: 50, 80, 95 %", en: "forecast: 50, 80, 95 %")
        static let keyBreak = Wording(id: "metode berganti", en: "method changes")
        static let edgeTarget = Wording(same: "target")
        static let edgeForecast = Wording(id: "perkiraan", en: "forecast")
        static let numbers = Wording(id: "Angka di balik grafik", en: "The numbers of the chart")
        static let period = Wording(id: "Periode", en: "Period")
        static let value = Wording(id: "Nilai", en: "Value")
        static let target = Wording(same: "Target")
        static let quantile = Wording(
            id: "Perkiraan akhir tahun, kuantil", en: "Year-end forecast, quantile")

        // Why.
        static func why(_ chance: String) -> Wording {
            Wording(id: "Mengapa \(chance)", en: "Why \(chance)")
        }

        static let whyNone = Wording(
            id: "Mengapa tanpa peluang", en: "Why there is no chance to show")

        static func method(_ count: String, _ frequency: Wording) -> Wording {
            Wording(
                id: "Perkiraan memadukan empat cara (pemulusan, Theta, tren teredam, dan langkah "
                    + "tetap) dengan pola tahun lalu, atas \(count) titik \(frequency.id). Lebar "
                    + "selangnya dari kesalahan ribuan deret nyata.",
                en: "The forecast combines four methods (smoothing, Theta, damped trend and drift) "
                    + "with last year's pattern, over \(count) \(frequency.en) points. Its width "
                    + "comes from the errors on thousands of real series.")
        }

        static let needed = Wording(
            id: "Kurang sampai akhir tahun", en: "Still needed by the year's end")
        static let largest = Wording(
            id: "Terbesar yang pernah dicapai dalam waktu sepanjang itu",
            en: "Most ever reached in a time as long")
        static let lastYear = Wording(
            id: "Bila sisa tahun seperti tahun lalu", en: "If the rest goes as last year's did")
        static let yearAgo = Wording(
            id: "Pada saat yang sama tahun lalu", en: "At the same time last year")
        static let already = Wording(id: "sudah terpenuhi", en: "already there")

        static func frequency(_ frequency: Frequency) -> Wording {
            switch frequency {
            case .month: Wording(id: "bulanan", en: "monthly")
            case .quarter: Wording(id: "triwulanan", en: "quarterly")
            case .semester: Wording(id: "semesteran", en: "half-yearly")
            case .year: Wording(id: "tahunan", en: "yearly")
            }
        }

        // Back-test.
        static let backtest = Wording(id: "Diuji mundur", en: "Tested on its own past")
        static let backtestRemark = Wording(
            id: "perkiraan yang dibuat dahulu, dibandingkan dengan yang terjadi",
            en: "forecasts made earlier, compared with what happened")

        static func covered(_ inside: String, _ total: String) -> Wording {
            Wording(
                id: "Selang 80 % memuat realisasi \(inside) dari \(total) kali.",
                en: "The 80 % interval held the outcome \(inside) of \(total) times.")
        }

        static func errors(_ forecast: String, _ naive: String, better: Bool) -> Wording {
            better
                ? Wording(
                    id: "Rata-rata meleset \(forecast); mengulang nilai tahun lalu meleset "
                        + "\(naive).",
                    en: "It missed by \(forecast) on average; repeating last year's value missed "
                        + "by \(naive).")
                : Wording(
                    id: "Rata-rata meleset \(forecast), tidak lebih baik daripada mengulang nilai "
                        + "tahun lalu (\(naive)): pakailah dengan hati-hati.",
                    en: "It missed by \(forecast) on average, no better than repeating last year's "
                        + "value (\(naive)): use it with care.")
        }

        static let interval = Wording(id: "Selang 80 %", en: "80 % interval")
        static let outcome = Wording(id: "Realisasi", en: "Outcome")
        static let inside = Wording(id: "Termuat", en: "Inside")
        static let origin = Wording(id: "Dibuat dari", en: "Made from")

        static func points(_ count: String) -> Wording {
            Wording(id: "\(count) titik", en: "\(count) points")
        }
    }
}
