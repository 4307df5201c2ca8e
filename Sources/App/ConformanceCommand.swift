import ArgumentParser
import Conformance
import Foundation
import Vocabulary

struct ConformanceCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract: "Run files of cases through the kernels and say which pass.",
        discussion: """
            Every .json file in the folder and below is a file of cases: {"kernel", "cases": \
            [{"id", "input", "expected", "tolerance"}]}. Numbers agree when they differ by at most \
            the tolerance, relative above 1. Exit code 1 when a case fails or a file cannot be \
            read; kernels that are not known here, and documents that name none, are told and fail \
            nothing.
            Example:
              selaras conformance cases --json
            """)

    @Argument(help: "A folder of case files, or one file.", completion: .directory)
    var path: String

    @Flag(help: "Print the report as JSON.")
    var json = false

    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let files = caseFiles
        guard !files.isEmpty else {
            throw Complaint(
                Wording(
                    id: "Tidak ada berkas .json di \(path).",
                    en: "There is no .json file in \(path)."),
                ExitStatus.noInput, speech.language)
        }
        var report = ConformanceReport()
        for file in files {
            guard let bytes = try? Files.read(file) else {
                throw Complaint(
                    Wording(id: "\(file) tidak dapat dibaca.", en: "\(file) cannot be read."),
                    ExitStatus.inputOutput, speech.language)
            }
            report.run(bytes, file: file)
        }
        if json {
            Terminal.write(report.json.bytes(pretty: true) + [UInt8(ascii: "\n")])
        } else {
            Terminal.say(ConformanceTable(report: report, language: speech.language).text)
        }
        if report.isRefuted { throw ExitStatus.refuted }
    }

    /// In alphabetical order.
    private var caseFiles: [String] {
        let isFolder = (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]))?
            .isDirectory
        guard isFolder == true else { return Files.exists(path) ? [path] : [] }
        let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".json") }.sorted().map { "\(path)/\($0)" }
    }
}

/// The report for the terminal.
struct ConformanceTable {
    let report: ConformanceReport
    let language: Language

    var text: String {
        let table = TerminalTable(
            columns: [
                .text("kernel"), .number(words(id: "lulus", en: "passed")),
                .number(words(id: "gagal", en: "failed")),
            ],
            rows: report.lines.map { [$0.kernel, "\($0.passed)", "\($0.failed)"] }
        ).text(width: 0)
        return ([table] + notes + [summary]).joined(separator: "\n")
    }

    private var notes: [String] {
        let failures = report.lines.compactMap { line in
            line.firstFailure.map {
                "✗ \(line.kernel), \($0.file), \($0.id): \($0.reason[language])"
            }
        }
        let faults = report.faults.map { "✗ \($0.file): \($0.error.wording[language])" }
        let unknown = report.unknown.keys.sorted().map { name in
            words(
                id: "? \(name): kernel tidak dikenal (\(report.unknown[name] ?? 0) kasus)",
                en: "? \(name): unknown kernel (\(report.unknown[name] ?? 0) cases)")
        }
        let others = report.passedOver.map { file in
            words(id: "– \(file): bukan berkas kasus", en: "– \(file): no file of cases")
        }
        return failures + faults + unknown + others
    }

    private var summary: String {
        words(
            id: "\(report.passed) lulus, \(report.failed) gagal",
            en: "\(report.passed) passed, \(report.failed) failed")
    }

    private func words(id: String, en: String) -> String { Wording(id: id, en: en)[language] }
}
