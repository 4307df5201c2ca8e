package import Vocabulary

/// Why an ID token opens no session.
package enum TokenFault: Explained, Hashable {
    case malformed
    case algorithm(String)
    case unknownKey
    case signature
    case issuer, audience, party
    case expired, notYet, stale
    case nonce, accessToken, subject
    case level, age

    package var wording: Wording {
        let what = reason
        return Wording(
            id: "Jawaban SSO ditolak: \(what.id). Mulai lagi dari halaman masuk; bila berulang, "
                + "sampaikan kalimat ini kepada administrator.",
            en: "The single sign-on's answer was refused: \(what.en). Start again from the sign-in "
                + "page; if it happens again, tell an administrator this sentence.")
    }

    private var reason: Wording {
        switch self {
        case .malformed:
            Wording(id: "tokennya rusak", en: "its token is damaged")
        case .algorithm:
            Wording(
                id: "cara tanda tangan tokennya tidak diterima (hanya RS256, PS256, ES256, EdDSA)",
                en: "the way its token is signed is not accepted (only RS256, PS256, ES256, EdDSA)")
        case .unknownKey:
            Wording(
                id: "kunci penanda tangannya tidak ada dalam daftar kunci penyedia",
                en: "its signing key is not in the provider's list of keys")
        case .signature:
            Wording(id: "tanda tangannya tidak cocok", en: "its signature does not match")
        case .issuer:
            Wording(id: "penerbitnya lain (iss)", en: "it has another issuer (iss)")
        case .audience:
            Wording(
                id: "token itu bukan untuk Selaras, atau juga untuk pihak lain (aud)",
                en: "the token is not for Selaras, or for others as well (aud)")
        case .party:
            Wording(
                id: "token itu dikeluarkan untuk aplikasi lain (azp)",
                en: "the token was issued to another application (azp)")
        default: reasonOfTime
        }
    }

    private var reasonOfTime: Wording {
        switch self {
        case .expired:
            Wording(
                id: "tokennya kedaluwarsa (exp); periksa jam server dan penyedia",
                en: "its token has expired (exp); check the server's and the provider's clocks")
        case .notYet:
            Wording(
                id: "tokennya bertanggal nanti (iat, nbf); periksa jam server dan penyedia",
                en: "its token is dated later than now (iat, nbf); check the server's and the "
                    + "provider's clocks")
        case .stale:
            Wording(
                id: "tokennya lebih tua daripada permintaan masuk ini (iat)",
                en: "its token is older than this sign-in (iat)")
        case .nonce:
            Wording(
                id: "token itu bukan jawaban atas permintaan ini (nonce)",
                en: "the token does not answer this request (nonce)")
        case .accessToken:
            Wording(
                id: "token aksesnya bukan pasangan token ini (at_hash)",
                en: "the access token does not belong to it (at_hash)")
        case .level:
            Wording(
                id: "tingkat pengamanan masuk tidak seperti yang diminta (acr)",
                en: "the sign-in is not as strong as was asked (acr)")
        case .age:
            Wording(
                id: "Anda masuk ke SSO terlalu lama yang lalu (auth_time)",
                en: "you signed in to the single sign-on too long ago (auth_time)")
        default:
            Wording(
                id: "token itu tidak menyebut orangnya dengan benar (sub)",
                en: "the token does not name the person properly (sub)")
        }
    }
}
