/// A list of common passwords, read once when the server starts.
///
/// The list itself is not part of the project: Debian's `john-data` has one at
/// `/usr/share/john/password.lst` and `cracklib-runtime` one at `/usr/share/dict/cracklib-small`.
public struct CommonPasswords: Sendable {
    private let words: Set<String>

    /// - Parameter list: one password a line, in UTF-8; lines that begin with `#!` are comments.
    public init(list: some Sequence<UInt8>) {
        let lines = String(decoding: Array(list), as: UTF8.self)
            .split(whereSeparator: \.isNewline)
        words = Set(lines.lazy.filter { !$0.hasPrefix("#!") }.map { $0.lowercased() })
    }

    public var count: Int { words.count }

    /// Whether the list has it, whatever its case.
    public func contains(_ password: String) -> Bool {
        words.contains(password.lowercased())
    }
}
