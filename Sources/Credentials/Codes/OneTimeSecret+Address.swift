extension OneTimeSecret {
    /// What the QR code of the set-up page holds:
    /// `otpauth://totp/Selaras:budi?secret=…&issuer=Selaras&algorithm=SHA1&digits=6&period=30`.
    ///
    /// - Parameters:
    ///   - issuer: the product and its government, as the app shows it; colons become spaces.
    ///   - account: the account's name.
    /// - Source: Key URI Format of Google Authenticator, which other apps follow.
    public func address(issuer: String, account: String) -> String {
        let issuer = Self.encoded(Self.withoutColons(issuer))
        let account = Self.encoded(Self.withoutColons(account))
        return "otpauth://totp/\(issuer):\(account)?secret=\(base32)&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=6&period=\(Self.step / 1_000)"
    }

    private static func withoutColons(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == ":" ? " " : $0 }))
    }

    /// - Source: RFC 3986 §2.1, §2.3.
    private static func encoded(_ text: String) -> String {
        let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var output: [UInt8] = []
        for byte in text.utf8 {
            if kept.contains(byte) {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
