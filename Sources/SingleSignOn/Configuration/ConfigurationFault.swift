package import Vocabulary

/// What is wrong with the file that describes the provider.
package enum ConfigurationFault: Explained, Hashable {
    case unreadable(file: String)
    case tooLarge(file: String)
    case notJSON(file: String)
    case missing(field: String)
    case unknown(field: String)
    case wrong(field: String, Wording)
    /// Everybody on the machine may read it.
    case openToAll(file: String)
    case noSuchVariable(String)

    package var wording: Wording {
        switch self {
        case .unreadable(let file):
            Wording(
                id: "Berkas SSO \(file) tidak dapat dibaca. Periksa nama dan hak bacanya.",
                en: "The single sign-on file \(file) cannot be read. Check its name and "
                    + "permissions.")
        case .tooLarge(let file):
            Wording(
                id: "Berkas SSO \(file) lebih besar dari 64 KiB. Periksa apakah berkasnya benar.",
                en: "The single sign-on file \(file) is larger than 64 KiB. Check that it is the "
                    + "right one.")
        case .notJSON(let file):
            Wording(
                id: "Berkas SSO \(file) bukan satu objek JSON. Bandingkan dengan contoh di "
                    + "docs/single-sign-on.md.",
                en: "The single sign-on file \(file) is not one JSON object. Compare it with the "
                    + "example in docs/single-sign-on.md.")
        case .openToAll(let file):
            Wording(
                id: "Berkas rahasia \(file) dapat dibaca semua pengguna mesin ini. Jalankan: "
                    + "chmod o= \(file)",
                en: "Everybody on this machine may read the secret file \(file). Run: "
                    + "chmod o= \(file)")
        case .noSuchVariable(let name):
            Wording(
                id: "Variabel lingkungan \(name) untuk rahasia SSO belum diisi.",
                en: "The environment variable \(name) for the single sign-on's secret is not set.")
        default: fieldWording
        }
    }

    private var fieldWording: Wording {
        switch self {
        case .missing(let field):
            Wording(
                id: "Berkas SSO: kolom “\(field)” belum diisi.",
                en: "Single sign-on file: field “\(field)” is missing.")
        case .unknown(let field):
            Wording(
                id: "Berkas SSO: kolom “\(field)” tidak dikenal. Periksa ejaannya.",
                en: "Single sign-on file: field “\(field)” is unknown. Check its spelling.")
        case .wrong(let field, let what):
            Wording(
                id: "Berkas SSO: kolom “\(field)” \(what.id).",
                en: "Single sign-on file: field “\(field)” \(what.en).")
        default: Wording(same: "")
        }
    }
}
