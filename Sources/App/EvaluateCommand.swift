import ArgumentParser
import Interchange
import Performance
import Vocabulary

struct EvaluateCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Evaluate a data package straight from its files, without a database.",
        discussion: """
            Examples:
              selaras evaluate Examples/kaltim-2025 --cycle 2025-S1
              selaras evaluate Examples/kaltim-2025 --cycle 2025-02-20..2025-08-20 --format json
              selaras evaluate Examples/makro-2022 --cycle 2022 --cap 120 --language en
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv, xlsx, pdf
    }

    @Argument(
        help: "A folder of CSV files, a .zip of one, or an .xlsx workbook.", completion: .file())
    var path: String

    @Option(help: "A period (2025, 2025-S1, 2025-Q3, 2025-06) or a range of dates (A..B).")
    var cycle: Cycle

    @Option(help: "table, json, csv, xlsx or pdf.")
    var format: Format = .table

    @Option(help: "A rule set; otherwise the package's own.")
    var ruleSet: String?

    @Option(help: "What if every average were capped at this percent, or 'none'.")
    var cap: String?

    @Option(help: "What if every lower-is-better indicator used 2T-R or T/R.")
    var formula: String?

    @Option(
        name: .shortAndLong, help: "Write here and not to standard output.", completion: .file())
    var output: String?

    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        let language = speech.language
        let dataset = try PackageInput.clean(path, language)
        let rules = try PackageInput.ruleSet(
            ruleSet.map { RuleSet.ID($0) } ?? dataset.government.ruleSet, language)
        let evaluation = evaluate(dataset, cycle: cycle, ruleSet: rules, assuming: try whatIf())
        switch format {
        case .table:
            let width = output == nil ? Terminal.width : 0
            let text = EvaluationTable(evaluation: evaluation, language: language).text(
                width: width)
            try Files.write(Array((text + "\n").utf8), to: output, language)
        case .json:
            try Files.write(evaluation.json.bytes, to: output, language)
        case .csv:
            try Files.write(table(evaluation, dataset).csv, to: output, language)
        case .xlsx:
            let workbook = try Complaint.translating(language) {
                try table(evaluation, dataset).workbook()
            }
            try Files.write(workbook, to: output, language)
        case .pdf:
            let book = Book(evaluation, evidence: Evidence(dataset), language: language)
            let bytes = try Complaint.translating(language, status: ExitStatus.unavailable) {
                try Typesetter.installed().pdf(book.printout())
            }
            try Files.write(bytes, to: output, language)
        }
    }

    private func table(_ evaluation: Evaluation, _ dataset: Dataset) -> TableFile {
        .indicators(
            evaluation.indicators, under: evaluation.ruleSet,
            names: Dictionary(
                dataset.organisations.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 }),
            speech.language)
    }

    private func whatIf() throws -> WhatIf {
        var whatIf = WhatIf()
        if let cap {
            switch Double(cap) {
            case let percent? where percent > 0 && percent.isFinite: whatIf.cap = .percent(percent)
            case nil where cap == "none": whatIf.cap = WhatIf.Cap.none
            default: throw ValidationError("--cap is a percent above 0, or none")
            }
        }
        if let formula {
            guard let formula = Indicator.Formula(rawValue: formula) else {
                throw ValidationError("--formula is 2T-R or T/R")
            }
            whatIf.formula = formula
        }
        return whatIf
    }
}
