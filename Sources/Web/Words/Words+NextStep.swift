import Standing
import Vocabulary

extension Words {
    /// What somebody does next with an agency's figures, and what a phase means.
    enum NextStep {
        static let notOpen = Wording(
            id: "Pengumpulan data belum dibuka penyelenggara; isian hanya dapat dibaca.",
            en: "The organiser has not opened the collection; the sheet can only be read.")
        static let enter = Wording(
            id: "Isi yang kosong dan jelaskan yang ditandai. Bila sudah lengkap, kepala OPD "
                + "mengajukannya ke verifikator.",
            en: "Fill in what is empty and explain what is marked. Once complete, the head of the "
                + "agency submits it to the verifier.")
        static let submit = Wording(
            id: "Periksa isian di bawah, lalu ajukan ke verifikator.",
            en: "Check the figures below, then submit them to the verifier.")
        static let correct = Wording(
            id: "Perbaiki yang diminta verifikator; kepala OPD lalu mengajukannya lagi.",
            en: "Correct what the verifier asks for; the head of the agency then submits again.")
        static let waits = Wording(
            id: "Menunggu pemeriksaan verifikator. Isian dapat diubah lagi bila dikembalikan.",
            en: "Waits for the verifier. The figures can be changed again if they are returned.")
        static let verified = Wording(
            id: "Sudah diperiksa dan diterima; terkunci begitu siklus dibekukan.",
            en: "Checked and accepted; locked as soon as the cycle is frozen.")
        static let locked = Wording(
            id: "Terkunci bersama snapshot siklus. Kepala OPD dapat meminta buka kunci bila ada "
                + "yang harus diperbaiki.",
            en: "Locked with the cycle's snapshot. The head of the agency can ask for an unlock "
                + "when something must be corrected.")
        static let unlockAsked = Wording(
            id: "Buka kunci sudah diminta dan menunggu persetujuan orang lain.",
            en: "An unlock was asked for and waits for somebody else's consent.")

        static func phase(_ phase: Phase) -> Wording {
            switch phase {
            case .preparation:
                Wording(
                    id: "OPD belum dapat mengisi sampai pengumpulan data dibuka.",
                    en: "Agencies cannot enter figures until the collection is opened.")
            case .collection:
                Wording(
                    id: "OPD mengisi dan mengajukan; yang sudah diajukan dapat langsung diperiksa.",
                    en: "Agencies enter and submit; what is submitted can be checked at once.")
            case .verification:
                Wording(
                    id: "Pengumpulan ditutup dan isian diperiksa. Bila selesai, siklus dibekukan.",
                    en: "The collection is closed and figures are checked. Then the cycle is "
                        + "frozen.")
            case .frozen:
                Wording(
                    id: "Siklus dibekukan; isian yang terverifikasi terkunci bersama snapshot-nya.",
                    en: "The cycle is frozen; verified figures are locked with its snapshot.")
            case .published:
                Wording(
                    id: "Hasil siklus ini sudah dipublikasikan.",
                    en: "This cycle's results are published.")
            }
        }
    }
}
