package import Vocabulary

/// What of the provider's was asked for.
package enum ProviderDocument: String, Hashable, Sendable {
    case discovery, keys, token, userInfo

    var wording: Wording {
        switch self {
        case .discovery: Wording(id: "keterangan penyedia", en: "the provider's description")
        case .keys: Wording(id: "kunci penyedia", en: "the provider's keys")
        case .token: Wording(id: "token", en: "the token")
        case .userInfo: Wording(id: "keterangan pengguna", en: "the user's information")
        }
    }
}

/// Why the provider could not be used; nothing that the person who signs in did.
package enum ProviderFault: Explained, Hashable {
    case unreachable(ProviderDocument)
    case tooLate(ProviderDocument)
    case tooLarge(ProviderDocument)
    case status(ProviderDocument, Int)
    case notJSON(ProviderDocument)
    case metadata(field: String)
    /// The provider refuses the code, the client or the secret.
    case refused(error: String)
    case otherSubject

    package var wording: Wording {
        let what = reason
        return Wording(
            id: "Layanan SSO tidak dapat dipakai: \(what.id). Coba lagi sebentar lagi, atau masuk "
                + "dengan kata sandi.",
            en: "The single sign-on cannot be used: \(what.en). Try again shortly, or sign in with "
                + "your passphrase.")
    }

    private var reason: Wording {
        switch self {
        case .unreachable(let what):
            Wording(
                id: "\(what.wording.id) tidak terjangkau, atau sertifikatnya tidak sah",
                en: "\(what.wording.en) cannot be reached, or its certificate is not valid")
        case .tooLate(let what):
            Wording(
                id: "\(what.wording.id) tidak datang dalam 10 detik",
                en: "\(what.wording.en) did not come within 10 seconds")
        case .tooLarge(let what):
            Wording(
                id: "\(what.wording.id) terlalu besar", en: "\(what.wording.en) is too large")
        case .status(let what, let code):
            Wording(
                id: "\(what.wording.id) dijawab dengan status \(code)",
                en: "\(what.wording.en) was answered with status \(code)")
        case .notJSON(let what):
            Wording(
                id: "\(what.wording.id) tidak dapat dibaca",
                en: "\(what.wording.en) cannot be read")
        case .metadata(let field):
            Wording(
                id: "keterangan penyedia tidak benar pada “\(field)”",
                en: "the provider's description is not right at “\(field)”")
        case .refused(let error):
            Wording(
                id: "penyedia menolak permintaan Selaras (\(error))",
                en: "the provider refused Selaras's request (\(error))")
        case .otherSubject:
            Wording(
                id: "keterangan pengguna menyebut orang lain",
                en: "the user's information is about somebody else")
        }
    }
}
