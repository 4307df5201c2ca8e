package import Vocabulary

/// Why a letter was not taken by the mail server.
package enum MailFailure: Explained, Hashable {
    /// `curl` is not there.
    case notInstalled
    case unreachable(host: String)
    case tooSlow(seconds: Int)
    /// No encryption, or a certificate that nobody trusts.
    case insecure(host: String)
    case signIn(host: String)
    /// The reader's address, or the letter; with the code of the answer where there was one.
    case refused(code: Int?)
    /// The private folder could not be written, or the program not started.
    case machine(String)

    /// Whether the same letter may be taken later.
    package var isWorthRetrying: Bool {
        if case .refused(let code?) = self { code < 500 } else { true }
    }

    /// A short name for logs and tables, free of addresses.
    package var name: String {
        switch self {
        case .notInstalled: "not-installed"
        case .unreachable: "unreachable"
        case .tooSlow: "too-slow"
        case .insecure: "insecure"
        case .signIn: "sign-in"
        case .refused(let code): code.map { "refused-\($0)" } ?? "refused"
        case .machine: "machine"
        }
    }

    package var wording: Wording {
        switch self {
        case .notInstalled:
            Wording(
                id: "Program curl belum terpasang, jadi surat tidak dapat dikirim. Pasang: "
                    + "sudo apt-get install curl",
                en: "The program curl is not installed, so no mail can be sent. Install it: "
                    + "sudo apt-get install curl")
        case .unreachable(let host):
            Wording(
                id: "Server surat \(host) tidak dapat dihubungi. Periksa nama, port, dan jaringan.",
                en: "The mail server \(host) cannot be reached. Check name, port and network.")
        case .tooSlow(let seconds):
            Wording(
                id: "Server surat tidak menjawab dalam \(seconds) detik. Coba lagi nanti.",
                en: "The mail server did not answer within \(seconds) seconds. Try again later.")
        case .insecure(let host):
            Wording(
                id: "Hubungan ke \(host) tidak aman: server tidak menawarkan enkripsi, atau "
                    + "sertifikatnya tidak dipercaya. Periksa “security” dan “trust”.",
                en: "The connection to \(host) is not safe: the server offers no encryption, or "
                    + "its certificate is not trusted. Check “security” and “trust”.")
        case .signIn(let host):
            Wording(
                id: "\(host) menolak akun surat. Periksa “account” dan kata sandinya.",
                en: "\(host) refused the mail account. Check “account” and its password.")
        case .refused(let code):
            Wording(
                id: "Server surat menolak alamat penerima atau suratnya (\(Self.text(code))). "
                    + "Periksa alamatnya.",
                en: "The mail server refused the reader's address or the letter "
                    + "(\(Self.text(code))). Check the address.")
        case .machine(let reason):
            Wording(
                id: "Surat tidak dapat disiapkan: \(reason). Periksa ruang disk dan izin.",
                en: "The letter could not be prepared: \(reason). Check disk space and permissions."
            )
        }
    }

    private static func text(_ code: Int?) -> String { code.map { "SMTP \($0)" } ?? "SMTP" }
}
