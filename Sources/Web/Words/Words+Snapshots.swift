import Vocabulary

extension Words {
    /// Frozen cycles and what differs from them today.
    enum Snapshots {
        static let title = Wording(id: "Snapshot evaluasi", en: "Evaluation snapshots")
        static let heading = Wording(
            id: "Bekukan evaluasi, agar perubahan sesudahnya terlihat",
            en: "Freeze the evaluation, so that later changes show")
        static let hint = Wording(
            id: "Membekukan satu siklus dengan sidiknya, lalu membandingkannya dengan hari ini.",
            en: "Freezes a cycle with its digest, and compares it with today.")
        static let lede = Wording(
            id: "Snapshot menyimpan capaian, status dan prakiraan setiap indikator beserta sidik "
                + "data yang dipakai. Keputusan retret dapat menunjuk kepadanya.",
            en: "A snapshot keeps every indicator's achievement, status and forecast with the "
                + "fingerprint of the data they came from. Decisions of the retreat can refer to "
                + "it.")
        static let what = Wording(id: "Yang dibekukan", en: "What was frozen")
        static let cycle = Wording(id: "Siklus", en: "Cycle")
        static let ruleSet = Wording(id: "Aturan", en: "Rule set")
        static let indicators = Wording(id: "Indikator", en: "Indicators")
        static let digest = Wording(id: "Sidik", en: "Digest")
        static let frozenAt = Wording(id: "Dibekukan", en: "Frozen")
        static let asOf = Wording(id: "Data per", en: "Data as of")
        static let by = Wording(id: "Oleh", en: "By")
        static let list = Wording(id: "Snapshot yang ada", en: "Snapshots so far")
        static let none = Wording(
            id: "Belum ada yang dibekukan.", en: "Nothing has been frozen yet.")
        static let same = Wording(
            id: "Evaluasi hari ini sama dengan snapshot ini",
            en: "Today's evaluation is the same as this snapshot")
        static let differences = Wording(id: "Yang berbeda", en: "What differs")
        static let subject = Wording(id: "Tentang", en: "About")
        static let field = Wording(id: "Ukuran", en: "Measure")
        static let frozen = Wording(id: "Dibekukan", en: "Frozen")
        static let now = Wording(id: "Sekarang", en: "Now")
        static let back = Wording(id: "Semua snapshot", en: "All snapshots")
        static let government = Wording(id: "Seluruh pemerintah daerah", en: "Whole government")

        static func freeze(_ cycle: String) -> Wording {
            Wording(id: "Bekukan \(cycle)", en: "Freeze \(cycle)")
        }

        static func differ(_ count: String) -> Wording {
            Wording(
                id: "\(count) angka hari ini berbeda dari snapshot ini",
                en: "\(count) figures differ from this snapshot today")
        }

        /// A measure of a judgement; parts without a word here stay as the record calls them.
        static func measure(_ field: String) -> Wording {
            let parts = field.split(separator: ".").map { part in
                measures[String(part)] ?? Wording(same: String(part))
            }
            return Wording(
                id: parts.map(\.id).joined(separator: " · "),
                en: parts.map(\.en).joined(separator: " · "))
        }

        private static let measures: [String: Wording] = [
            "annual": Wording(id: "terhadap target tahunan", en: "against the annual target"),
            "interim": Wording(id: "terhadap target interim", en: "against the interim target"),
            "annualTarget": Wording(id: "target tahunan", en: "annual target"),
            "interimTarget": Wording(id: "target interim", en: "interim target"),
            "raw": Wording(id: "capaian mentah", en: "raw achievement"),
            "capped": Wording(id: "capaian terbatas", en: "capped achievement"),
            "status": Wording(same: "status"),
            "realised": Wording(id: "realisasi", en: "realisation"),
            "value": Wording(id: "nilai", en: "value"),
            "gap": Wording(id: "kesenjangan", en: "gap"),
            "met": Wording(id: "tercapai", en: "met"),
            "missed": Wording(id: "tidak tercapai", en: "missed"),
            "notJudged": Wording(id: "belum dinilai", en: "not judged"),
            "onTrack": Wording(id: "sesuai jalur", en: "on track"),
            "attention": Wording(id: "perhatian", en: "attention"),
            "probabilityMet": Wording(id: "peluang tercapai", en: "probability of meeting it"),
            "quantiles": Wording(id: "kuantil prakiraan", en: "forecast quantile"),
            "absorption": Wording(id: "penyerapan", en: "absorption"),
            "count": Wording(id: "jumlah indikator", en: "indicators"),
            "code": Wording(id: "kode", en: "code"),
        ]
    }
}
