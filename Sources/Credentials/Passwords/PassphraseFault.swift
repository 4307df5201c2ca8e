public import Vocabulary

/// Why a passphrase is not taken.
public enum PassphraseFault: Explained, Equatable {
    case tooShort(length: Int, minimum: Int)
    case tooLong(bytes: Int)
    case controlCharacter
    /// It is on the list of common passwords, perhaps with digits after it.
    case common
    /// What is left without predictable parts is too little; the part that hides most.
    case predictable(PredictablePart)

    public var wording: Wording {
        switch self {
        case .tooShort(let length, let minimum):
            Wording(
                id: "Kata sandi baru \(length) karakter; perlu sedikitnya \(minimum). Pakai empat "
                    + "kata yang tidak berhubungan, misalnya dari benda di sekitar Anda.",
                en: "The passphrase has \(length) characters; at least \(minimum) are needed. Use "
                    + "four unrelated words, for example of things around you.")
        case .tooLong(let bytes):
            Wording(
                id: "Kata sandi terlalu panjang (\(bytes) bita); batasnya \(Passphrase.limit). "
                    + "Pendekkan.",
                en: "The passphrase is too long (\(bytes) bytes); the limit is "
                    + "\(Passphrase.limit). Shorten it.")
        case .controlCharacter:
            Wording(
                id: "Kata sandi memuat tab atau baris baru, mungkin ikut tersalin. Ketik sendiri "
                    + "tanpa menempel.",
                en: "The passphrase contains a tab or line break, perhaps copied along. Type it "
                    + "instead of pasting.")
        case .common:
            Wording(
                id: "Kata sandi ini termasuk yang paling sering dipakai dan paling dulu dicoba "
                    + "penebak. Pakai empat kata yang tidak berhubungan.",
                en: "This passphrase is among the most used, which guessers try first. Use four "
                    + "unrelated words.")
        case .predictable(let part):
            part.wording
        }
    }
}

/// What makes a passphrase easy to guess.
public enum PredictablePart: Hashable, Sendable, CaseIterable {
    /// The person's, account's or agency's name, or the product's.
    case ownName
    /// A word that passwords are often made of.
    case commonWord
    /// `123456`, `abcdef`, `qwerty`, forwards or backwards.
    case sequence
    /// `aaaa`, `kucingkucing`.
    case repetition
    case year

    var wording: Wording {
        switch self {
        case .ownName:
            Wording(
                id: "Kata sandi ini hampir hanya nama Anda, instansi, atau Selaras. Tambahkan "
                    + "kata lain yang tidak berhubungan.",
                en: "The passphrase is mostly your name, your agency's or Selaras. Add other, "
                    + "unrelated words.")
        case .commonWord:
            Wording(
                id: "Kata sandi ini hampir hanya kata yang lazim dipakai sebagai kata sandi. "
                    + "Tambahkan kata lain yang tidak berhubungan.",
                en: "The passphrase is mostly words that passwords are often made of. Add other, "
                    + "unrelated words.")
        case .sequence:
            Wording(
                id: "Kata sandi ini hampir hanya deret seperti 123456, abcdef, atau qwerty. "
                    + "Tambahkan kata lain yang tidak berhubungan.",
                en: "The passphrase is mostly a run such as 123456, abcdef or qwerty. Add other, "
                    + "unrelated words.")
        case .repetition:
            Wording(
                id: "Kata sandi ini hampir hanya pengulangan. Ganti pengulangannya dengan "
                    + "kata lain.",
                en: "The passphrase is mostly repeated letters or words. Replace the repetition "
                    + "with other words.")
        case .year:
            Wording(
                id: "Kata sandi ini hampir hanya tahun. Tambahkan kata lain yang tidak "
                    + "berhubungan.",
                en: "The passphrase is mostly years. Add other, unrelated words.")
        }
    }
}
