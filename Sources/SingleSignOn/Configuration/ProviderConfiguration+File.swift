import Foundation

extension ProviderConfiguration {
    /// Reads the file that `--sso` names.
    ///
    /// - Parameters:
    ///   - path: names of files in it are relative to its folder.
    ///   - environment: the variables of the process.
    /// - Throws: ``ConfigurationFault``.
    package init(
        file path: String, environment: [String: String]
    ) throws(ConfigurationFault) {
        let bytes = try LimitedFile.read(path, isSecret: false)
        let folder = (path as NSString).deletingLastPathComponent
        try self.init(json: bytes, file: path) { place throws(ConfigurationFault) in
            switch place {
            case .variable(let name):
                guard let value = environment[name], !value.isEmpty else {
                    throw .noSuchVariable(name)
                }
                return Secret(value)
            case .file(let name):
                let isWhole = name.hasPrefix("/") || folder.isEmpty
                let bytes = try LimitedFile.read(
                    isWhole ? name : "\(folder)/\(name)", isSecret: true)
                return try Self.secret(bytes, file: name)
            }
        }
    }

    /// The file's first line; editors end it with a line break that is no part of the secret.
    private static func secret(
        _ bytes: [UInt8], file: String
    ) throws(ConfigurationFault) -> Secret {
        let text = String(decoding: bytes, as: UTF8.self)
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty, text.dropFirst(line.count).allSatisfy(\.isNewline) else {
            throw .unreadable(file: file)
        }
        return Secret(String(line))
    }
}

/// Small files that an administrator wrote.
private enum LimitedFile {
    /// - Throws: ``ConfigurationFault/openToAll(file:)`` for a secret that others may read or
    ///   change.
    static func read(_ path: String, isSecret: Bool) throws(ConfigurationFault) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .unreadable(file: path)
        }
        defer { try? handle.close() }
        // Asked of the open file: nobody can put another in its place meanwhile.
        var status = stat()
        guard fstat(handle.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(file: path)
        }
        if isSecret, status.st_mode & (S_IROTH | S_IWOTH) != 0 { throw .openToAll(file: path) }
        let limit = ProviderConfiguration.fileBytesMax
        guard let data = try? handle.read(upToCount: limit + 1) else {
            throw .unreadable(file: path)
        }
        guard data.count <= limit else { throw .tooLarge(file: path) }
        return Array(data)
    }
}
