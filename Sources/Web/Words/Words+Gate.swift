import Vocabulary

extension Words {
    /// Getting in.
    enum Gate {
        static let signIn = Wording(id: "Masuk", en: "Sign in")
        static let signOut = Wording(id: "Keluar", en: "Sign out")
        static let signInLede = Wording(
            id: "Dengan akun dari administrator instansi Anda.",
            en: "With the account that your administrator gave you.")
        static let login = Wording(id: "Nama masuk", en: "Sign-in name")
        static let loginHint = Wording(
            id: "Huruf kecil, angka, titik; misalnya budi.santoso.",
            en: "Small letters, digits, dots; for example budi.santoso.")
        static let fullName = Wording(id: "Nama lengkap", en: "Full name")
        static let email = Wording(id: "Surel (boleh kosong)", en: "E-mail (optional)")
        static let passphrase = Wording(id: "Kata sandi", en: "Passphrase")
        static let currentPassphrase = Wording(
            id: "Kata sandi sekarang", en: "Current passphrase")
        static let newPassphrase = Wording(id: "Kata sandi baru", en: "New passphrase")
        static let repeated = Wording(id: "Ulangi kata sandi baru", en: "Repeat the new passphrase")
        static let passphraseHint = Wording(
            id: "Sedikitnya 12 karakter. Empat kata yang tidak berhubungan mudah diingat dan sulit "
                + "ditebak; tidak perlu angka atau tanda.",
            en: "At least 12 characters. Four unrelated words are easy to remember and hard to "
                + "guess; digits and signs are not needed.")
        static let forgotten = Wording(
            id: "Lupa kata sandi? Minta tautan baru kepada administrator.",
            en: "Forgot your passphrase? Ask your administrator for a new link.")
        static let wrong = Wording(
            id: "Nama masuk atau kata sandi tidak cocok. Periksa huruf besar dan coba lagi.",
            en: "Name and passphrase do not match. Check capital letters and try again.")
        static let wrongPassphrase = Wording(
            id: "Kata sandi sekarang tidak cocok. Coba lagi.",
            en: "The current passphrase does not match. Try again.")
        static let wrongCode = Wording(
            id: "Kodenya tidak cocok atau sudah dipakai. Tunggu kode berikutnya di ponsel, lalu "
                + "coba lagi.",
            en: "The code does not match or was used already. Wait for the next one on your phone "
                + "and try again.")
        static let beginAgain = Wording(
            id: "Langkah kedua sudah lewat waktunya. Mulai lagi dari nama masuk.",
            en: "The second step has timed out. Begin again with your sign-in name.")
        static let notTheSame = Wording(
            id: "Kedua kata sandi baru tidak sama. Ketik ulang keduanya.",
            en: "The two new passphrases differ. Type both again.")

        static func wait(seconds: Int) -> Wording {
            let (count, isMinutes) = seconds > 90 ? ((seconds + 59) / 60, true) : (seconds, false)
            return Wording(
                id: "Terlalu banyak percobaan. Tunggu \(count) \(isMinutes ? "menit" : "detik") "
                    + "lalu coba lagi.",
                en: "Too many attempts. Wait \(count) \(isMinutes ? "minutes" : "seconds") and try "
                    + "again.")
        }

        static let codeTitle = Wording(id: "Kode dari ponsel", en: "The code on your phone")
        static let codeLede = Wording(
            id: "Buka aplikasi autentikator dan ketik enam angka yang tampil.",
            en: "Open your authenticator app and type the six digits it shows.")
        static let code = Wording(id: "Kode enam angka", en: "Six-digit code")
        static let codeHint = Wording(
            id: "Berganti tiap 30 detik.", en: "It changes every 30 seconds.")
        static let goOn = Wording(id: "Lanjut", en: "Continue")
        static let lostPhone = Wording(
            id: "Ponsel tidak ada? Pakai kode cadangan",
            en: "No phone? Use a recovery code")
        static let recoveryCode = Wording(id: "Kode cadangan", en: "Recovery code")
        static let recoveryHint = Wording(
            id: "Dari kertas Anda, misalnya 7KQ2M-9XTRA; tiap kode sekali pakai.",
            en: "From your paper, for example 7KQ2M-9XTRA; each works once.")

        static let noAccounts = Wording(id: "Belum ada akun", en: "There are no accounts yet")
        static let setUp = Wording(id: "Siapkan akun", en: "Set up accounts")
        static let setUpKicker = Wording(id: "Sekali saja", en: "Only once")
        static let setUpTitle = Wording(
            id: "Akun administrator pertama", en: "The first administrator's account")
        static let setUpLede = Wording(
            id: "Sesudah ini, setiap orang masuk dengan akunnya sendiri dan hanya melihat yang "
                + "menjadi bagiannya.",
            en: "From then on everybody signs in with an account of their own and sees only their "
                + "part.")
        static let setUpAfter = Wording(
            id: "Administrator mengurus akun dan penugasan. Untuk mengelola evaluasi, undang "
                + "penyelenggara dan verifikator sesudahnya.",
            en: "An administrator looks after accounts and assignments. To run the evaluation, "
                + "invite an organiser and a verifier afterwards.")
        static let makeAccount = Wording(id: "Buat akun", en: "Make the account")
        static let onlyHere = Wording(
            id: "Akun pertama hanya dapat dibuat dari mesin server itu sendiri. Buka alamat ini "
                + "di sana.",
            en: "The first account can only be made on the server itself. Open this address "
                + "there.")

        static let welcome = Wording(id: "Selamat datang", en: "Welcome")
        static let resetTitle = Wording(id: "Kata sandi baru", en: "A new passphrase")
        static let invitedAs = Wording(id: "Tautan ini untuk", en: "This link is for")
        static let choosePassphrase = Wording(
            id: "Pilih kata sandi; tautan ini lalu tidak berlaku lagi.",
            en: "Choose a passphrase; the link then no longer works.")
        static let keepPassphrase = Wording(id: "Simpan dan masuk", en: "Save and sign in")
        static let closedInvitation = Wording(
            id: "Undangan tidak berlaku", en: "This invitation does not hold")

        static let secondFactor = Wording(
            id: "Pengaman kedua lewat ponsel", en: "A second factor on your phone")
        static let secondFactorRequired = Wording(
            id: "Peran Anda mengubah hal yang diandalkan orang lain, jadi kata sandi saja tidak "
                + "cukup. Pasang aplikasi autentikator sebelum melanjutkan.",
            en: "Your role changes what others rely on, so a passphrase alone is not enough. Set "
                + "up an authenticator app before going on.")
        static let secondFactorLede = Wording(
            id: "Kata sandi yang bocor saja lalu tidak cukup untuk masuk ke akun Anda.",
            en: "A leaked passphrase alone then no longer opens your account.")
        static let scanTitle = Wording(id: "Pindai kode ini", en: "Scan this code")
        static let qrLabel = Wording(
            id: "Kode QR untuk aplikasi autentikator", en: "QR code for the authenticator app")
        static let orType = Wording(
            id: "Dengan aplikasi autentikator apa pun. Tidak dapat memindai? Ketik kunci ini:",
            en: "With any authenticator app. Cannot scan? Type this key:")
        static let showAddress = Wording(id: "Tampilkan alamatnya", en: "Show its address")
        static let tryTitle = Wording(id: "Ketik kodenya", en: "Type its code")
        static let enable = Wording(id: "Aktifkan", en: "Turn on")
        static let secondFactorOn = Wording(
            id: "Pengaman kedua aktif", en: "The second factor is on")
        static let recoveryTitle = Wording(
            id: "Simpan sepuluh kode cadangan ini", en: "Keep these ten recovery codes")
        static let recoveryLede = Wording(
            id: "Bila ponsel hilang, satu kode menggantikan satu kode ponsel. Cetak atau tulis "
                + "sekarang: kode ini tidak ditampilkan lagi.",
            en: "If your phone is lost, one of these stands in for one code of the phone. Print or "
                + "write them down now: they are not shown again.")
        static let keptCodes = Wording(id: "Sudah saya simpan", en: "I have kept them")

        static let signInFirstTitle = Wording(
            id: "Masuk dahulu", en: "Sign in first")
        static let signInFirst = Wording(
            id: "Anda belum masuk, atau sesi Anda sudah berakhir; yang dikirim tidak disimpan. "
                + "Masuk, lalu kirim lagi.",
            en: "You are not signed in, or your session has ended; what was sent was not kept. "
                + "Sign in and send it again.")
        static let forbiddenTitle = Wording(
            id: "Halaman ini bukan untuk peran Anda", en: "This page is not for your role")
        static let notNowTitle = Wording(
            id: "Belum dapat dilakukan pada tahap ini", en: "Not possible at this stage")
        static let toOwnPage = Wording(id: "Ke halaman Anda", en: "To your page")
        static let settledTitle = Wording(
            id: "Penyiapan tidak tersedia di sini", en: "Set-up is not available here")
        static func hurried(seconds: Int) -> Wording {
            Wording(
                id: "Terlalu banyak halaman diminta sekaligus. Tunggu \(seconds) detik lalu coba "
                    + "lagi.",
                en: "Too many pages were asked for at once. Wait \(seconds) seconds and try again.")
        }

        static let crowdedTitle = Wording(id: "Sedang ramai", en: "It is busy")
        static let crowded = Wording(
            id: "Terlalu banyak orang masuk pada saat yang sama. Coba lagi beberapa detik lagi.",
            en: "Too many people are signing in at once. Try again in a few seconds.")
    }
}
