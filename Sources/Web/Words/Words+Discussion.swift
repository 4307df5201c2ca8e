import Performance
import Vocabulary

extension Words {
    /// The list of what the room should discuss, and what it needs data for first.
    enum Discussion {
        static let title = Wording(id: "Perlu dibahas", en: "To be discussed")
        static let remark = Wording(
            id: "Urut menurut bobot × kekurangan × besar celah × keyakinan data",
            en: "In the order of weight × shortfall × size of the gap × trust in the data")
        static let none = Wording(
            id: "Semua indikator yang dapat dinilai akan mencapai targetnya.",
            en: "Every indicator that can be judged will meet its target.")
        static let why = Wording(id: "Mengapa di urutan ini", en: "Why it stands here")

        static func budget(_ minutes: String, of total: String, topics: String) -> Wording {
            Wording(
                id: "\(topics) topik, \(minutes) dari \(total) menit sidang; tiap topik 5 sampai "
                    + "30 menit menurut skornya.",
                en: "\(topics) topics, \(minutes) of \(total) minutes of the session; 5 to 30 "
                    + "minutes each, by their score.")
        }

        static func crowded(_ topics: String) -> Wording {
            Wording(
                id: "\(topics) topik lain tidak mendapat waktu.",
                en: "\(topics) more topics get no time.")
        }

        static let agenda = Wording(id: "Atur agenda", en: "Arrange the agenda")
        static let topicCount = Wording(id: "Banyak topik", en: "Topics")
        static let minuteCount = Wording(id: "Menit seluruhnya", en: "Minutes in all")
        static let arrange = Wording(id: "Susun", en: "Arrange")
        static let standardAgenda = Wording(id: "Seperti semula", en: "As before")

        static let weight = Wording(id: "bobot", en: "weight")
        static let shortfallForecast = Wording(
            id: "peluang meleset", en: "chance of missing the target")
        static let shortfallInterim = Wording(
            id: "kekurangan dari target semester (tanpa perkiraan)",
            en: "shortfall from the interim target (no forecast)")
        static let severity = Wording(
            id: "besar celah dibanding gerak setahun", en: "gap against a year's usual movement")
        static let trust = Wording(id: "keyakinan data", en: "trust in the data")
        static let score = Wording(id: "skor", en: "score")

        static let dataFirst = Wording(id: "Data dulu", en: "Data first")
        static let dataFirstRemark = Wording(
            id: "Belum ada nilai di siklus ini; carilah datanya sebelum membahasnya",
            en: "No value in this cycle yet; find the data before discussing it")

        static func expected(_ day: Wording) -> Wording {
            Wording(id: "rilis \(day.id)", en: "release \(day.en)")
        }

        static func more(_ count: String) -> Wording {
            Wording(id: "\(count) lainnya", en: "\(count) more")
        }

        // By agency.
        static let byAgency = Wording(id: "Capaian per OPD", en: "Achievement by agency")
        static let byAgencyRemark = Wording(
            id: "Jumlah indikator menurut status · urut dari yang paling perlu dibantu",
            en: "Indicators by status · those that need help most come first")

        static func trendNote(from lowest: String) -> Wording {
            Wording(
                id: "Enam semester: capaian terhadap target semester, skala \(lowest)–100 %.",
                en: "Six semesters: achievement of the interim target, scale \(lowest)–100 %.")
        }

        static func annualShort(_ percent: String) -> Wording {
            Wording(id: "tahunan \(percent)", en: "annual \(percent)")
        }

        static func target(_ target: String) -> Wording {
            Wording(id: "target \(target)", en: "target \(target)")
        }
    }

    enum Polarity {
        static func name(_ polarity: Indicator.Polarity) -> Wording {
            switch polarity {
            case .up: Wording(id: "makin tinggi makin baik", en: "higher is better")
            case .down: Wording(id: "makin rendah makin baik", en: "lower is better")
            case .baseline: Wording(id: "diukur dari tahun lalu", en: "measured from last year")
            case .range: Wording(id: "baik di dalam rentang", en: "good within a range")
            case .grade: Wording(id: "predikat", en: "grade")
            case .yesno: Wording(id: "ya atau tidak", en: "yes or no")
            }
        }
    }

    enum Met {
        static let yes = Wording(id: "ya", en: "yes")
        static let no = Wording(id: "tidak", en: "no")
        static let onTrack = Wording(id: "di jalur", en: "on track")
        static let offTrack = Wording(id: "di luar jalur", en: "off track")
        static let met = Wording(id: "target tahunan tercapai", en: "annual target met")
        static let notMet = Wording(
            id: "target tahunan belum tercapai", en: "annual target not met yet")
    }
}
