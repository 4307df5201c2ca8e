/// Takes out of a text what a log must not hold: secrets, e-mail addresses, addresses of machines.
///
/// A net under those who write to the log, not a licence: what is short, like a name, it cannot
/// know.
enum Discretion {
    /// Letters and digits mixed in this number are a token, a digest or a key.
    private static let secretLengthMin = 20

    static func withholding(_ text: String) -> String {
        var result = ""
        var word = ""
        for character in text {
            if isOfWord(character) {
                word.append(character)
            } else {
                result += replaced(word)
                result.append(character)
                word = ""
            }
        }
        return result + replaced(word)
    }

    private static func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.@:+%".contains(character)
    }

    private static func replaced(_ word: String) -> String {
        guard word.count > 2 else { return word }
        if word.contains("@") { return "[e-mail]" }
        if isSecret(word) { return "[secret]" }
        if let address = address(word) { return address.network }
        return word
    }

    private static func address(_ word: String) -> NetworkAddress? {
        let trimmed = String(word.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
        if let address = NetworkAddress(trimmed) { return address }
        guard let colon = trimmed.lastIndex(of: ":") else { return nil }
        return NetworkAddress(trimmed[..<colon])
    }

    /// A run of the letters of Base64 for addresses, or of hexadecimal digits, that no word is.
    private static func isSecret(_ word: String) -> Bool {
        word.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.contains { run in
            run.count >= secretLengthMin && run.contains(where: \.isNumber)
                && run.contains(where: \.isLetter)
        }
    }
}
