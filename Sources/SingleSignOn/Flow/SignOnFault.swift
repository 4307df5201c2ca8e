package import Vocabulary

/// Why a sign-in through the provider came to nothing.
package enum SignOnFault: Explained, Hashable {
    /// The address is not one that a provider's answer has.
    case unreadableAnswer
    /// Not begun here, in another browser, used already, or too long ago.
    case unknownState
    case otherIssuer
    case declined(error: String)
    case token(TokenFault)
    case provider(ProviderFault)
    case noRandomness

    package var wording: Wording {
        switch self {
        case .unreadableAnswer:
            Wording(
                id: "Alamat ini bukan jawaban SSO yang utuh. Mulai lagi dari halaman masuk.",
                en: "This address is not a whole answer of the single sign-on. Start again from "
                    + "the sign-in page.")
        case .unknownState:
            Wording(
                id: "Proses masuk ini tidak dikenal: lebih dari 10 menit, sudah dipakai, atau "
                    + "dimulai di peramban lain. Mulai lagi dari halaman masuk.",
                en: "This sign-in is unknown: it took over 10 minutes, was used already, or began "
                    + "in another browser. Start again from the sign-in page.")
        case .otherIssuer:
            Wording(
                id: "Jawaban itu datang dari penyedia lain. Mulai lagi dari halaman masuk.",
                en: "That answer came from another provider. Start again from the sign-in page.")
        case .declined(let error):
            Wording(
                id: "SSO tidak meneruskan proses masuk (\(error)). Mulai lagi bila Anda memang "
                    + "hendak masuk.",
                en: "The single sign-on did not go through (\(error)). Start again if you do want "
                    + "to sign in.")
        case .token(let fault): fault.wording
        case .provider(let fault): fault.wording
        case .noRandomness:
            Wording(
                id: "Sumber bilangan acak sistem tidak bekerja. Mulai ulang server.",
                en: "The system's source of random numbers does not work. Restart the server.")
        }
    }
}
