import Foundation

/// A Swift file of the project, as written and with its comments and strings blanked.
struct SourceFile {
    /// Path from the root of the project.
    let path: String
    let text: String
    /// The same length in lines; comments and the insides of strings are gone.
    let code: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }
    /// The target the file belongs to: the folder under `Sources`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// Lines of code that a pattern matches, as `path:line: what`.
    func places(of pattern: Regex<Substring>, _ what: String) -> [String] {
        codeLines.enumerated().filter { $0.element.contains(pattern) }
            .map { "\(path):\($0.offset + 1): \(what)" }
    }
}

/// The project on disk.
enum Project {
    /// Targets that take values and give values: no I/O, no clock, no randomness, no Foundation.
    static let pure = [
        "Vocabulary", "Statistics", "Forecast", "SocialChoice", "MultiCriteria", "Agreement",
        "OpinionGroups", "Portfolio", "Breakout", "Alignment", "Performance", "Ledger",
        "Credentials", "Proceedings", "Standing", "Reporting", "Reminders",
    ]
    /// Targets that others may use as libraries, and that are documented as such.
    static let kernels = [
        "Vocabulary", "Statistics", "Forecast", "SocialChoice", "MultiCriteria", "Agreement",
        "OpinionGroups", "Portfolio", "Breakout", "Alignment", "Performance", "Ledger",
        "Credentials", "Standing", "Reminders",
    ]

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let sources = files(under: "Sources", suffix: ".swift").map(SourceFile.init(path:))
    static let tests = files(under: "Tests", suffix: ".swift").map(SourceFile.init(path:))

    static func read(_ path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// Paths from the root, sorted.
    static func files(under folder: String, suffix: String) -> [String] {
        let base = root.appending(path: folder)
        let found = FileManager.default.enumerator(atPath: base.path())
        return (found?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }

    /// All documents in one text, to look words up in.
    static let documents = (files(under: "docs", suffix: ".md") + ["README.md"]).map(read)
        .joined(separator: "\n")
}

extension SourceFile {
    init(path: String) {
        let text = Project.read(path)
        self.init(path: path, text: text, code: Blanking.code(of: text))
    }
}
