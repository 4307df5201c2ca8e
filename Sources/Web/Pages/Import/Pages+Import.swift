import Hummingbird
import Interchange
import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

extension Pages {
    /// Everything on the way of a file into the record, and the data's way out.
    func importAnswer(_ visit: Visit) async throws -> Answer {
        switch visit.route {
        case .export(let format): return try await exportAnswer(format, visit)
        case .importing(let stop): return try await importAnswer(stop, visit)
        default:
            return .page(
                ImportPage(
                    visit: visit, imports: try desk?.archive.imports() ?? [],
                    canImport: desk != nil), visit)
        }
    }

    private func importAnswer(_ stop: ImportStop, _ visit: Visit) async throws -> Answer {
        switch stop {
        case .template:
            let bytes = try await making { () throws(PackageError) in try DataPackage.template() }
            return workbook(Words.Import.templateFile, bytes, visit)
        case .check(let id): return try await checkAnswer(id, visit)
        case .faults(let id):
            let file = try await checked(id)
            let language = visit.language
            let bytes = try await making { () throws(PackageError) in
                try DataPackage.faultWorkbook(file.reading, language)
            }
            return workbook(Words.Import.faultsFile, bytes, visit)
        case .progress(let id): return try await progressAnswer(id, visit)
        case .receipt(let id): return .page(try await receiptPage(id, visit), visit)
        }
    }

    private func exportAnswer(_ format: ExportFormat, _ visit: Visit) async throws -> Answer {
        let dataset = visit.reading.dataset
        switch format {
        case .xlsx:
            let bytes = try await making { () throws(PackageError) in
                try DataPackage.workbook(dataset)
            }
            return workbook(Words.Import.exportFile, bytes, visit)
        case .zip:
            let bytes = try await making { () throws(PackageError) in
                var archive = ZipFile()
                for file in DataPackage.csvFiles(dataset) { archive.add(file.name, file.bytes) }
                return archive.finish()
            }
            return .file(
                name: "\(visit(Words.Import.exportFile)).zip", contentType: ContentType.zip,
                bytes: bytes)
        }
    }

    private func workbook(_ name: Wording, _ bytes: [UInt8], _ visit: Visit) -> Answer {
        .file(name: "\(visit(name)).xlsx", contentType: ContentType.workbook, bytes: bytes)
    }

    /// Writes a file beside the threads that answer requests.
    private func making(
        _ body: @escaping @Sendable () throws(PackageError) -> [UInt8]
    ) async throws -> [UInt8] {
        do {
            return try await writing.run(body)
        } catch let error as PackageError {
            throw Refusal.unavailable(error.wording)
        }
    }

    private func checked(_ id: PendingImport.ID) async throws -> CheckedFile {
        guard let file = try await desk?.checked(id) else { throw Refusal.notFound }
        return file
    }

    private func checkAnswer(_ id: PendingImport.ID, _ visit: Visit) async throws -> Answer {
        if case .running = await desk?.state(of: id) {
            return .redirect(visit.link(.importing(.progress(id))))
        }
        return .page(CheckPage(visit: visit, file: try await checked(id)), visit)
    }

    private func progressAnswer(_ id: PendingImport.ID, _ visit: Visit) async throws -> Answer {
        switch await desk?.state(of: id) {
        case nil: return .redirect(visit.link(.importing(.check(id))))
        case .running(let progress):
            return .underWay(ProgressPage(visit: visit, progress: progress), visit, seconds: 1)
        case .failed(let wording): throw Refusal.unavailable(wording)
        case .done(nil): return .redirect(visit.link(.importing(.check(id))))
        case .done(let entry?):
            return .redirect(visit.link(.importing(.receipt(entry)), .file, id.text))
        }
    }

    private func receiptPage(_ id: EntryID, _ visit: Visit) async throws -> ReceiptPage {
        guard let archive = desk?.archive, let record = try archive.import(id) else {
            throw Refusal.notFound
        }
        let changes = try await writing.run { try RecordedChange.all(of: record, in: archive) }
        var waiting: CheckedFile?
        if let name = visit.query[.file], Route.isPendingName(name) {
            waiting = try? await desk?.checked(PendingImport.ID(name))
        }
        return ReceiptPage(
            visit: visit, record: record, author: try name(of: record.author, visit),
            changes: changes, waiting: waiting)
    }
}

extension Pages {
    /// Takes a file that was handed in and shows what it would do.
    func receive(_ request: Request, _ language: Language) async throws -> Answer {
        guard let desk else { throw Refusal.unavailable(Words.Upload.readOnly) }
        let id = try await desk.receiving {
            let file = try await UploadReader.file(Words.Import.fileField, of: request)
            return try await desk.keep(file.bytes, named: file.name)
        }
        return .redirect(Link(.importing(.check(id)), language))
    }

    /// Takes the file into the record: all of it, or its good rows.
    func apply(
        _ id: PendingImport.ID, _ request: Request, _ language: Language, by access: Access
    ) async throws -> Answer {
        guard let desk else { throw Refusal.unavailable(Words.Upload.readOnly) }
        let fields = try await UploadReader.fields(of: request)
        guard let choice = fields[ImportChoice.field].flatMap(ImportChoice.init) else {
            throw Refusal.badRequest(Words.Upload.malformed)
        }
        let progress = Link(.importing(.progress(id)), language)
        // Sent a second time: show how far the first one is.
        if case .running = await desk.state(of: id) { return .redirect(progress) }
        guard let file = try await desk.checked(id) else { throw Refusal.notFound }
        guard file.isClean || choice == .goodRows else {
            throw Refusal.busy(Words.Import.chooseFirst)
        }
        try await desk.apply(file, by: access)
        return .redirect(progress)
    }
}

/// How a file with faults is taken in.
enum ImportChoice: String {
    case whole = "semua"
    case goodRows = "benar"

    static let field = "cara"
}
