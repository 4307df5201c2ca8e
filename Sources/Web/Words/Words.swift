import Vocabulary

/// Everything the pages say, both languages side by side. Each page keeps its words in an
/// extension.
enum Words {
    static let brand = "Selaras"

    /// The frame around every page.
    enum Frame {
        static let skip = Wording(id: "Lompat ke isi", en: "Skip to content")
        static let navigation = Wording(id: "Utama", en: "Main")
        static let cycle = Wording(id: "Siklus", en: "Cycle")
        static let show = Wording(id: "Tampilkan", en: "Show")
        static let otherLanguage = Wording(id: "English", en: "Bahasa Indonesia")
        static let ruleSet = Wording(id: "Aturan", en: "Rule set")
        static let frontier = Wording(id: "Sidik data", en: "Data fingerprint")
        static let frontierTitle = Wording(
            id: "Berubah bila satu angka saja berubah", en: "Changes when a single figure changes")
        static let method = Wording(
            id: "Bagaimana angka ini dihitung", en: "How these figures are computed")
        static let sample = Wording(id: "contoh", en: "sample")
        static let sampleNotice = Wording(
            id: "Sebagian target dan realisasi adalah contoh, bukan angka resmi; tiap indikator "
                + "menyebutkannya.",
            en: "Some targets and realisations are samples, not official figures; each indicator "
                + "says so.")
        static let whatIf = Wording(
            id: "Ini pengandaian, bukan nilai menurut aturan.",
            en: "This is a what-if, not the regulated score.")
        static let backToRules = Wording(
            id: "Kembali ke nilai menurut aturan", en: "Back to the regulated score")

        static func dataUntil(_ day: Wording) -> Wording {
            Wording(id: "Data per \(day.id)", en: "Data as of \(day.en)")
        }
    }

    /// The names in the navigation.
    enum Navigation {
        static let evaluation = Wording(id: "Evaluasi", en: "Evaluation")
        static let organisations = Wording(id: "OPD", en: "Agencies")
        static let cascade = Wording(id: "Kaskade", en: "Cascade")
        static let data = Wording(same: "Data")
        static let rules = Wording(id: "Aturan", en: "Rules")
        static let forms = Wording(id: "Formulir", en: "Forms")
        static let imports = Wording(id: "Impor", en: "Import")
        static let audit = Wording(id: "Jejak", en: "Audit")
        static let entry = Wording(id: "Pengisian", en: "Entry")
        static let verification = Wording(id: "Verifikasi", en: "Verification")
        static let users = Wording(id: "Pengguna", en: "Users")
    }
}
