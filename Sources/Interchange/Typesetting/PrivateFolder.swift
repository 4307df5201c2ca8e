import Foundation

/// A folder that only this account may enter, for one document, removed afterwards.
struct PrivateFolder {
    private let url: URL

    init() throws(TypesettingError) {
        let name = "selaras-\(UUID().uuidString)"
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .folder("\(url.path): \(error.localizedDescription)")
        }
        self.url = url
    }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    var path: String { url.path }

    func write(_ bytes: [UInt8], to name: String) throws(TypesettingError) {
        do {
            try Data(bytes).write(to: url.appendingPathComponent(name))
        } catch {
            throw .folder("\(name): \(error.localizedDescription)")
        }
    }

    func read(_ name: String, limit: Int) throws(TypesettingError) -> [UInt8] {
        let size = (try? FileManager.default.attributesOfItem(atPath: path(name))[.size]) as? Int
        guard let size else { throw .folder(name) }
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        guard let data = FileManager.default.contents(atPath: path(name)) else {
            throw .folder(name)
        }
        return [UInt8](data)
    }

    /// The start of a text file; empty when there is none.
    func text(_ name: String, limit: Int) -> String {
        guard let file = FileHandle(forReadingAtPath: path(name)) else { return "" }
        defer { try? file.close() }
        let bytes = (try? file.read(upToCount: limit)) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A new empty file that a child may write to.
    func output(_ name: String) -> FileHandle? {
        guard FileManager.default.createFile(atPath: path(name), contents: nil) else { return nil }
        return FileHandle(forWritingAtPath: path(name))
    }

    func remove() {
        try? FileManager.default.removeItem(at: url)
    }
}
