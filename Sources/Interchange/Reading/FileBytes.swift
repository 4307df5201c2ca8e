import CSodium
import Glibc
import Vocabulary

/// Files as bytes.
enum FileBytes {
    /// An ordinary file's bytes. - Throws: when it is missing, cannot be read or is too large.
    static func read(_ path: String, limits: Limits) throws(PackageError) -> [UInt8] {
        let name = self.name(of: path)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw PackageError(name, errno == ENOENT ? .notFound : .unreadable)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PackageError(name, .unreadable)
        }
        guard status.st_size <= limits.fileBytes else {
            throw PackageError(name, .tooLarge(megabytes: limits.fileBytes >> 20))
        }
        var failed = false
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let piece = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
                if piece < 0 { failed = true }
                if piece <= 0 { break }
                count += piece
            }
        }
        guard !failed else { throw PackageError(name, .unreadable) }
        return bytes
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a whole file, or throws and leaves what was there.
    static func write(_ bytes: [UInt8], to path: String) throws(PackageError) {
        let part = path + ".part"
        guard let file = fopen(part, "wb") else {
            throw PackageError(name(of: path), .unwritable)
        }
        let written = fwrite(bytes, 1, bytes.count, file)
        let isClosed = fclose(file) == 0
        guard written == bytes.count, isClosed, rename(part, path) == 0 else {
            unlink(part)
            throw PackageError(name(of: path), .unwritable)
        }
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// SHA-256, lower-case hexadecimal.
    static func digest(_ bytes: [UInt8]) -> String {
        var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Rule {
    static let unwritable = Rule(
        "file.unwritable",
        Wording(id: "Berkas tidak dapat ditulis.", en: "The file cannot be written."),
        fix: Wording(
            id: "Periksa foldernya, izinnya, dan ruang disk.",
            en: "Check its folder, permissions and disk space."))
}
