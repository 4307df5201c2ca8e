import Vocabulary

extension Words {
    /// Who did what.
    enum Audit {
        static let title = Wording(id: "Jejak", en: "Audit")
        static let heading = Wording(
            id: "Siapa melakukan apa, kapan, dan atas dasar apa",
            en: "Who did what, when, and on which ground")
        static let lede = Wording(
            id: "Setiap tindakan yang dipertanggungjawabkan tercatat dengan pelakunya, perannya "
                + "saat itu dan alasannya. Catatan berantai: perubahan, penghapusan atau penukaran "
                + "urutan ditemukan oleh “selaras verify”.",
            en: "Every accountable act is recorded with who did it, the role at that time and the "
                + "reason. The record is chained: a change, deletion or reordering is found by "
                + "“selaras verify”.")
        static let ownLede = Wording(
            id: "Anda melihat tindakan yang menyangkut OPD Anda.",
            en: "You see the acts that concern your agency.")
        static let filter = Wording(id: "Saring jejak", en: "Filter the acts")
        static let person = Wording(id: "Orang", en: "Person")
        static let object = Wording(id: "Tentang", en: "About")
        static let agency = Wording(id: "OPD", en: "Agency")
        static let from = Wording(id: "Dari tanggal", en: "From day")
        static let until = Wording(id: "Sampai tanggal", en: "Until day")
        static let act = Wording(id: "Tindakan", en: "Act")
        static let moment = Wording(id: "Saat", en: "When")
        static let ground = Wording(id: "Sebagai", en: "As")
        static let reason = Wording(id: "Alasan", en: "Reason")
        static let entries = Wording(id: "Entri", en: "Entries")
        static let none = Wording(
            id: "Tidak ada tindakan yang cocok. Longgarkan saringannya.",
            en: "No act matches. Widen the filter.")
        static let nothingYet = Wording(
            id: "Belum ada tindakan tercatat: selama belum ada akun, entri ditulis atas nama "
                + "mesin ini.",
            en: "No act is recorded yet: until there are accounts, entries are written in this "
                + "machine's name.")
        static let earlier = Wording(id: "Yang lebih lama", en: "Earlier acts")
        static let latest = Wording(id: "Kembali ke yang terbaru", en: "Back to the latest")
        static let machine = Wording(id: "komputer ini", en: "this machine")
        static let program = Wording(id: "program", en: "the program")
        static let unknown = Wording(id: "akun tak dikenal di sini", en: "account unknown here")
        static let redacted = Wording(id: "isinya disamarkan", en: "redacted")
        static let badDay = Wording(
            id: "Tanggal ditulis seperti 2026-07-31.", en: "Write a day like 2026-07-31.")

        static func about(_ name: String) -> Wording {
            Wording(id: "tentang \(name)", en: "about \(name)")
        }

        static func delegated(_ name: String) -> Wording {
            Wording(id: "atas delegasi \(name)", en: "delegated by \(name)")
        }

        static func count(_ entries: String) -> Wording {
            Wording(id: "\(entries) entri", en: "\(entries) entries")
        }

        static func more(_ entries: String) -> Wording {
            Wording(id: "dan \(entries) lagi", en: "and \(entries) more")
        }
    }
}
