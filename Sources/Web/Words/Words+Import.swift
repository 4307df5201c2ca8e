import Interchange
import Proceedings
import Vocabulary

extension Words {
    /// Handing in files: the page, the dry run, the receipt.
    enum Import {
        static let fileField = "berkas"
        static let templateFile = Wording(id: "templat-selaras", en: "selaras-template")
        static let exportFile = Wording(id: "data-selaras", en: "selaras-data")
        static let faultsFile = Wording(id: "perlu-diperbaiki", en: "to-correct")

        static let title = Wording(id: "Impor data", en: "Import data")
        static let heading = Wording(
            id: "Serahkan satu berkas; tidak ada yang berubah sebelum Anda menyetujuinya",
            en: "Hand in one file; nothing changes before you agree")
        static let lede = Wording(
            id: "Berkas diperiksa seluruhnya sekali jalan: setiap kesalahan disebut lembar, sel, "
                + "nilai dan cara memperbaikinya. Sesudah diterima Anda mendapat tanda terima.",
            en: "The whole file is checked in one pass: every fault is named with sheet, cell, "
                + "value and fix. Once it is taken in you get a receipt.")
        static let steps = Wording(id: "Langkah impor", en: "Steps of the import")
        static let stepNames = [
            Wording(id: "Serahkan", en: "Hand in"), Wording(id: "Periksa", en: "Check"),
            Wording(id: "Tanda terima", en: "Receipt"),
        ]
        static let upload = Wording(id: "Serahkan berkas", en: "Hand in a file")
        static let chooseFile = Wording(
            id: "Pilih berkas atau jatuhkan di sini", en: "Choose a file or drop it here")
        static let fileHint = Wording(
            id: "Buku kerja .xlsx, .zip berisi folder CSV, atau satu tabel .csv; paling besar "
                + "\(UploadLimits.fileBytesMax / 1_048_576) MB.",
            en: "An .xlsx workbook, a .zip of the CSV folder, or one table as .csv; at most "
                + "\(UploadLimits.fileBytesMax / 1_048_576) MB.")
        static let check = Wording(id: "Periksa berkas", en: "Check the file")
        static let checkHint = Wording(
            id: "Hanya uji coba; belum ada yang ditulis.", en: "A dry run; nothing is written yet.")
        static let shape = Wording(id: "Bentuk data", en: "The shape of the data")
        static let shapeWhy = Wording(
            id: "Yang diunduh di sini dapat langsung diimpor kembali.",
            en: "What is downloaded here can be imported again as it is.")
        static let template = Wording(id: "Templat kosong (XLSX)", en: "Empty template (XLSX)")
        static let templateHint = Wording(
            id: "Petunjuk, daftar pilihan dan satu baris contoh tiap tabel.",
            en: "Instructions, lists to choose from and one example row per table.")
        static let exportWorkbook = Wording(id: "Data saat ini (XLSX)", en: "Data as it is (XLSX)")
        static let exportHint = Wording(
            id: "Semua tabel dengan semua vintase.", en: "All tables with all vintages.")
        static let exportFolder = Wording(
            id: "Data saat ini (ZIP berisi CSV)", en: "Data as it is (ZIP of CSV)")
        static let exportFolderHint = Wording(
            id: "Folder CSV dengan datapackage.json.", en: "The CSV folder with datapackage.json.")
        static let history = Wording(id: "Riwayat impor", en: "Imports so far")
        static let noHistory = Wording(
            id: "Belum ada berkas yang diterima.", en: "No file has been taken in yet.")

        static let file = Wording(id: "Berkas", en: "File")
        static let fileSize = Wording(id: "Ukuran", en: "Size")
        static let digest = Wording(id: "Sidik (SHA-256)", en: "Digest (SHA-256)")
        static let when = Wording(id: "Waktu", en: "Time")
        static let who = Wording(id: "Diserahkan oleh", en: "Handed in by")
        static let localPerson = Wording(
            id: "operator di mesin ini", en: "whoever operates this machine")
        static let entry = Wording(id: "Catatan", en: "Entry")
        static let entries = Wording(id: "Fakta yang ditambahkan", en: "Facts added")
        static let ignored = Wording(id: "Dilewati (bukan tabel)", en: "Passed over (no tables)")

        static let dryRun = Wording(id: "Uji coba impor", en: "Dry run of the import")
        static let next = Wording(id: "Langkah berikutnya", en: "What to do next")
        static let nothingChanges = Wording(
            id: "Tidak ada yang berubah: seluruh isi berkas ini sudah tercatat",
            en: "Nothing changes: everything in this file is on record already")
        static func onlyStale(_ count: String) -> Wording {
            Wording(
                id: "Tidak ada yang berubah: \(count) baris lebih lama dari yang tercatat, "
                    + "sisanya sama",
                en: "Nothing changes: \(count) rows are older than what is on record, the rest "
                    + "is the same")
        }
        static let staleAdvice = Wording(
            id: "Baris yang usang tidak diterima; yang tercatat sekarang tetap berlaku.",
            en: "Stale rows are not taken; what is on record now still holds.")
        static let knownFile = Wording(
            id: "Berkas yang persis sama sudah pernah diterima; menerimanya lagi tidak menambah "
                + "apa pun.",
            en: "This very file was taken in before; taking it again adds nothing.")
        static let sameContents = Wording(
            id: "Isinya sama dengan yang tercatat sekarang.",
            en: "Its contents are the same as what is on record now.")
        static let cleanAdvice = Wording(
            id: "Tidak ada kesalahan. Periksa ringkasan di bawah, lalu terima.",
            en: "There are no faults. Look through the summary below, then take it in.")
        static let faultyAdvice = Wording(
            id: "Simpan baris yang salah sebagai buku kerja, perbaiki sel yang ditandai, lalu "
                + "serahkan kembali. Baris yang benar dapat diterima sekarang juga.",
            en: "Save the faulty rows as a workbook, correct the marked cells and hand it in "
                + "again. The good rows can be taken in right now.")
        static let applyAll = Wording(id: "Terima seluruhnya", en: "Take in all of it")
        static let saveFaults = Wording(
            id: "Simpan baris yang salah (XLSX)", en: "Save the faulty rows (XLSX)")
        static let seeFaults = Wording(id: "Lihat kesalahannya", en: "See what is wrong")
        static let keepFaults = Wording(
            id: "Yang salah tidak hilang: sel yang perlu diperbaiki diwarnai di buku kerja itu, "
                + "dengan catatan cara memperbaikinya.",
            en: "What is wrong is not lost: the cells to correct are coloured in that workbook, "
                + "with a remark that says how.")
        static let another = Wording(id: "Serahkan berkas lain", en: "Hand in another file")
        static let chooseFirst = Wording(
            id: "Berkas ini memuat kesalahan. Pilih menerima baris yang benar saja, atau perbaiki "
                + "lebih dahulu.",
            en: "This file holds faults. Choose to take in the good rows only, or correct it "
                + "first.")
        static let running = Wording(
            id: "Berkas lain sedang diterima. Tunggu sampai selesai, lalu coba lagi; berkas Anda "
                + "tetap disimpan.",
            en: "Another file is being taken in. Wait until it is done and try again; your file "
                + "is kept.")
        static let manyArrive = Wording(
            id: "Beberapa berkas sedang dikirim. Coba lagi sebentar lagi.",
            en: "Several files are arriving. Try again in a moment.")

        static let effect = Wording(id: "Akibat bagi catatan", en: "What it does to the record")
        static let effectHint = Wording(id: "hanya baris yang benar", en: "good rows only")
        static let theFile = Wording(id: "Berkasnya", en: "The file")
        static let table = Wording(id: "Tabel", en: "Table")
        static let new = Wording(id: "Baru", en: "New")
        static let changed = Wording(id: "Berubah", en: "Changed")
        static let unchanged = Wording(id: "Tetap", en: "Unchanged")
        static let stale = Wording(id: "Usang", en: "Stale")
        static let changes = Wording(id: "Yang berubah", en: "What changes")
        static let differences = Wording(
            id: "Yang berbeda dari catatan", en: "What differs from the record")
        static let changesHint = Wording(
            id: "nilai lama tetap tersimpan sebagai vintase",
            en: "earlier values stay as vintages")
        static let oldStay = changesHint
        static let absentStay = Wording(
            id: "Semuanya tetap berlaku: berkas boleh memuat sebagian saja, maka baris yang tidak "
                + "disebut tidak dihapus. Untuk mengubahnya, serahkan baris itu dengan isi yang "
                + "benar.",
            en: "They all stay: a file may hold a part only, so a row that it leaves out is not "
                + "removed. To change one, hand in that row with the right contents.")
        static let absentFaulty = Wording(
            id: "Baris yang masih salah dihitung sebagai tidak ada.",
            en: "Rows that are still faulty count as not in it.")
        static let absent = Wording(id: "Tidak ada dalam berkas", en: "Not in the file")
        static let subject = Wording(id: "Tentang", en: "About")
        static let oldNew = Wording(id: "Lama → baru", en: "Old → new")
        static let becomes = Wording(id: "Menjadi", en: "Becomes")

        static let faults = Wording(id: "Yang perlu diperbaiki", en: "What to correct")
        static let byRule = Wording(
            id: "Kesalahan menurut aturan", en: "Faults by rule")
        static let count = Wording(id: "Jumlah", en: "Count")
        static let rule = Wording(id: "Aturan", en: "Rule")
        static let fix = Wording(id: "Cara memperbaiki", en: "How to fix it")
        static let place = Wording(id: "Lembar dan sel", en: "Sheet and cell")
        static let column = Wording(id: "Kolom", en: "Column")
        static let value = Wording(id: "Nilai", en: "Value")
        static let row = Wording(id: "Barisnya", en: "Its row")
        static let blank = Wording(id: "(kosong)", en: "(blank)")

        static let underWay = Wording(id: "Sedang diterima", en: "Being taken in")
        static let underWayWhy = Wording(
            id: "Halaman ini memperbarui diri tiap detik. Berkas diterima seluruhnya atau tidak "
                + "sama sekali; menutup halaman tidak menghentikannya.",
            en: "This page renews itself every second. The file is taken in whole or not at all; "
                + "closing the page does not stop it.")

        static let receipt = Wording(id: "Tanda terima", en: "Receipt")
        static let toEvaluation = Wording(id: "Lihat evaluasi", en: "See the evaluation")

        static let emptyTitle = Wording(id: "Belum ada data", en: "There is no data yet")
        static let emptyWhy = Wording(
            id: "Catatan ini masih kosong. Isi templat dengan indikator, target dan realisasi, "
                + "lalu serahkan; evaluasi muncul di sini.",
            en: "This record is still empty. Fill the template with indicators, targets and "
                + "realisations and hand it in; the evaluation appears here.")
    }
}
