package import Standing
package import Vocabulary

/// A person who may sign in. Names and contacts stay on this machine; the record knows ``id``.
package struct Account: Sendable, Equatable {
    /// Who vouches for the person elsewhere: the provider, and its name for them.
    package struct Identity: Sendable, Hashable {
        package var issuer: String
        package var subject: String

        package init(issuer: String, subject: String) {
            self.issuer = issuer
            self.subject = subject
        }
    }

    /// `p-` and 16 hexadecimal digits; the text of the person's `Person.ID` too.
    package let id: Holder.ID
    /// Small letters; nobody else has it.
    package let login: String
    package let name: String
    package let email: String?
    package let state: AccountState
    package let hasPassword: Bool
    package let hasSecondFactor: Bool
    package let createdAt: Timestamp
    package let identity: Identity?
}

/// Why an account cannot be made or changed.
package enum AccountFault: Explained, Equatable {
    case loginTaken(String)
    /// Empty, too long, or with blanks or signs that a login may not have.
    case badLogin(String)
    case noName
    case identityTaken
    case unknown(Holder.ID)
    case ended(Holder.ID)
    /// Somebody changed it meanwhile: a code was used, a password set.
    case changedMeanwhile

    package var wording: Wording {
        switch self {
        case .loginTaken(let login):
            Wording(
                id: "Nama masuk “\(login)” sudah dipakai. Pilih nama lain.",
                en: "The sign-in name “\(login)” is taken. Choose another.")
        case .badLogin(let login):
            Wording(
                id: "Nama masuk “\(login)” tidak dapat dipakai. Tulis 2 sampai 64 huruf kecil, "
                    + "angka, titik, garis, garis bawah atau @.",
                en: "“\(login)” cannot be a sign-in name. Write 2 to 64 small letters, digits, "
                    + "dots, hyphens, underscores or @.")
        case .noName:
            Wording(
                id: "Nama belum diisi atau terlalu panjang. Tulis nama, paling banyak 200 huruf.",
                en: "There is no name, or it is too long. Write one of at most 200 characters.")
        case .identityTaken:
            Wording(
                id: "Identitas SSO itu sudah tertaut ke akun lain. Lepaskan di sana dahulu.",
                en: "That single-sign-on identity is linked to another account. Unlink it there "
                    + "first.")
        case .unknown(let id):
            Wording(
                id: "Akun \(id) tidak ada. Muat ulang daftar pengguna.",
                en: "There is no account \(id). Reload the list of users.")
        case .ended(let id):
            Wording(
                id: "Akun \(id) sudah ditutup. Buat akun baru bila orangnya kembali.",
                en: "Account \(id) was ended. Make a new one if the person comes back.")
        case .changedMeanwhile:
            Wording(
                id: "Akun ini baru saja diubah di tempat lain. Muat ulang lalu coba lagi.",
                en: "This account was just changed elsewhere. Reload and try again.")
        }
    }
}
