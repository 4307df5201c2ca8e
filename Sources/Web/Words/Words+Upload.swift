import Interchange
import Vocabulary

extension Words {
    /// Why what was sent was not taken.
    enum Upload {
        static let noFile = Wording(
            id: "Belum ada berkas yang dipilih. Kembali ke halaman Impor dan pilih satu berkas.",
            en: "No file was chosen. Go back to the import page and choose one.")
        static let malformed = Wording(
            id: "Formulir yang dikirim tidak terbaca. Buka halaman Impor lalu kirim ulang.",
            en: "The form that was sent cannot be read. Open the import page and send it again.")
        static let unfinished = Wording(
            id: "Kiriman terputus sebelum selesai. Kirim ulang berkasnya.",
            en: "The upload was cut off before its end. Send the file again.")
        static let tooSlowTitle = Wording(
            id: "Kiriman terlalu lama", en: "The upload took too long")
        static let tooSlow = Wording(
            id: "Kiriman dihentikan setelah \(UploadLimits.seconds) detik. Periksa sambungan, "
                + "lalu kirim ulang.",
            en: "The upload was stopped after \(UploadLimits.seconds) seconds. Check the "
                + "connection and send it again.")
        static let unreadableTitle = Wording(
            id: "Berkas ini tidak dapat dibaca", en: "This file cannot be read")
        static let unavailableTitle = Wording(
            id: "Belum dapat dibuat di mesin ini", en: "This machine cannot make it yet")
        static let busyTitle = Wording(id: "Tunggu sebentar", en: "Wait a moment")
        static let readOnly = Wording(
            id: "Server ini hanya menampilkan data; tidak ada catatan yang dapat diubah. Jalankan "
                + "`selaras serve` dengan basis data untuk mengimpor.",
            en: "This server only shows data; it has no record to change. Run `selaras serve` with "
                + "a database to import.")
    }
}
