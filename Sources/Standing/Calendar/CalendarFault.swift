public import Vocabulary

/// Why a calendar cannot be read or cannot answer.
public enum CalendarFault: Explained, Hashable {
    case header(line: Int)
    case tooLong(lines: Int)
    case columns(line: Int, found: Int)
    case date(line: Int, text: String)
    case kind(line: Int, text: String)
    case blank(line: Int)
    case quote(line: Int)
    /// The same day off twice.
    case twice(CivilDate)
    /// The holidays of a year are not known; a deadline in it would be a guess.
    case unknownYear(Int)
    /// A count of working days outside 0…1000.
    case days(Int)

    public var wording: Wording {
        switch self {
        case .header(let line):
            Wording(
                id: "Kalender libur, baris \(line): tulis judul kolom date,kind,name,source.",
                en: "Holiday calendar, line \(line): write the header date,kind,name,source.")
        case .tooLong(let lines):
            Wording(
                id: "Kalender libur memuat \(lines) baris; paling banyak 5000. Pisahkan berkasnya.",
                en: "The holiday calendar has \(lines) lines; 5000 at most. Split the file.")
        case .columns(let line, let found):
            Wording(
                id: "Kalender libur, baris \(line): ada \(found) kolom, seharusnya 4.",
                en: "Holiday calendar, line \(line): \(found) columns, there should be 4.")
        case .date(let line, let text):
            Wording(
                id: "Kalender libur, baris \(line): “\(text)” bukan tanggal. Tulis 2025-08-17.",
                en: "Holiday calendar, line \(line): “\(text)” is not a day. Write 2025-08-17.")
        case .kind(let line, let text):
            Wording(
                id: "Kalender libur, baris \(line): jenis “\(text)” tidak dikenal. Tulis "
                    + "nasional, cuti_bersama atau daerah.",
                en: "Holiday calendar, line \(line): unknown kind “\(text)”. Write "
                    + "nasional, cuti_bersama or daerah.")
        case .blank(let line):
            Wording(
                id: "Kalender libur, baris \(line): isi nama dan sumbernya.",
                en: "Holiday calendar, line \(line): give its name and source.")
        case .quote(let line):
            Wording(
                id: "Kalender libur, baris \(line): tanda kutip tidak ditutup.",
                en: "Holiday calendar, line \(line): a quotation mark is not closed.")
        case .twice(let day):
            Wording(
                id: "Kalender libur: \(CalendarText.day(day).id) tertulis dua kali. Hapus satu.",
                en: "Holiday calendar: \(CalendarText.day(day).en) is written twice. Remove one.")
        case .unknownYear(let year):
            Wording(
                id: "Hari libur tahun \(year) belum dimuat, jadi tenggat tidak dapat dihitung. "
                    + "Tambahkan SKB hari libur tahun itu ke kalender.",
                en: "The holidays of \(year) are not loaded, so no deadline can be computed. "
                    + "Add that year's decree to the calendar.")
        case .days(let days):
            Wording(
                id: "Jumlah hari kerja \(days) di luar 0 sampai 1000.",
                en: "\(days) working days is outside 0 to 1000.")
        }
    }
}
