import Credentials
import Foundation
import Logging
import Interchange
import Performance
import Storage
import Vocabulary

@testable import Web

/// A record of its own in a folder of its own, served, and gone when the closure ends.
struct TestRecord {
    let server: TestServer
    let archive: Archive

    /// - Parameter time: What the record's clock says; the machine's when `nil`.
    static func serving(
        press: Press = Press(), mail: MailSettings? = nil, at time: Timestamp? = nil,
        clock: TestClock? = nil,
        security: ServerSecurity = .thisMachine, pace: RequestPace = .boundless,
        log: Logger = TestServer.silence, _ body: @Sendable (TestRecord) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("selaras-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var surroundings = Surroundings.machine
        if let time { surroundings.now = { time } }
        if let clock { surroundings.now = { clock.now } }
        let archive = try Archive(
            path: folder.appendingPathComponent("r.sqlite").path, surroundings: surroundings)
        defer { archive.close() }
        try await TestServer.serving(
            ArchiveLibrary(archive), record: archive, press: press, mail: mail,
            security: security, pace: pace, log: log
        ) {
            try await body(TestRecord(server: $0, archive: archive))
        }
    }

    private var origin: [String: String] { ["Origin": "http://127.0.0.1:\(server.port)"] }

    /// Sends a form of our own page.
    func post(
        _ target: String, _ form: String = "", _ more: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        var headers = origin.merging(more) { $1 }
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return try await server.send("POST", target, headers: headers, body: Array(form.utf8))
    }

    /// Hands in a file as a browser does.
    func handIn(
        _ bytes: [UInt8], named name: String, to target: String = "/impor",
        headers: [String: String] = [:]
    ) async throws -> HTTPAnswer {
        let head =
            "--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(name)\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
        let body = Array(head.utf8) + bytes + Array("\r\n--batas--\r\n".utf8)
        var fields = origin
        fields["Content-Type"] = "multipart/form-data; boundary=batas"
        fields.merge(headers) { $1 }
        return try await server.send("POST", target, headers: fields, body: body)
    }

    /// Follows the progress of an import to its end and gives the address it ends at.
    func arrival(from answer: HTTPAnswer) async throws -> String {
        var target = answer.headers["location"] ?? ""
        for _ in 0..<600 where target.contains("/proses/") {
            let page = try await server.get(target)
            if let next = page.headers["location"] {
                target = next
            } else {
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        return target
    }

    /// The folder of CSV files of a dataset, as a zip.
    static func zip(
        _ dataset: Dataset, changing change: (String) -> String = { $0 }
    ) -> [UInt8] {
        var archive = ZipFile()
        for file in DataPackage.csvFiles(dataset) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            archive.add(
                file.name, file.name == "observations.csv" ? Array(change(text).utf8) : file.bytes)
        }
        return archive.finish()
    }
}

extension RequestPace {
    /// The tests' clock stands still, so that what was asked for would never come back.
    static var boundless: RequestPace {
        let rule = BucketRule(capacity: 1_000_000, refill: 1)
        return RequestPace(session: rule, network: rule)
    }
}
