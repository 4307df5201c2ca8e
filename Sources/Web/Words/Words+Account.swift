import Vocabulary

extension Words {
    /// Accounts and seats.
    enum Account {
        static let title = Wording(id: "Akun Anda", en: "Your account")
        static let assignments = Wording(id: "Penugasan", en: "Assignments")
        static let noAssignments = Wording(
            id: "Belum ada penugasan. Minta administrator memberikannya.",
            en: "No assignment yet. Ask an administrator for one.")
        static let seat = Wording(id: "Peran", en: "Role")
        static let period = Wording(id: "Berlaku", en: "Holds")
        static let basis = Wording(id: "Dasar", en: "Basis")
        static let basisField = Wording(
            id: "Nomor SK (boleh kosong)", en: "Number of the decree (optional)")
        static let definitive = Wording(id: "definitif", en: "definitive")
        static let notNow = Wording(id: "tidak berlaku hari ini", en: "not in force today")
        static let neverHeld = Wording(id: "dibatalkan", en: "withdrawn")

        static func from(_ name: String) -> Wording {
            Wording(id: "didelegasikan oleh \(name)", en: "delegated by \(name)")
        }
        static func except(_ agencies: String) -> Wording {
            Wording(id: "kecuali \(agencies)", en: "except \(agencies)")
        }
        static func since(_ day: String) -> Wording {
            Wording(id: "sejak \(day)", en: "since \(day)")
        }

        static let changePassphrase = Wording(id: "Ganti kata sandi", en: "Change passphrase")
        static let secondFactorOff = Wording(
            id: "Belum dipasang", en: "Not set up")
        static let secondFactorNote = Wording(
            id: "Kode enam angka dari aplikasi autentikator, diminta setiap kali masuk. Wajib bagi "
                + "administrator, penyelenggara, dan verifikator.",
            en: "Six digits from an authenticator app, asked for at every sign-in. Required for "
                + "administrators, organisers and verifiers.")
        static let addFactor = Wording(id: "Pasang", en: "Set up")
        static let replaceFactor = Wording(
            id: "Ganti ponsel atau kode cadangan", en: "Replace phone or recovery codes")

        static func codesLeft(_ count: Int) -> Wording {
            Wording(
                id: "Kode cadangan tersisa: \(count).", en: "Recovery codes left: \(count).")
        }

        static let sessions = Wording(id: "Sesi masuk", en: "Sign-ins")
        static let sessionsNote = Wording(
            id: "Tidak mengenali salah satunya? Akhiri, lalu ganti kata sandi.",
            en: "One you do not recognise? End it, then change your passphrase.")
        static let browser = Wording(id: "Peramban", en: "Browser")
        static let unknownBrowser = Wording(
            id: "Peramban tidak dikenal", en: "Unknown browser")
        static let started = Wording(id: "Masuk", en: "Signed in")
        static let seen = Wording(id: "Terakhir dipakai", en: "Last used")
        static let thisOne = Wording(id: "sesi ini", en: "this one")
        static let endSession = Wording(id: "Akhiri", en: "End")
        static let passphraseToEnd = Wording(
            id: "Kata sandi Anda, untuk mengakhiri sesi", en: "Your passphrase, to end sessions")
        static let endOthers = Wording(
            id: "Akhiri semua sesi lain", en: "End all other sign-ins")

        static let ownData = Wording(id: "Data tentang Anda", en: "Data about you")
        static let ownDataNote = Wording(
            id: "Nama, kontak, penugasan, dan sesi masuk yang disimpan server ini. Kata sandi dan "
                + "kunci rahasia tidak ikut.",
            en: "The name, contacts, assignments and sign-ins that this server keeps. Passphrase "
                + "and secrets are not among them.")
        static let saveOwnData = Wording(id: "Simpan sebagai JSON", en: "Save as JSON")
        static let ownDataFile = Wording(id: "data-saya.json", en: "my-data.json")

        static let delegate = Wording(id: "Delegasikan", en: "Delegate")
        static let delegateNote = Wording(
            id: "Untuk masa tertentu; Anda ikut bertanggung jawab atas yang dilakukan dengannya.",
            en: "For a period; you answer too for what is done with it.")
        static let delegateTo = Wording(
            id: "Kepada (nama masuk)", en: "To (sign-in name)")
        static let takeBack = Wording(id: "Tarik kembali", en: "Take back")
        static let nobodyByThatName = Wording(
            id: "Tidak ada pengguna aktif dengan nama masuk itu. Periksa ejaannya.",
            en: "There is no active user with that sign-in name. Check its spelling.")
        static let chooseSeat = Wording(
            id: "Pilih salah satu penugasan yang ditampilkan.",
            en: "Choose one of the assignments shown.")
        static let chooseRole = Wording(id: "Pilih peran.", en: "Choose a role.")
        static let chooseAgency = Wording(
            id: "Pilih OPD: peran ini dipegang di satu OPD, dan OPD itu harus ada di data.",
            en: "Choose an agency: this role is held in one, and it must be in the data.")
        static let noSuchDay = Wording(
            id: "Tanggal tidak terbaca. Tulis seperti 2025-07-31.",
            en: "The date cannot be read. Write it like 2025-07-31.")

        static func usersTitle(_ count: Int) -> Wording {
            Wording(
                id: "\(count) pengguna", en: count == 1 ? "One user" : "\(count) users")
        }
        static let usersLede = Wording(
            id: "Akun memberi jalan masuk; penugasan menentukan apa yang boleh dilihat dan "
                + "dilakukan.",
            en: "An account lets somebody in; assignments decide what they may see and do.")
        static let roles = Wording(id: "Peran hari ini", en: "Roles today")
        static let state = Wording(id: "Keadaan", en: "State")
        static let noSeat = Wording(id: "belum ada", en: "none")
        static let invited = Wording(id: "diundang", en: "invited")
        static let active = Wording(id: "aktif", en: "active")
        static let activeWithFactor = Wording(
            id: "aktif, dengan pengaman kedua", en: "active, with a second factor")
        static let ended = Wording(id: "ditutup", en: "ended")
        static let invite = Wording(id: "Undang pengguna", en: "Invite a user")
        static let inviteNote = Wording(
            id: "Anda mendapat tautan sekali pakai untuk diserahkan kepadanya.",
            en: "You are given a one-time link to hand to them.")

        static func invitedTitle(_ name: String) -> Wording {
            Wording(id: "Tautan untuk \(name)", en: "A link for \(name)")
        }
        static let shownOnce = Wording(
            id: "Hanya ditampilkan sekali", en: "Shown only once")
        static func invitedLede(_ until: Wording) -> Wording {
            Wording(
                id: "Serahkan langsung kepada orangnya: siapa pun yang membukanya memilih kata "
                    + "sandi akun ini. Berlaku sekali, sampai \(until.id).",
                en: "Hand it to the person directly: whoever opens it chooses the passphrase of "
                    + "this account. It works once, until \(until.en).")
        }
        static let invitationQR = Wording(
            id: "Kode QR tautan undangan", en: "QR code of the invitation link")
        static let assignNext = Wording(
            id: "Beri penugasan", en: "Give an assignment")
        static let backToUser = Wording(id: "Kembali ke pengguna", en: "Back to the user")
        static let backToUsers = Wording(id: "Semua pengguna", en: "All users")

        static let ownPage = Wording(
            id: "Ini akun Anda sendiri. Penugasan dan kata sandi Anda diurus administrator lain; "
                + "yang lain ada di halaman Akun Anda.",
            en: "This is your own account. Your assignments and credentials are another "
                + "administrator's to change; the rest is on your account's page.")
        static let give = Wording(id: "Beri penugasan", en: "Give an assignment")
        static let giveNote = Wording(
            id: "Untuk verifikator, OPD yang dipilih adalah OPD yang tidak boleh ia periksa.",
            en: "For a verifier, the agency chosen is the one they may not verify.")
        static let role = Wording(id: "Peran", en: "Role")
        static let pickRole = Wording(id: "pilih…", en: "choose…")
        static let agency = Wording(id: "OPD", en: "Agency")
        static let noAgency = Wording(id: "tanpa OPD", en: "no agency")
        static let capacity = Wording(id: "Kedudukan", en: "Capacity")
        static let firstDay = Wording(id: "Hari pertama", en: "First day")
        static let lastDay = Wording(id: "Hari terakhir", en: "Last day")
        static let lastDayOptional = Wording(
            id: "Hari terakhir (boleh kosong)", en: "Last day (optional)")
        static let endSeat = Wording(id: "Akhiri", en: "End")
        static let reset = Wording(id: "Atur ulang kata sandi", en: "Reset credentials")
        static let resetNote = Wording(
            id: "Semua sesinya berakhir dan Anda mendapat tautan sekali pakai untuk diserahkan; "
                + "kata sandi lama berlaku sampai tautan dipakai.",
            en: "All their sign-ins end and you are given a one-time link to hand over; the old "
                + "passphrase holds until the link is used.")
        static let dropFactor = Wording(
            id: "Cabut pengaman kedua juga (ponsel dan kode cadangan hilang)",
            en: "Take the second factor away too (phone and recovery codes are lost)")
        static let makeLink = Wording(id: "Buat tautan", en: "Make a link")
        static let endSessions = Wording(id: "Akhiri semua sesi", en: "End all sign-ins")
        static func sessionsOpen(_ count: Int) -> Wording {
            Wording(
                id: "Sesi yang sedang berjalan: \(count).", en: "Sign-ins that go on: \(count).")
        }
        static let endAccount = Wording(id: "Tutup akun", en: "End the account")
        static let endAccountNote = Wording(
            id: "Penugasannya berakhir hari ini dan ia tidak dapat masuk lagi. Yang pernah ia "
                + "lakukan tetap tercatat.",
            en: "Their assignments end today and they cannot sign in again. What they did stays "
                + "in the record.")
    }
}
