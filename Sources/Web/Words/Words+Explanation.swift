import Ledger
import Performance
import Vocabulary

extension Words {
    /// How a number came about, and where its parts came from.
    enum Explanation {
        static let standing = Wording(id: "Kedudukan", en: "Where it stands")
        static let title = Wording(
            id: "Bagaimana angka ini dihitung", en: "How this number is computed")
        static let gap = Wording(
            id: "Selisih ke target tahunan", en: "Distance to the annual target")
        static let gapRemark = Wording(id: "positif berarti baik", en: "positive is good")
        static let realised = Wording(id: "Realisasi", en: "Realised")
        static let formula = Wording(id: "Rumus", en: "Formula")
        static let cap = Wording(id: "Batas untuk rata-rata", en: "Cap for averages")
        static let noCap = Wording(id: "tanpa batas", en: "no cap")
        static let band = Wording(same: "Status")
        static let rules = Wording(id: "Aturan", en: "Rule set")
        static let derived = Wording(id: "diturunkan", en: "derived")
        static let baseline = Wording(
            id: "Realisasi akhir tahun lalu", en: "Last year's final realisation")
        static let document = Wording(id: "dokumen", en: "document")

        static func aggregation(_ aggregation: Indicator.Aggregation) -> Wording {
            switch aggregation {
            case .sum: Wording(id: "jumlah nilai tahun ini", en: "sum of this year's values")
            case .last: Wording(id: "nilai terakhir tahun ini", en: "this year's latest value")
            case .average:
                Wording(id: "rata-rata nilai tahun ini", en: "mean of this year's values")
            case .max: Wording(id: "nilai tertinggi tahun ini", en: "this year's highest value")
            case .ratio:
                Wording(
                    id: "100 × jumlah pembilang ÷ jumlah penyebut",
                    en: "100 × sum of numerators ÷ sum of denominators")
            }
        }

        static func way(_ way: IndicatorResult.InterimTarget.Way, share: String) -> Wording {
            switch way {
            case .ownPeriod:
                Wording(
                    id: "ditetapkan untuk siklus ini sendiri", en: "set for this very cycle")
            case .subPeriods:
                Wording(
                    id: "jumlah target bagian tahun sampai akhir siklus",
                    en: "sum of the targets of the year's parts up to the cycle's end")
            case .yearlyShape:
                Wording(
                    id: "target tahunan × \(share), bagian tahun yang biasanya sudah tercapai",
                    en: "annual target × \(share), the share usually reached by then")
            case .interpolated:
                Wording(
                    id: "realisasi akhir tahun lalu + (target tahunan − itu) × \(share) tahun "
                        + "yang lewat",
                    en: "last year's final value + (annual target − it) × \(share) of the year "
                        + "gone")
            case .annual:
                Wording(
                    id: "sama dengan target tahunan: tidak ada dasar untuk membaginya",
                    en: "the annual target itself: nothing says how to divide it")
            }
        }

        static func capped(_ percent: String) -> Wording {
            Wording(
                id: "paling banyak \(percent) masuk rata-rata",
                en: "at most \(percent) enters an average")
        }

        static func bounds(_ low: String?, _ high: String?, includesUpper: Bool) -> Wording {
            switch (low, high) {
            case (nil, let high?):
                Wording(same: "\(includesUpper ? "≤" : "<") \(high)")
            case (let low?, nil):
                Wording(same: "\(includesUpper ? ">" : "≥") \(low)")
            case (let low?, let high?):
                Wording(
                    same:
                        "\(includesUpper ? ">" : "≥") \(low), \(includesUpper ? "≤" : "<") \(high)")
            case (nil, nil):
                Wording(id: "semua nilai", en: "all values")
            }
        }

        // Provenance.
        static let provenance = Wording(
            id: "Asal setiap angka", en: "Where every number came from")
        static let provenanceRemark = Wording(
            id: "terbaru di atas; edisi yang digantikan tetap terlihat",
            en: "newest first; replaced editions stay visible")
        static let edition = Wording(id: "Edisi", en: "Edition")
        static let status = Wording(same: "Status")
        static let source = Wording(id: "Sumber", en: "Source")
        static let released = Wording(id: "Rilis", en: "Released")
        static let verified = Wording(id: "Verifikasi", en: "Verification")
        static let origin = Wording(id: "Berkas dan sel", en: "File and cell")
        static let replaced = Wording(id: "digantikan", en: "replaced")
        static let notVerified = Wording(id: "belum", en: "not yet")
        static let earlier = Wording(id: "Nilai sebelumnya", en: "Earlier values")
        static let counts = Wording(id: "dihitung di siklus ini", en: "counts in this cycle")

        static func status(_ status: Observation.Status) -> Wording {
            switch status {
            case .provisional: Wording(id: "sementara", en: "provisional")
            case .final: Wording(id: "tetap", en: "final")
            case .notReleased: Wording(id: "belum rilis", en: "not yet released")
            }
        }

        static func verified(
            _ outcome: Verification.Outcome, _ role: String, _ day: Wording
        ) -> Wording {
            switch outcome {
            case .accepted:
                Wording(id: "diterima \(role), \(day.id)", en: "accepted by \(role), \(day.en)")
            case .returned:
                Wording(id: "dikembalikan \(role), \(day.id)", en: "returned by \(role), \(day.en)")
            }
        }

        static func recorded(_ moment: String, by author: Wording) -> Wording {
            Wording(
                id: "dicatat \(moment), oleh \(author.id)",
                en: "recorded \(moment), by \(author.en)")
        }

        static func author(_ author: Person.ID) -> Wording {
            switch author {
            case .local:
                Wording(id: "pengguna komputer ini", en: "the user of this computer")
            case .system: Wording(id: "Selaras sendiri", en: "Selaras itself")
            default: Wording(same: author.text)
            }
        }

        // About the indicator, trust and attention.
        static let quality = Wording(id: "Mutu data", en: "Data grade")
        static let attention = Wording(
            id: "Seberapa perlu dibahas", en: "How much it needs discussing")
        static let noAttention = Wording(
            id: "Tanpa nilai, tidak ada skor.", en: "Without a value there is no score.")
        static let about = Wording(id: "Tentang indikator ini", en: "About this indicator")
        static let code = Wording(id: "Kode", en: "Code")
        static let definition = Wording(id: "Definisi", en: "Definition")
        static let polarity = Wording(id: "Arah", en: "Direction")
        static let aggregated = Wording(id: "Nilai setahun", en: "Value of a year")
        static let frequency = Wording(id: "Frekuensi", en: "Frequency")
        static let weight = Wording(id: "Bobot", en: "Weight")
        static let tags = Wording(id: "Tanda", en: "Tags")
        static let agency = Wording(id: "Penanggung jawab", en: "Responsible")
        static let contributors = Wording(id: "Ikut menyumbang", en: "Contributors")
        static let cascade = Wording(id: "Kedudukan dalam rencana", en: "Place in the plan")
        static let standingName = Wording(id: "Target", en: "Targets")
        static let sample = Wording(
            id: "contoh, bukan target resmi", en: "sample, not official targets")
        static let official = Wording(id: "resmi", en: "official")

        static func grade(_ grade: IndicatorResult.DataQuality.Grade) -> Wording {
            switch grade {
            case .a:
                Wording(
                    id: "terverifikasi, tepat waktu, tanpa tanda",
                    en: "verified, on time, nothing flagged")
            case .b:
                Wording(
                    id: "terverifikasi terlambat, atau direvisi sekali",
                    en: "verified late, or revised once")
            case .c:
                Wording(
                    id: "belum diverifikasi, atau pencilan yang belum dijelaskan",
                    en: "unverified, or an outlier not explained")
            case .d:
                Wording(
                    id: "edisi bertentangan, seri terputus, atau nilai tidak terbaca",
                    en: "contradictory editions, a broken series, or an unreadable value")
            }
        }
    }
}
