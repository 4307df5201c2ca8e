import Standing
import Vocabulary

extension Words {
    /// Entering an agency's figures.
    enum Entry {
        static let title = Wording(id: "Pengisian data", en: "Data entry")
        static func progressHeading(_ done: String, of all: String) -> Wording {
            Wording(
                id: "\(done) dari \(all) OPD sudah mengajukan isian",
                en: "\(done) of \(all) agencies have submitted their figures")
        }
        static let byAgency = Wording(id: "Keadaan tiap OPD", en: "Where each agency stands")
        static let progressLede = Wording(
            id:
                "OPD mengisi dan mengajukan, verifikator memeriksa, lalu siklus dibekukan. Draf "
                + "OPD hanya terlihat oleh OPD itu sendiri dan pimpinan daerah.",
            en: "Agencies enter and submit, verifiers check, then the cycle is frozen. An agency's "
                + "drafts are seen by the agency and the government's leaders alone.")
        static let phase = Wording(id: "Tahap siklus", en: "Phase of the cycle")
        static let open = Wording(id: "Buka pengumpulan data", en: "Open the collection")
        static let close = Wording(
            id: "Tutup pengumpulan, mulai verifikasi", en: "Close the collection, begin to verify")
        static let publish = Wording(
            id: "Publikasikan hasil untuk umum", en: "Publish the results for everybody")
        static let freeze = Wording(
            id: "Bekukan di halaman snapshot", en: "Freeze on the snapshots page")
        static let agency = Wording(id: "OPD", en: "Agency")
        static let state = Wording(id: "Keadaan", en: "State")
        static let indicators = Wording(id: "Indikator", en: "Indicators")
        static let openSheet = Wording(id: "Buka isian", en: "Open the sheet")
        static let steps = Wording(id: "Jenjang isian", en: "The submission's ladder")
        static let nothingDue = Wording(
            id: "Tidak ada yang jatuh tempo pada siklus ini.",
            en: "Nothing is due in this cycle.")

        static let filled = Wording(id: "Terisi", en: "Entered")
        static let drafts = Wording(id: "Draf belum diajukan", en: "Drafts not submitted")
        static let mustFix = Wording(id: "Harus diperbaiki", en: "Must be corrected")
        static let toExplain = Wording(id: "Perlu penjelasan", en: "To be explained")
        static let evidence = Wording(id: "Berkas bukti", en: "Evidence files")
        static let of = Wording(id: "dari", en: "of")

        static let indicator = Wording(id: "Indikator", en: "Indicator")
        static let annualTarget = Wording(id: "target tahun", en: "year's target")
        static let before = Wording(id: "sebelumnya", en: "before")
        static let target = Wording(same: "target")
        static let recorded = Wording(id: "tercatat", en: "recorded")
        static let numerator = Wording(id: "pembilang", en: "numerator")
        static let denominator = Wording(id: "penyebut", en: "denominator")
        static let note = Wording(id: "Keterangan", en: "Note")
        static let noteFor = Wording(id: "Keterangan untuk", en: "Note for")
        static let save = Wording(id: "Simpan draf", en: "Save drafts")
        static let saveHint = Wording(
            id: "Draf tersimpan di server dan belum masuk evaluasi sampai diajukan.",
            en: "Drafts are kept on the server and enter the evaluation only when submitted.")
        static let keys = Wording(
            id:
                "Panah dan Enter berpindah sel; tempel blok dari Excel di sel mana pun. Tulis "
                + "1234,5; “belum rilis 31-08-2025” bila sumber belum terbit; bintang (*) untuk "
                + "angka sementara.",
            en:
                "Arrows and Enter move between cells; paste a block from Excel into any cell. "
                + "Write 1234.5; “not released 31-08-2025” when the source has not published; a "
                + "star (*) for provisional figures.")
        static let readOnly = Wording(
            id: "Isian ini hanya dapat dibaca.", en: "This sheet can only be read.")
        static let notDue = Wording(id: "Belum jatuh tempo", en: "Not due yet")

        // States of a cell.
        static let empty = Wording(id: "kosong", en: "empty")
        static let recordedState = Wording(id: "tercatat resmi", en: "in the record")
        static let onServer = Wording(id: "draf tersimpan", en: "draft saved")
        static let conflict = Wording(id: "bertentangan", en: "conflict")
        static let savedHere = Wording(id: "tersimpan di perangkat", en: "saved on device")
        static let waiting = Wording(id: "menunggu jaringan", en: "waiting")
        static let isOffline = Wording(
            id:
                "Tidak ada jaringan. Yang Anda ketik tersimpan di perangkat ini dan dikirim "
                + "sendiri begitu tersambung.",
            en: "No network. What you type is kept on this device and sent by itself once "
                + "connected.")
        static let useMine = Wording(id: "Pakai punya saya", en: "Use mine")
        static let useStored = Wording(id: "Pakai yang tersimpan", en: "Use the stored one")
        static let refusedCells = Wording(id: "Tidak terambil", en: "Not taken")

        static func storedElsewhere(_ text: String) -> Wording {
            Wording(
                id:
                    "Sementara itu tersimpan “\(text)”. Menyimpan lagi menggantinya dengan "
                    + "isian ini.",
                en: "Meanwhile “\(text)” was stored. Saving again replaces it with this text.")
        }

        static let paste = Wording(id: "Tempel dari Excel", en: "Paste from Excel")
        static let pasteRow = Wording(id: "Mulai di baris", en: "Start at the row")
        static let pasteColumn = Wording(id: "dan kolom", en: "and the column")
        static let pasteText = Wording(id: "Blok yang disalin", en: "The copied block")
        static let pasteButton = Wording(id: "Tempel", en: "Paste")

        // Evidence.
        static let attach = Wording(id: "Lampirkan bukti", en: "Attach evidence")
        static let attachHint = Wording(
            id:
                "PDF, PNG, JPEG, XLSX, DOCX, CSV atau teks, paling besar 10 MB. Berkas selalu "
                + "diunduh, tidak pernah dibuka di halaman ini.",
            en:
                "PDF, PNG, JPEG, XLSX, DOCX, CSV or text, at most 10 MB. Files are always saved, "
                + "never opened in this page.")
        static let evidenceFor = Wording(id: "Untuk nilai", en: "For the value")
        static let file = Wording(id: "Berkas", en: "File")
        static let noEvidence = Wording(id: "Belum ada berkas.", en: "No files yet.")
        static let unknownKind = Wording(
            id:
                "Isi berkas bukan PDF, PNG, JPEG, XLSX, DOCX, CSV atau teks biasa. Simpan ulang "
                + "dalam salah satu bentuk itu.",
            en:
                "The file's contents are not PDF, PNG, JPEG, XLSX, DOCX, CSV or plain text. Save "
                + "it again in one of these forms.")
        static let tooLarge = Wording(
            id: "Berkas lebih dari 10 MB. Perkecil, atau lampirkan bagian yang penting.",
            en: "The file is larger than 10 MB. Make it smaller, or attach the part that matters.")

        // Self-evaluation.
        static let selfEvaluation = Wording(id: "Evaluasi diri", en: "Self-evaluation")
        static let selfHint = Wording(
            id: "Bagian bawah Formulir E.55: apa yang mendorong, apa yang menghambat, dan apa "
                + "kelanjutannya.",
            en: "The foot of form E.55: what helped, what hindered, and what follows.")
        static let section = Wording(id: "Bagian", en: "Part")
        static let cause = Wording(id: "Sebab (untuk penghambat)", en: "Cause (of an obstacle)")
        static let noCause = Wording(id: "tanpa sebab", en: "no cause")
        static let text = Wording(id: "Uraian", en: "Text")
        static let add = Wording(id: "Tambahkan", en: "Add")
        static let nothingWritten = Wording(id: "Belum ada uraian.", en: "Nothing written yet.")

        // Submission.
        static let submit = Wording(id: "Ajukan ke verifikator", en: "Submit to the verifier")
        static let submitTitle = Wording(id: "Ajukan isian", en: "Submit the figures")
        static let declare = Wording(
            id: "Saya menyatakan angka di atas benar menurut sumbernya.",
            en: "I declare that the figures above are true to their sources.")
        static let fixFirst = Wording(
            id: "Perbaiki dahulu yang bertanda merah; yang lain dapat diajukan dengan penjelasan.",
            en: "Correct what is marked red first; the rest can be submitted with an explanation.")
        static let headSubmits = Wording(
            id: "Kepala OPD yang mengajukan. Draf Anda sudah terlihat olehnya.",
            en: "The head of the agency submits. Your drafts are visible there.")
        static let unlock = Wording(id: "Minta buka kunci", en: "Ask for an unlock")
        static let unlockHint = Wording(
            id: "Isian ini terkunci bersama snapshot. Orang lain harus menyetujui pembukaannya.",
            en: "These figures are locked with a snapshot. Somebody else must agree to open them.")
        static let reason = Wording(id: "Alasan", en: "Reason")
        static let noReason = Wording(
            id: "Tulis alasannya.", en: "Give the reason.")
        static let notDeclared = Wording(
            id: "Centang pernyataan dahulu.", en: "Tick the declaration first.")

        static func returnedBecause(_ reason: String) -> Wording {
            Wording(id: "Dikembalikan: \(reason)", en: "Returned: \(reason)")
        }
        static func columnsOf(_ name: Wording) -> Wording {
            Wording(id: "Indikator \(name.id)", en: "Indicators by \(name.en)")
        }
        static let month = Wording(id: "bulanan", en: "month")
        static let quarter = Wording(id: "triwulanan", en: "quarter")
        static let semester = Wording(id: "semesteran", en: "semester")
        static let year = Wording(id: "tahunan", en: "year")
    }

    /// Verifying an agency's figures.
    enum Verifying {
        static let title = Wording(id: "Verifikasi", en: "Verification")
        static func heading(_ count: Int, _ shown: String) -> Wording {
            guard count > 0 else { return nothing }
            return Wording(
                id: "\(shown) isian menunggu verifikasi",
                en: "\(shown) \(count == 1 ? "submission waits" : "submissions wait") for "
                    + "verification")
        }
        static let lede = Wording(
            id: "Yang terlambat di atas, lalu yang paling menggeser evaluasi: bobot indikator kali "
                + "besar perubahannya atau keraguan atas datanya.",
            en: "Late ones first, then what moves the evaluation most: an indicator's weight times "
                + "the size of its change, or the doubt about its data.")
        static let nothing = Wording(
            id: "Tidak ada isian yang menunggu", en: "No submission waits")
        static let unchanged = Wording(
            id: "Tidak ada yang berubah sejak verifikasi terakhir.",
            en: "Nothing has changed since the last verification.")
        static let target = Wording(same: "Target")
        static let submitted = Wording(id: "Diajukan", en: "Submitted")
        static let due = Wording(id: "Tenggat", en: "Due")
        static let why = Wording(id: "Mengapa di sini", en: "Why it stands here")
        static let effect = Wording(id: "Akibat", en: "Consequence")
        static let findings = Wording(id: "Temuan", en: "Findings")
        static let toCheck = Wording(id: "Untuk diperiksa", en: "To be checked")
        static let changed = Wording(
            id: "Berubah sejak verifikasi terakhir", en: "Changed since the last verification")
        static let value = Wording(id: "Nilai", en: "Value")
        static let verified = Wording(id: "Terverifikasi", en: "Verified")
        static let change = Wording(id: "Perubahan", en: "Change")
        static let noEvidence = Wording(id: "tanpa bukti", en: "no evidence")
        static let settled = Wording(
            id: "Sudah diterima pada verifikasi terakhir", en: "Accepted by the last verification")
        static let missing = Wording(id: "Belum dilaporkan", en: "Not reported")
        static let decide = Wording(id: "Keputusan", en: "Decision")
        static let verify = Wording(id: "Verifikasi isian ini", en: "Verify these figures")
        static let verifyHint = Wording(
            id: "Setiap nilai di halaman ini tercatat terverifikasi atas peran Anda.",
            en: "Each value on this page is recorded as verified in your role.")
        static let sendBack = Wording(id: "Kembalikan ke OPD", en: "Return to the agency")
        static let sendBackHint = Wording(
            id: "Tandai nilai yang harus diperbaiki dan tulis alasannya.",
            en: "Mark the values to correct and give the reason.")
        static let sendBackLater = Wording(
            id: "Bila ternyata ada yang keliru, tulis apa yang harus diperbaiki dan kembalikan.",
            en: "If something turns out to be wrong, say what to correct and return it.")
        static let lock = Wording(id: "Kunci dengan snapshot", en: "Lock with the snapshot")
        static let noSnapshot = Wording(
            id: "Bekukan siklus dahulu; snapshot itulah yang menguncinya.",
            en: "Freeze the cycle first; its snapshot is what locks them.")
        static let unlockAsked = Wording(id: "Diminta buka kunci", en: "An unlock is asked for")
        static let approve = Wording(id: "Setujui buka kunci", en: "Approve the unlock")
        static let decline = Wording(id: "Tolak", en: "Decline")
        static let mark = Wording(id: "Perbaiki", en: "Correct")
        static let period = Wording(id: "Periode", en: "Period")
        static let cannot = Wording(
            id: "Keputusan bukan pada Anda.", en: "The decision is not yours.")

        static func counts(errors: Int, warnings: Int) -> Wording {
            Wording(
                id: "\(errors) harus diperbaiki, \(warnings) belum dijelaskan",
                en: "\(errors) to correct, \(warnings) unexplained")
        }
    }
}
