/// The data package: a folder of CSV files or one XLSX workbook (EVALUATION §1).
package enum DataPackage {
    /// Reads a folder of CSV files, an XLSX workbook, or a zip of CSV files.
    ///
    /// - Parameters:
    ///   - path: the folder or file.
    ///   - progress: called now and then, on this thread.
    /// - Returns: the good rows and every fault of the rest.
    /// - Throws: ``PackageError`` when the file cannot be read at all, or is larger or stranger
    ///   than the limits allow.
    /// - Complexity: O(bytes)
    package static func read(
        path: String, options: ReadingOptions = ReadingOptions(),
        progress: @escaping (ReadingProgress) -> Void = { _ in }
    ) throws(PackageError) -> PackageReading {
        guard FileBytes.isFolder(path) else {
            let bytes = try FileBytes.read(path, limits: options.limits)
            return try read(
                bytes: bytes, fileName: FileBytes.name(of: path), options: options,
                progress: progress)
        }
        var files = PackageFiles(name: FileBytes.name(of: path), options)
        try files.readFolder(
            FileBytes.names(in: path),
            load: { (name) throws(PackageError) in
                try FileBytes.read("\(path)/\(name)", limits: options.limits)
            }, progress: progress)
        return check(files, options, progress)
    }

    /// Reads an upload: an XLSX workbook, a zip of the CSV folder, or one table's CSV file.
    ///
    /// - Parameter fileName: the name the person gave it; faults show it.
    /// - Throws: ``PackageError``, as ``read(path:options:progress:)``.
    package static func read(
        bytes: [UInt8], fileName: String, options: ReadingOptions = ReadingOptions(),
        progress: @escaping (ReadingProgress) -> Void = { _ in }
    ) throws(PackageError) -> PackageReading {
        var files = PackageFiles(name: fileName, options)
        switch FileKind(bytes, fileName: fileName) {
        case .zip:
            files.note(fileName, bytes)
            try readArchive(
                ZipArchive(bytes, file: fileName, limits: options.limits), &files, options,
                progress)
        case .csv(let table): try files.readCSV(bytes, file: fileName, table: table)
        case .refused(let rule): throw PackageError(fileName, rule)
        }
        return check(files, options, progress)
    }

    private static func readArchive(
        _ archive: ZipArchive, _ files: inout PackageFiles, _ options: ReadingOptions,
        _ progress: @escaping (ReadingProgress) -> Void
    ) throws(PackageError) {
        if archive.name(matching: "xl/workbook.bin") != nil {
            throw PackageError(archive.file, .binaryWorkbook)
        }
        if archive.name(matching: "[Content_Types].xml") != nil {
            return try files.readWorkbook(archive, progress: progress)
        }
        if let type = try archive.bytes("mimetype"),
            String(decoding: type, as: UTF8.self).contains("opendocument")
        {
            throw PackageError(archive.file, .openDocument)
        }
        let names = archive.names.filter { !$0.hasSuffix("/") && !$0.hasPrefix("__MACOSX/") }
        guard names.contains(where: { $0.lowercased().hasSuffix(".csv") }) else {
            throw PackageError(archive.file, .notAPackage)
        }
        // The tables may lie in a folder of the archive.
        let folder =
            names.first { FileBytes.name(of: $0) == "datapackage.json" }?
            .dropLast("datapackage.json".count) ?? ""
        try files.readFolder(
            names.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) },
            load: { (name) throws(PackageError) in
                guard let bytes = try archive.bytes(folder + name) else {
                    throw PackageError(name, .notFound)
                }
                return bytes
            }, progress: progress)
    }

    private static func check(
        _ files: PackageFiles, _ options: ReadingOptions,
        _ progress: @escaping (ReadingProgress) -> Void
    ) -> PackageReading {
        let reader = PackageReader(files.meta.government, options)
        reader.faults = files.faults + files.meta.faults
        reader.open(files.sheets, progress: progress)
        reader.checkTables(of: files.name, except: files.unreadable)
        reader.readAll()
        return reader.reading(files)
    }
}

/// What a file is, by its first bytes.
enum FileKind {
    case zip
    case csv(table: String)
    case refused(Rule)

    init(_ bytes: [UInt8], fileName: String) {
        let parts = fileName.split(separator: ".")
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .refused(Self.namesEncryption(bytes) ? .encrypted : .oldWorkbook)
        } else if parts.count > 1, parts.last?.lowercased() == "csv",
            TableSchema.named(String(parts[0])) != nil
        {
            self = .csv(table: String(parts[0]))
        } else {
            self = .refused(.notAPackage)
        }
    }

    /// A locked workbook is a compound file with a stream of this name, in UTF-16.
    private static func namesEncryption(_ bytes: [UInt8]) -> Bool {
        let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
        return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
    }
}
