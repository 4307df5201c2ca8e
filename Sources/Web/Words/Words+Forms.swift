import Performance
import Vocabulary

extension Words {
    /// The page of forms and documents.
    enum Forms {
        static let title = Wording(
            id: "Formulir dan dokumen siap tanda tangan", en: "Forms and documents, ready to sign")
        static let lede = Wording(
            id: "Isi formulir dihitung dari data siklus ini, bukan diketik ulang. Pilih formulir "
                + "dan OPD, periksa di layar, lalu simpan untuk ditandatangani.",
            en: "The forms are computed from this cycle's data, never typed again. Choose a form "
                + "and an agency, check it on screen, then save it to be signed.")
        static let choose = Wording(id: "Pilih formulir", en: "Choose a form")
        static let form = Wording(id: "Formulir", en: "Form")
        static let organisation = Wording(id: "Perangkat daerah", en: "Agency")
        static let government = Wording(id: "Pemerintah daerah", en: "Government")
        static let period = Wording(id: "Periode", en: "Period")
        static let plan = Wording(id: "Dokumen rencana", en: "Plan")
        static let save = Wording(id: "Simpan", en: "Save")
        static let saveHint = Wording(
            id: "PDF di kertas A3 mendatar; XLSX memuat angka penuh dalam rupiah.",
            en: "The PDF is landscape A3; the XLSX holds full figures in rupiah.")
        static let notes = Wording(id: "Catatan", en: "Notes")
        static let notWritten = Wording(
            id: "Belum diisi oleh perangkat daerah.", en: "The agency has not written any yet.")
        static let signHere = Wording(
            id: "Nama dan NIP diisi dengan tangan", en: "Name and NIP are filled in by hand")
        static let nothing = Wording(id: "Belum ada data", en: "No data yet")
        static let nothingWhy = Wording(
            id: "Formulir terisi begitu ada OPD yang memiliki indikator. Impor data lebih dahulu.",
            en: "Forms fill in once an agency has indicators. Import data first.")
        static let documents = Wording(id: "Dokumen lain", en: "Other documents")
        static let book = Wording(id: "Buku Evaluasi (PDF)", en: "Evaluation book (PDF)")
        static let bookHint = Wording(
            id: "Seluruh evaluasi siklus ini: ringkasan, misi, OPD, yang perlu dibahas, lampiran.",
            en: "This cycle's whole evaluation: summary, missions, agencies, what to discuss, "
                + "annexes.")
        static let sheetHint = Wording(
            id: "Satu halaman A4: tiga yang sesuai, tiga yang tertinggal, serapan, sebab.",
            en: "One A4 page: three on track, three behind, absorption, causes.")
        static let bookFile = Wording(id: "buku-evaluasi", en: "evaluation-book")
        static let sheetFile = Wording(id: "lembar-opd", en: "agency-sheet")
        static let pressBusy = Wording(
            id: "Beberapa dokumen sedang ditata. Coba lagi setengah menit lagi.",
            en: "Several documents are being typeset. Try again in half a minute.")

        static func sheet(_ name: String) -> Wording {
            Wording(id: "Lembar \(name) (PDF)", en: "Sheet of \(name) (PDF)")
        }

        static func money(_ unit: MoneyUnit) -> Wording {
            Wording(
                id: "Kolom Rp dalam \(unit.label.id). Sel kosong berarti belum ada nilai, bukan "
                    + "nol.",
                en: "Columns Rp in \(unit.label.en). A blank cell means that there is no value "
                    + "yet, not zero.")
        }
    }
}
