package import Credentials
import Foundation

/// The lists of common passwords of this machine.
///
/// - Source: OWASP ASVS 5.0, 6.2.4: the three thousand most common that are long enough, and more.
package enum CommonPasswordList {
    /// Where Debian's packages `john-data` and `cracklib-runtime` put theirs.
    private static let places = [
        "/usr/share/john/password.lst", "/usr/share/dict/cracklib-small",
    ]

    /// Read when the first passphrase is chosen: the start of the server does not wait for it.
    static let kept = installed()

    package static func installed() -> CommonPasswords {
        let lists = places.compactMap { FileManager.default.contents(atPath: $0) }
        return CommonPasswords(list: lists.joined(separator: [UInt8(ascii: "\n")]))
    }
}
