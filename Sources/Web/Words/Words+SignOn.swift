import Vocabulary

extension Words {
    /// The province's single sign-on.
    enum SignOn {
        static func signIn(with name: Wording) -> Wording {
            Wording(id: "Masuk dengan \(name.id)", en: "Sign in with \(name.en)")
        }

        static func accept(with name: Wording) -> Wording {
            Wording(
                id: "Terima dan selalu masuk dengan \(name.id)",
                en: "Accept and always sign in with \(name.en)")
        }

        static let shared = Wording(
            id: "Selesai di komputer bersama?", en: "Done on a shared computer?")

        static func signOut(of name: Wording) -> Wording {
            Wording(id: "Keluar juga dari \(name.id)", en: "Sign out of \(name.en) too")
        }

        static let failedTitle = Wording(id: "Belum masuk", en: "Not signed in")
        static let back = Wording(id: "Kembali ke halaman masuk", en: "Back to signing in")
        static let strangerTitle = Wording(
            id: "Akun SSO Anda belum terhubung", en: "Your single sign-on is not linked yet")
        static let stranger = Wording(
            id: "SSO mengenali Anda, tetapi belum ada akun Selaras untuk kode di bawah ini. "
                + "Bila Anda diundang, buka tautan undangan dan pilih masuk dengan SSO di sana. "
                + "Bila Anda sudah punya akun, kirim kode ini kepada administrator.",
            en: "The single sign-on knows you, but there is no Selaras account for the code below. "
                + "If you were invited, open the invitation's link and choose the single sign-on "
                + "there. If you have an account, send this code to an administrator.")
        static let subject = Wording(id: "Kode SSO", en: "Single sign-on code")
        static let linkTitle = Wording(id: "Masuk dengan SSO", en: "Signing in with SSO")
        static let linkNote = Wording(
            id: "Orangnya melihat kodenya ketika masuk dengan SSO sebelum dihubungkan. Kosongkan "
                + "untuk memutus.",
            en: "They see the code when they sign in with SSO before being linked. Leave it empty "
                + "to unlink.")
        static let link = Wording(id: "Simpan", en: "Save")
        static let claimsFor = Wording(
            id: "Menurut SSO, orang ini juga", en: "According to the single sign-on they are also")
    }
}
