import Foundation
import Vocabulary

/// Reading and writing whole files for commands.
enum Files {
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    static func makeFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    static func read(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// Writes to a file, or to standard output when there is no path. The file appears whole or
    /// not.
    static func write(_ bytes: [UInt8], to path: String?, _ language: Language) throws {
        guard let path else { return Terminal.write(bytes) }
        do {
            try makeFolder(of: path)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Complaint(
                Wording(
                    id: "\(path) tidak dapat ditulis. Periksa folder dan izinnya.",
                    en: "\(path) cannot be written. Check the folder and its permissions."),
                ExitStatus.inputOutput, language)
        }
    }

    /// Writes several files into a folder, which is made when it is not there.
    static func write(
        _ files: [(name: String, bytes: [UInt8])], into folder: String, _ language: Language
    ) throws {
        for file in files { try write(file.bytes, to: "\(folder)/\(file.name)", language) }
    }
}
