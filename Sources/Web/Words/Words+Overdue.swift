import Reminders
import Vocabulary

extension Words {
    /// Who has not reported, reminders, and calendars.
    enum Overdue {
        static let title = Wording(id: "Belum lapor", en: "Not reported")

        static func headline(_ late: String, of expected: String) -> Wording {
            Wording(
                id: "\(late) dari \(expected) data lewat tenggat atau dikembalikan",
                en: "\(late) of \(expected) figures are overdue or returned")
        }

        static let nothingLate = Wording(
            id: "Tidak ada data yang lewat tenggat", en: "No figure is overdue")

        static func lede(_ day: Wording) -> Wording {
            Wording(
                id: "Per \(day.id). Tenggat menurut PP 39/2006: OPD 5 hari kerja setelah "
                    + "triwulan, dengan hari libur nasional dan cuti bersama. Yang belum dirilis "
                    + "sumbernya bukan tunggakan.",
                en: "As of \(day.en). Deadlines are those of PP 39/2006: agencies have 5 working "
                    + "days after the quarter, without national holidays and joint leave. What "
                    + "its source has not released is nobody's arrears.")
        }

        static let late = Wording(id: "Terlambat", en: "Late")
        static let returned = Wording(id: "Dikembalikan", en: "Returned")
        static let soon = Wording(id: "Segera jatuh tempo", en: "Due soon")
        static let notReleased = Wording(id: "Belum rilis", en: "Not released")
        static let submitted = Wording(id: "Sudah dilaporkan", en: "Reported")
        static let figures = Wording(id: "data", en: "figures")
        static let deadlines = Wording(id: "Tenggat", en: "Deadlines")
        static let report = Wording(id: "Laporan", en: "Report")
        static let quarter = Wording(id: "Triwulan", en: "Quarter")
        static let due = Wording(id: "Tenggat", en: "Due")
        static let byAgency = Wording(id: "Menurut OPD", en: "By agency")
        static let longest = Wording(id: "Paling lama, hari", en: "Longest, days")
        static let list = Wording(id: "Data menurut akibatnya", en: "Figures by consequence")
        static let listNote = Wording(
            id: "Yang terlambat dan IKU lebih dulu.", en: "The late ones and IKU come first.")
        static let period = Wording(id: "Periode", en: "Period")
        static let state = Wording(id: "Keadaan", en: "State")
        static let allAgencies = Wording(id: "Semua OPD", en: "All agencies")
        static let show = Wording(id: "Tampilkan", en: "Show")
        static let nothing = Wording(id: "Tidak ada.", en: "None.")

        static func more(_ count: String) -> Wording {
            Wording(
                id: "\(count) data lain tampil bila OPD-nya dipilih.",
                en: "\(count) more are shown when their agency is chosen.")
        }

        static func state(_ item: ReportItem, _ reader: Reader) -> Wording {
            let filled = Wording(id: "terisi, belum diajukan", en: "filled, not submitted")
            switch item.state {
            case .late(let days):
                let count = reader.count(days)
                return item.isEntered
                    ? filled : Wording(id: "terlambat \(count) hari", en: "\(count) days late")
            case .returned(let note, _):
                let reason = note.map { ": \($0)" } ?? ""
                return Wording(id: "dikembalikan\(reason)", en: "returned\(reason)")
            case .dueSoon(0): return Wording(id: "tenggat hari ini", en: "due today")
            case .dueSoon(let days):
                return Wording(id: "\(days) hari kerja lagi", en: "\(days) working days left")
            case .notDue: return Wording(id: "belum jatuh tempo", en: "not due yet")
            case .notReleased(let day):
                guard let day else { return Wording(id: "belum rilis", en: "not released") }
                let text = CalendarText.day(day)
                return Wording(id: "belum rilis, \(text.id)", en: "not released, \(text.en)")
            case .submitted: return Wording(id: "sudah dilaporkan", en: "reported")
            }
        }
    }

    /// Reminders by mail.
    enum Reminding {
        static let title = Wording(id: "Pengingat", en: "Reminders")

        static func button(_ count: String) -> Wording {
            Wording(id: "Kirim \(count) pengingat hari ini", en: "Send today's \(count) reminders")
        }

        static let noneToday = Wording(
            id: "Hari ini tidak ada pengingat: dikirim 5 dan 1 hari kerja sebelum tenggat, pada "
                + "harinya, lalu setiap 3 hari kerja.",
            en: "There are no reminders today: they go out 5 and 1 working days before a due day, "
                + "on it, and on every third after.")
        static let noMail = Wording(
            id: "Surel belum diatur di server ini; pengelola server menjalankannya dengan "
                + "--mail BERKAS.",
            en: "Mail is not set up on this server. Run it with --mail FILE.")
        static let sent = Wording(id: "Terkirim terakhir", en: "Sent last")
        static func unreached(_ count: String) -> Wording {
            Wording(
                id: "\(count) OPD belum punya akun operator atau kepala yang dapat diingatkan",
                en: "\(count) agencies have no operator's or head's account to remind")
        }

        static func kept(_ sent: String, failed: String) -> Wording {
            Wording(
                id: "\(sent) terkirim, \(failed) gagal. Yang gagal dicoba lagi pada kiriman "
                    + "berikutnya hari itu.",
                en: "\(sent) sent, \(failed) failed. Those are tried again by the next sending "
                    + "of that day.")
        }
    }

    /// One's own calendar.
    enum CalendarKey {
        static let title = Wording(id: "Kalender tenggat", en: "Calendar of deadlines")
        static let address = Wording(
            id: "Alamat kalender Anda", en: "Your calendar's address")
        static let open = Wording(id: "Buka kalender tenggat", en: "Open the calendar")
        static let howTo = Wording(
            id: "Cara memakainya: Google Calendar › Kalender lain › Dari URL; Outlook › Tambahkan "
                + "kalender › Berlangganan dari web; iPhone › Kalender › Tambah kalender "
                + "langganan; Thunderbird › Kalender baru › Di jaringan.",
            en: "How to use it: Google Calendar › Other calendars › From URL; Outlook › Add "
                + "calendar › Subscribe from web; iPhone › Calendars › Add subscription calendar; "
                + "Thunderbird › New calendar › On the network.")
        static let heading = Wording(
            id: "Tenggat laporan di kalender Anda", en: "Report deadlines in your calendar")
        static let lede = Wording(
            id: "Alamat pribadi untuk Thunderbird, Google Calendar, Outlook, atau ponsel. Isinya "
                + "tenggat, kode OPD, dan tanggal rilis; tidak ada data pribadi.",
            en: "A personal address for Thunderbird, Google Calendar, Outlook or a phone. It holds "
                + "deadlines, agencies' codes and release days; nobody's personal data.")
        static let once = Wording(
            id: "Salin alamat ini sekarang; hanya ditampilkan sekali. Siapa pun yang memilikinya "
                + "dapat membaca kalendernya.",
            en: "Copy this address now; it is shown once. Whoever has it can read the calendar.")
        static let make = Wording(id: "Buat alamat", en: "Make an address")
        static let remake = Wording(
            id: "Buat alamat baru; yang lama berhenti", en: "Make a new address; the old one ends")
        static let revoke = Wording(id: "Cabut alamat", en: "Revoke the address")
        static let none = Wording(id: "Belum ada alamat.", en: "There is no address yet.")

        static func made(_ moment: String) -> Wording {
            Wording(id: "Ada alamat sejak \(moment).", en: "There is an address since \(moment).")
        }
    }
}
