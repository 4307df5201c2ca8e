import CZip

/// A zip archive in memory, read part by part within limits.
final class ZipArchive {
    let file: String
    private let limits: Limits
    private let storage: UnsafeMutableRawBufferPointer
    private let handle: OpaquePointer
    /// Names in the archive's order.
    let names: [String]
    private var unpackedBytes = 0

    /// - Throws: when the bytes are no archive, are encrypted, or pass a limit.
    init(_ bytes: [UInt8], file: String, limits: Limits) throws(PackageError) {
        guard bytes.count <= limits.fileBytes else {
            throw PackageError(file, .tooLarge(megabytes: limits.fileBytes >> 20))
        }
        guard let count = Self.declaredEntries(bytes) else { throw PackageError(file, .damaged) }
        guard count <= limits.entries else {
            throw PackageError(file, .tooManyEntries(limits.entries))
        }
        let storage = UnsafeMutableRawBufferPointer.allocate(
            byteCount: bytes.count, alignment: 16)
        storage.copyBytes(from: bytes)
        guard let handle = Self.open(storage) else {
            storage.deallocate()
            throw PackageError(file, .damaged)
        }
        var names: [String] = []
        for index in 0..<max(0, zip_get_num_entries(handle, 0)) {
            names.append(
                zip_get_name(handle, zip_uint64_t(index), 0).map { String(cString: $0) } ?? "")
        }
        self.file = file
        self.limits = limits
        self.storage = storage
        self.handle = handle
        self.names = names
        guard names.count <= limits.entries else {
            throw PackageError(file, .tooManyEntries(limits.entries))
        }
        guard !names.contains(where: Self.leavesFolder) else {
            throw PackageError(file, .entryName)
        }
    }

    deinit {
        zip_discard(handle)
        storage.deallocate()
    }

    private static func open(_ storage: UnsafeMutableRawBufferPointer) -> OpaquePointer? {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard
            let source = zip_source_buffer_create(
                storage.baseAddress, zip_uint64_t(storage.count), 0, &error)
        else { return nil }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            return nil
        }
        return handle
    }

    /// How many entries the end record declares, so that a million of them are refused unread.
    private static func declaredEntries(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        // The end record is 22 bytes and a comment of up to 65,535.
        let earliest = max(0, bytes.count - 22 - 65_535)
        var index = bytes.count - 22
        while index >= earliest {
            if bytes[index] == 0x50, bytes[index + 1] == 0x4B, bytes[index + 2] == 0x05,
                bytes[index + 3] == 0x06
            {
                return Int(bytes[index + 10]) | Int(bytes[index + 11]) << 8
            }
            index -= 1
        }
        return nil
    }

    private static func leavesFolder(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: "/") || name.utf8.contains(UInt8(ascii: "\\"))
            || name.split(separator: "/").contains("..")
    }

    /// The name as the archive spells it, letter case ignored.
    func name(matching wanted: String) -> String? {
        if names.contains(wanted) { return wanted }
        let lowered = wanted.lowercased()
        return names.first { $0.lowercased() == lowered }
    }

    /// Hands a part over in pieces as it unpacks.
    ///
    /// - Returns: `false` when there is no such part.
    func stream(
        _ name: String, _ body: (UnsafeRawBufferPointer) throws(PackageError) -> Void
    ) throws(PackageError) -> Bool {
        guard let index = names.firstIndex(of: name) else { return false }
        var status = zip_stat_t()
        guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0 else {
            throw PackageError("\(file) › \(name)", .damaged)
        }
        guard status.encryption_method == 0 else { throw PackageError(file, .encrypted) }
        guard let part = zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw PackageError("\(file) › \(name)", .damaged)
        }
        defer { zip_fclose(part) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var partBytes = 0
        while true {
            let read = zip_fread(part, buffer.baseAddress, zip_uint64_t(buffer.count))
            guard read >= 0 else { throw PackageError("\(file) › \(name)", .damaged) }
            if read == 0 { return true }
            partBytes += Int(read)
            unpackedBytes += Int(read)
            try check(partBytes, packed: Int(clamping: status.comp_size))
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<Int(read)]))
        }
    }

    private func check(_ partBytes: Int, packed: Int) throws(PackageError) {
        let allowed = max(1, packed).multipliedReportingOverflow(by: limits.ratio)
        let isBomb =
            partBytes > limits.ratioFloorBytes && !allowed.overflow
            && partBytes > allowed.partialValue
        if isBomb || unpackedBytes > limits.unpackedBytes {
            throw PackageError(file, .expands)
        }
    }

    /// A whole part. - Returns: `nil` when there is no such part.
    func bytes(_ name: String) throws(PackageError) -> [UInt8]? {
        var bytes: [UInt8] = []
        let found = try stream(name) { (piece) throws(PackageError) in
            bytes.append(contentsOf: piece)
        }
        return found ? bytes : nil
    }
}
