import Performance
import Vocabulary

extension Words {
    /// The cascade page and the pages of its statements.
    enum Cascade {
        static let kicker = Wording(id: "Visi sampai kegiatan", en: "Vision to activity")
        static let lede = Wording(
            id: "Setiap pernyataan dinilai dari indikatornya sendiri dan semua yang di bawahnya; "
                + "pagu dan serapan dijumlahkan dari programnya.",
            en: "Each statement is judged by its own indicators and all below it; ceilings and "
                + "spending are added up from its programmes.")

        static func headline(_ text: String, _ percent: String) -> Wording {
            Wording(
                id: "Yang paling tertinggal: \(text), \(percent) terhadap target sampai akhir "
                    + "siklus.",
                en: "Furthest behind: \(text), \(percent) of the target to the cycle's end.")
        }

        static let nothingJudged = Wording(
            id: "Belum ada pernyataan dokumen ini yang dapat dinilai dari indikatornya.",
            en: "No statement of this document can be judged by its indicators yet.")
        static let empty = Wording(
            id: "Dokumen ini belum punya kaskade di data.",
            en: "The data holds no cascade for this document.")
        static let document = Wording(id: "Dokumen", en: "Document")
        static let view = Wording(id: "Tampilan", en: "View")

        static func style(_ style: CascadePage.Style) -> Wording {
            switch style {
            case .tree: Wording(id: "Pohon", en: "Tree")
            case .table: Wording(id: "Tabel", en: "Table")
            }
        }

        static func holds(from: Wording, to: Wording?) -> Wording {
            Wording(
                id: "berlaku \(from.id)" + (to.map { " – \($0.id)" } ?? ""),
                en: "holds \(from.en)" + (to.map { " – \($0.en)" } ?? ""))
        }

        static let notInForce = Wording(
            id: "belum atau tidak lagi berlaku pada akhir siklus",
            en: "not in force at the cycle's end")

        static func level(_ level: CascadeNode.Level) -> Wording {
            switch level {
            case .vision: Wording(id: "Visi", en: "Vision")
            case .mission: Wording(id: "Misi", en: "Mission")
            case .goal: Wording(id: "Tujuan", en: "Goal")
            case .objective: Wording(id: "Sasaran", en: "Objective")
            case .strategy: Wording(id: "Strategi", en: "Strategy")
            case .program: Wording(id: "Program", en: "Programme")
            case .activity: Wording(id: "Kegiatan", en: "Activity")
            case .subactivity: Wording(id: "Subkegiatan", en: "Sub-activity")
            }
        }

        static let statement = Wording(id: "Pernyataan", en: "Statement")
        static let noIndicators = Wording(id: "tanpa indikator", en: "no indicators")

        static func absorbed(_ percent: String) -> Wording {
            Wording(id: "serapan \(percent)", en: "absorbed \(percent)")
        }

        // Gaps.
        static let gaps = Wording(id: "Celah kaskade", en: "Gaps in the cascade")
        static let gapsNote = Wording(
            id: "Di semua dokumen, pada akhir siklus", en: "In all documents, at the cycle's end")
        static let noGaps = Wording(
            id: "Tidak ada: setiap sasaran terukur, setiap program punya sasaran.",
            en: "None: every objective is measured, every programme has an objective.")
        static let withoutIndicators = Wording(
            id: "Sasaran tanpa indikator", en: "Objectives without indicators")
        static let withoutGoal = Wording(
            id: "Sasaran tanpa tujuan di atasnya", en: "Objectives without a goal above them")
        static let withoutObjective = Wording(
            id: "Program tanpa sasaran di atasnya",
            en: "Programmes without an objective above them")
        static let withoutTarget = Wording(
            id: "Indikator tanpa target di dokumen yang berlaku",
            en: "Indicators without a target in the document in force")

        // The bridge.
        static let bridge = Wording(
            id: "Jembatan indikator antardokumen", en: "Indicators from plan to plan")
        static let before = Wording(id: "Dokumen lama", en: "Old plan")
        static let became = Wording(id: "Menjadi", en: "Became")
        static let after = Wording(id: "Dokumen baru", en: "New plan")
        static let note = Wording(id: "Catatan", en: "Note")

        static func relation(_ relation: IndicatorBridge.Relation) -> Wording {
            switch relation {
            case .same: Wording(id: "sama", en: "same")
            case .changed: Wording(id: "berubah", en: "changed")
            case .discontinued: Wording(id: "berhenti", en: "discontinued")
            case .new: Wording(id: "baru", en: "new")
            }
        }

        static func same(_ count: String) -> Wording {
            Wording(
                id: "\(count) indikator tetap sama", en: "\(count) indicators stay the same")
        }

        // A statement's page.
        static let trail = Wording(id: "Letak dalam kaskade", en: "Place in the cascade")
        static let below = Wording(id: "Di bawahnya", en: "Below it")
        static let ownAndBelow = Wording(
            id: "Dari indikatornya sendiri dan semua yang di bawahnya.",
            en: "From its own indicators and all below it.")
        static let nodeWithoutIndicators = Wording(
            id: "Tidak ada indikator yang mengukur pernyataan ini atau yang di bawahnya.",
            en: "No indicator measures this statement or anything below it.")
    }
}
