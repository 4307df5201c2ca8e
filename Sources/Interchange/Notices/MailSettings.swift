package import Vocabulary

/// Through whom mail goes out, and in whose name.
package struct MailSettings: Sendable, Hashable {
    /// How the way to the mail server is kept from being read.
    package enum Security: String, Sendable, CaseIterable, Hashable {
        /// Encrypted from the first byte (port 465).
        case tls
        /// Encrypted before anything is said, or not sent at all (port 587).
        case starttls
        /// Not encrypted: only to a mail server on this machine.
        case none
    }

    /// How one proves to the mail server who one is.
    package struct Account: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
        package let name: String
        let password: String

        /// Never the password.
        package var description: String { name }
        package var customMirror: Mirror { Mirror(self, children: ["name": name]) }
    }

    package let host: String
    package let port: Int
    package let security: Security
    package let sender: Mailbox
    package let account: Account?
    /// A file with the certificates to trust, where the mail server's is not a public one.
    package let trust: String?
    /// Where the pages are, for the links in letters; without a slash at the end.
    package let site: String?
}

/// Why the mail settings cannot be used.
package enum MailSettingsFault: Explained, Hashable {
    case unreadable(String)
    case noJSON(String)
    case unknown(key: String, path: String)
    case missing(key: String, path: String)
    case value(key: String, path: String)
    /// Without encryption and not to this machine.
    case openNetwork(host: String)
    /// The account without its password file, or the other way round.
    case halfAccount(String)
    /// Others on this machine can read the password.
    case exposed(String)
    /// Not one line of 1…500 characters.
    case password(String)

    package var wording: Wording {
        switch self {
        case .unreadable(let path):
            Wording(
                id: "\(path) tidak dapat dibaca. Periksa jalur dan izinnya.",
                en: "\(path) cannot be read. Check its path and permissions.")
        case .noJSON(let path):
            Wording(
                id: "\(path) bukan JSON. Contohnya ada di docs/operating.md.",
                en: "\(path) is not JSON. docs/operating.md has an example.")
        case .unknown(let key, let path):
            Wording(
                id: "\(path): “\(key)” tidak dikenal. Yang dikenal: \(Self.keys).",
                en: "\(path): “\(key)” is not known. Known are: \(Self.keys).")
        case .missing(let key, let path):
            Wording(
                id: "\(path): “\(key)” belum ada. Isilah.",
                en: "\(path): “\(key)” is missing. Add it.")
        case .value(let key, let path):
            Wording(
                id: "\(path): isi “\(key)” tidak dapat dipakai. Contohnya ada di "
                    + "docs/operating.md.",
                en: "\(path): the value of “\(key)” cannot be used. docs/operating.md has an "
                    + "example.")
        case .openNetwork(let host):
            Wording(
                id: "Surat ke \(host) akan lewat tanpa enkripsi. Tulis security "
                    + "“starttls” atau “tls”.",
                en: "Mail to \(host) would go unencrypted. Write security “starttls” or “tls”.")
        case .halfAccount(let path):
            Wording(
                id: "\(path): “account” dan “password_file” harus ada keduanya atau tidak sama "
                    + "sekali.",
                en: "\(path): give both “account” and “password_file”, or neither.")
        case .exposed(let path):
            Wording(
                id: "Kata sandi di \(path) dapat dibaca pengguna lain. Jalankan: "
                    + "chmod 600 \(path)",
                en: "The password in \(path) can be read by other users. Run: chmod 600 \(path)")
        case .password(let path):
            Wording(
                id: "\(path) harus berisi satu baris kata sandi, 1 sampai 500 karakter.",
                en: "\(path) must hold one line with the password, 1 to 500 characters.")
        }
    }

    private static let keys = MailSettings.keys.joined(separator: ", ")
}
