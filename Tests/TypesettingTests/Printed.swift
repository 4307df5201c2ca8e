import Foundation
import Interchange
import Testing

/// A finished PDF read back by the programs people read PDFs with.
struct Printed {
    let bytes: [UInt8]
    /// Every page's text as it lies on the paper.
    let pages: [String]
    /// What `pdfinfo` says.
    let facts: String

    var text: String { pages.joined(separator: "\n") }

    /// In the order of reading, without blanks, line ends and hyphens, which the layout chooses.
    let letters: String

    private static let hidden: Set<Unicode.Scalar> = ["\u{200B}", "\u{AD}"]

    static func letters(of text: String) -> String {
        String(
            text.unicodeScalars.filter { !$0.properties.isWhitespace && !hidden.contains($0) }.map(
                Character.init))
    }

    init(_ printout: Printout) throws {
        bytes = try Typesetter.installed().pdf(printout)
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-test-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        letters = Self.letters(of: try Self.output(of: "pdftotext", ["-raw", file.path, "-"]))
        facts = try Self.output(of: "pdfinfo", [file.path])
        pages = try Self.output(of: "pdftotext", ["-layout", file.path, "-"])
            .split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
            .dropLast()
    }

    /// What a program of this machine writes.
    static func output(of program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) must be installed: make setup")
        return String(decoding: data, as: UTF8.self)
    }
}
