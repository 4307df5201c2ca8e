import Interchange
import Ledger
import Logging
import Performance
import Proceedings
import Standing
import Storage
import Vocabulary

/// Where files are handed in: checks them, keeps them until they are applied, and takes them into
/// the record one at a time.
///
/// A file waits in a local table under a random name that only its sender is shown; naming it is
/// what an application of it needs, beside coming from one of our own pages (``Guard``).
actor ImportDesk {
    private struct Kept {
        var id: PendingImport.ID
        /// What the record said when the file was compared with it.
        var tag: String
        var file: Task<CheckedFile?, any Error>
    }

    /// Files that are received at once; each is held in memory while it arrives.
    static let arrivingMax = 3
    /// Checked files that are kept in memory.
    static let keptMax = 2

    nonisolated let archive: Archive
    private let log: Logger
    private let reading = BlockingWork("intake")
    private var kept: [Kept] = []
    private var works: [(id: PendingImport.ID, work: ImportWork)] = []
    private var arriving = 0

    init(_ archive: Archive, log: Logger) {
        self.archive = archive
        self.log = log
    }

    /// Receives a file, unless too many are arriving.
    func receiving<T: Sendable>(
        _ body: @Sendable () async throws -> T
    ) async throws -> T {
        guard arriving < Self.arrivingMax else { throw Refusal.busy(Words.Import.manyArrive) }
        arriving += 1
        defer { arriving -= 1 }
        return try await body()
    }

    /// Checks a file and keeps it for a day.
    ///
    /// - Throws: ``Refusal/unreadable(_:)`` for a file that is no data package; it is not kept.
    func keep(_ content: [UInt8], named name: String) async throws -> PendingImport.ID {
        let archive = archive
        _ = try await reading.run { try Self.read(content, named: name, archive) }
        return try await archive.keepPending(fileName: name, content: content)
    }

    /// The file as it compares with the record now; `nil` when there is none or it has expired.
    func checked(_ id: PendingImport.ID) async throws -> CheckedFile? {
        let tag = try archive.tag()
        if let known = kept.first(where: { $0.id == id && $0.tag == tag }) {
            return try await known.file.value
        }
        let (archive, reading) = (archive, reading)
        let file = Task { try await reading.run { try Self.check(id, archive) } }
        kept.removeAll { $0.id == id }
        kept.append(Kept(id: id, tag: tag, file: file))
        if kept.count > Self.keptMax { kept.removeFirst() }
        return try await file.value
    }

    private static func check(_ id: PendingImport.ID, _ archive: Archive) throws -> CheckedFile? {
        guard let pending = try archive.pending(id) else { return nil }
        let found = try read(pending.content, named: pending.fileName, archive)
        let identity = FileIdentity(name: pending.fileName, contents: pending.content)
        return CheckedFile(
            id: id, identity: identity, reading: found,
            receipt: try archive.preview(found.dataset, from: identity),
            expiresAt: pending.expiresAt)
    }

    private static func read(
        _ content: [UInt8], named name: String, _ archive: Archive
    ) throws -> PackageReading {
        do {
            var options = ReadingOptions(context: try archive.currentDataset())
            options.limits.unpackedBytes = UploadLimits.unpackedBytesMax
            options.limits.cells = UploadLimits.cellsMax
            return try DataPackage.read(bytes: content, fileName: name, options: options)
        } catch let error as PackageError {
            throw Refusal.unreadable(error.wording)
        }
    }

    /// Begins to take a file in.
    ///
    /// - Throws: ``Refusal/busy(_:)`` while another file is being taken in.
    func apply(_ file: CheckedFile, by access: Access) throws(Refusal) {
        if let running = works.first(where: { $0.work.isRunning }) {
            // Sent twice: once is enough.
            if running.id == file.id { return }
            throw .busy(Words.Import.running)
        }
        let work = ImportWork()
        works.removeAll { $0.id == file.id }
        works.append((file.id, work))
        if works.count > 16 { works.removeFirst() }
        let author = access.visitor.author
        let warrant = access.visitor.person == nil ? nil : try? access.may(.importPackage).get()
        let act = warrant.map { ActDone(CycleAct.importPackage.deed, under: $0) }
        Task { await self.take(file, work, author, act) }
    }

    private func take(
        _ file: CheckedFile, _ work: ImportWork, _ author: Person.ID, _ act: ActDone?
    ) async {
        do {
            let outcome = try await archive.take(
                file.reading.dataset, from: file.identity, author: author, act: act
            ) {
                work.state = .running(ImportWork.Progress(done: $0, total: $1))
            }
            // The faulty rows can still be saved until the file expires.
            if file.isClean, outcome.id != nil { try? await archive.dropPending(file.id) }
            work.state = .done(outcome.id)
        } catch {
            log.error("import failed", metadata: ["error": "\(error)"])
            work.state = .failed(error.wording)
        }
        kept.removeAll { $0.id == file.id }
    }

    func state(of id: PendingImport.ID) -> ImportState? {
        works.last { $0.id == id }?.work.state
    }
}
