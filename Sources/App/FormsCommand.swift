import ArgumentParser
import Interchange
import Performance
import Storage
import Vocabulary

struct FormsCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "forms",
        abstract: "Print the regulated forms, an agency's page, or the evaluation book.",
        discussion: """
            The data comes from the record, or straight from a package with --package.
            Examples:
              selaras forms E.55 --opd DINKES --cycle 2025-S1 --format xlsx -o e55.xlsx
              selaras forms book --cycle 2025-S1 -o buku-evaluasi.pdf
              selaras forms page --opd DINKES --cycle 2025-S1 -o dinkes.pdf
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case e54 = "E.54"
        case e55 = "E.55"
        case page, book
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case pdf, xlsx
    }

    @Argument(help: "E.54, E.55, page or book.") var kind: Kind
    @Option(help: "The agency's code; all but the book need one.") var opd: String?
    @Option(help: "A period or a range of dates (A..B).") var cycle: Cycle
    @Option(help: "pdf, or xlsx for E.54 and E.55.") var format: Format = .pdf
    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String
    @Option(help: "Read this data package and not the record.", completion: .file())
    var package: String?

    @OptionGroup var record: DatabaseOption
    @OptionGroup var speech: LanguageOption

    func validate() throws {
        guard kind == .book || opd != nil else {
            throw ValidationError("Name the agency with --opd.")
        }
        guard format == .pdf || kind == .e54 || kind == .e55 else {
            throw ValidationError("Only E.54 and E.55 are written as workbooks.")
        }
    }

    func perform() async throws {
        let language = speech.language
        let (dataset, rules) = try material()
        let evidence = Evidence(dataset)
        let evaluation = evaluate(evidence, cycle: cycle, ruleSet: rules)
        let book = Book(evaluation, evidence: evidence, language: language)
        let bytes = try Complaint.translating(language, status: ExitStatus.unavailable) {
            switch kind {
            case .book:
                return try Typesetter.installed().pdf(book.printout())
            case .page:
                guard let page = try book.onePage(of: agency) else { throw unknownAgency }
                return try Typesetter.installed().pdf(page)
            case .e54, .e55:
                return try form(evaluation, evidence)
            }
        }
        try Files.write(bytes, to: output, language)
        Terminal.say(output)
    }

    private func form(_ evaluation: Evaluation, _ evidence: Evidence) throws -> [UInt8] {
        let level = evaluation.government.level
        let definition: FormDefinition =
            kind == .e54 ? .strategicPlan(of: level) : .annualPlan(of: level)
        guard
            let form = FormTable(
                definition, of: evaluation, evidence: evidence, organisation: agency)
        else { throw unknownAgency }
        return format == .xlsx
            ? try FormWorkbook.xlsx(form, speech.language)
            : try Typesetter.installed().pdf(.form(form, speech.language))
    }

    private var agency: Organisation.ID { Organisation.ID(opd ?? "") }

    private var unknownAgency: Complaint {
        Complaint(
            Wording(
                id: "OPD “\(agency)” tidak ada dalam data.",
                en: "There is no agency “\(agency)” in the data."),
            ExitStatus.noInput, speech.language)
    }

    private func material() throws -> (Dataset, RuleSet) {
        let language = speech.language
        if let package {
            let dataset = try PackageInput.clean(package, language)
            return (dataset, try PackageInput.ruleSet(dataset.government.ruleSet, language))
        }
        let (archive, dataset) = try record.openWithData(language)
        defer { archive.close() }
        return (
            dataset,
            try PackageInput.ruleSet(
                dataset.government.ruleSet, among: try archive.ruleSets(), language)
        )
    }
}
