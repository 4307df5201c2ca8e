public import Vocabulary

/// Why an invitation or join code admits nobody.
public enum InvitationFault: Explained, Equatable, CaseIterable {
    /// Not issued by this server, or damaged on the way.
    case forged
    case expired
    case used
    case revoked

    public var wording: Wording {
        switch self {
        case .forged:
            Wording(
                id: "Undangan ini tidak dikenal; mungkin tautannya terpotong. Pindai lagi kode QR "
                    + "atau salin tautan seutuhnya.",
                en: "This invitation is unknown; its link may have been cut off. Scan the QR code "
                    + "again or copy the whole link.")
        case .expired:
            Wording(
                id: "Masa berlaku undangan ini sudah lewat. Minta undangan baru kepada "
                    + "penyelenggara.",
                en: "This invitation has expired. Ask the organiser for a new one.")
        case .used:
            Wording(
                id: "Undangan ini sudah dipakai. Bila itu Anda, masuk dengan akun Anda; bila "
                    + "bukan, beri tahu penyelenggara.",
                en: "This invitation was used already. If by you, sign in to your account; if "
                    + "not, tell the organiser.")
        case .revoked:
            Wording(
                id: "Undangan ini dicabut oleh penyelenggara. Minta undangan baru bila Anda memang "
                    + "diundang.",
                en: "The organiser has withdrawn this invitation. Ask for a new one if you are "
                    + "invited after all.")
        }
    }
}
