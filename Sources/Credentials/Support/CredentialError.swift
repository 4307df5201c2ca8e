public import Vocabulary

/// Why a credential could not be made or checked; nothing that the person who signs in did.
public enum CredentialError: Explained, Equatable {
    /// The source of randomness gave too few bytes or a constant.
    case notRandom
    /// There is no memory for one hash.
    case noMemory(mebibytes: Int)

    public var wording: Wording {
        switch self {
        case .notRandom:
            Wording(
                id: "Sumber bilangan acak sistem tidak bekerja, jadi kode rahasia tidak dapat "
                    + "dibuat. Mulai ulang server; bila berulang, periksa mesinnya.",
                en: "The system's source of random numbers does not work, so no secret can be "
                    + "made. Restart the server; if it happens again, examine the machine.")
        case .noMemory(let mebibytes):
            Wording(
                id: "Memori tidak cukup untuk memeriksa kata sandi (\(mebibytes) MiB). Coba lagi "
                    + "sebentar lagi; bila berulang, tambah memori server.",
                en: "There is not enough memory to check a password (\(mebibytes) MiB). Try again "
                    + "shortly; if it happens again, give the server more memory.")
        }
    }
}
