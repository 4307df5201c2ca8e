package import Interchange
import Performance
import Vocabulary

/// Makes the PDF documents: one at a time, each only once while the data stands still.
package actor Press {
    /// What a document was made from; equal keys give equal documents.
    struct Key: Hashable {
        var frontier: Frontier
        var lens: Lens
        var language: Language
        var document: DocumentFile
        var organisation: Organisation.ID?
        var agenda = Agenda.standard
    }

    private struct Kept {
        var pdf: Task<[UInt8], any Error>
        var isDone = false
        var bytes = 0
        var lastAsked: Int
    }

    /// Documents that may wait for their turn; whoever comes then is asked to come back.
    static let waitingMax = 6
    static let keptBytesMax = 24 * 1_048_576

    private let find: @Sendable () throws(TypesettingError) -> Typesetter
    private let work = BlockingWork("press")
    private var kept: [Key: Kept] = [:]
    private var clock = 0

    /// - Parameter find: Looks for the typesetter; asked for each document, so that one that is
    ///   installed later is found.
    package init(
        find: @escaping @Sendable () throws(TypesettingError) -> Typesetter = {
            () throws(TypesettingError) in try Typesetter.installed()
        }
    ) {
        self.find = find
    }

    /// - Throws: ``Refusal/unavailable(_:)`` when there is no typesetter, ``Refusal/busy(_:)`` when
    ///   too many wait.
    func pdf(
        _ key: Key, of make: @escaping @Sendable () throws(TypesettingError) -> Printout
    ) async throws -> [UInt8] {
        clock += 1
        if var known = kept[key] {
            known.lastAsked = clock
            kept[key] = known
            return try await known.pdf.value
        }
        guard kept.values.count(where: { !$0.isDone }) < Self.waitingMax else {
            throw Refusal.busy(Words.Forms.pressBusy)
        }
        let (find, work) = (find, work)
        let pdf = Task { try await work.run { try find().pdf(try make()) } }
        kept[key] = Kept(pdf: pdf, lastAsked: clock)
        do {
            let bytes = try await pdf.value
            kept[key]?.isDone = true
            kept[key]?.bytes = bytes.count
            forgetOldest()
            return bytes
        } catch {
            kept[key] = nil
            guard let error = error as? TypesettingError else { throw error }
            throw Refusal.unavailable(error.wording)
        }
    }

    private func forgetOldest() {
        while kept.values.reduce(0, { $0 + $1.bytes }) > Self.keptBytesMax,
            let oldest = kept.filter(\.value.isDone).min(by: {
                $0.value.lastAsked < $1.value.lastAsked
            })
        {
            kept[oldest.key] = nil
        }
    }
}
