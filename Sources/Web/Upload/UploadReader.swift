import HTTPTypes
import Hummingbird
import Interchange
import NIOCore

/// Reads what a form sends, within ``UploadLimits``.
enum UploadReader {
    /// The file that was handed in under a field's name, with a harmless name.
    ///
    /// - Throws: ``Refusal`` when it is too large, too slow, or no file was chosen.
    static func file(
        _ field: String, of request: Request
    ) async throws -> (name: String, bytes: [UInt8]) {
        let parts = try await timed { try await Self.parts(of: request) }
        guard let part = parts.first(where: { $0.name == field && $0.fileName != nil }),
            let name = part.fileName, !(name.isEmpty && part.content.isEmpty)
        else { throw Refusal.badRequest(Words.Upload.noFile) }
        return (UploadedName.cleaned(name), part.content)
    }

    /// A form with a file: its other fields, and the file with a harmless name.
    static func form(
        _ field: String, of request: Request
    ) async throws -> (fields: [String: String], name: String, bytes: [UInt8]) {
        let parts = try await timed { try await Self.parts(of: request) }
        guard let file = parts.first(where: { $0.name == field && $0.fileName != nil }),
            let name = file.fileName, !(name.isEmpty && file.content.isEmpty)
        else { throw Refusal.badRequest(Words.Upload.noFile) }
        var fields: [String: String] = [:]
        for part in parts where part.fileName == nil {
            fields[part.name] = String(decoding: part.content, as: UTF8.self)
        }
        return (fields, UploadedName.cleaned(name), file.content)
    }

    /// The fields of a form without files. Of two with one name the last counts.
    static func fields(
        of request: Request, bytesMax: Int = UploadLimits.formBytesMax
    ) async throws -> [String: String] {
        let text = try await timed {
            var bytes: [UInt8] = []
            for try await piece in request.body {
                bytes.append(contentsOf: piece.readableBytesView)
                guard bytes.count <= bytesMax else {
                    throw Refusal.bodyTooLarge(limitBytes: bytesMax)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decoded(halves[0], plusIsSpace: true),
                let value = PercentCoding.decoded(
                    halves.count > 1 ? halves[1] : "", plusIsSpace: true)
            else { throw Refusal.badRequest(Words.Upload.malformed) }
            fields[name] = value
        }
        return fields
    }

    private static func parts(of request: Request) async throws -> [MultipartReader.Part] {
        do {
            let boundary = try MultipartBoundary.reading(request.headers[.contentType] ?? "")
            var reader = MultipartReader(boundary: boundary)
            var arrived = 0
            for try await piece in request.body {
                arrived += piece.readableBytes
                guard arrived <= UploadLimits.bodyBytesMax else {
                    throw MultipartFault.contentTooLong
                }
                try reader.read(piece.readableBytesView)
            }
            return try reader.finish()
        } catch MultipartFault.contentTooLong {
            throw Refusal.bodyTooLarge(limitBytes: UploadLimits.fileBytesMax)
        } catch let fault as MultipartFault {
            throw Refusal.badRequest(
                fault == .unfinished ? Words.Upload.unfinished : Words.Upload.malformed)
        }
    }

    /// Gives up when the sender is slower than ``UploadLimits/seconds``.
    private static func timed<T: Sendable>(
        _ body: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        try await withThrowingTaskGroup(of: T.self) { group in
            group.addTask(operation: body)
            group.addTask {
                try await Task.sleep(for: .seconds(UploadLimits.seconds))
                throw Refusal.tooSlow
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw Refusal.internalFault }
            return first
        }
    }
}
