import Vocabulary

/// The sheets and the header that a package's files hold, before they are checked.
struct PackageFiles {
    /// What the person handed in: a folder's or a file's name.
    let name: String
    var sheets: [Sheet] = []
    var meta: MetaReader
    var faults: [Fault] = []
    var sources: [SourceFile] = []
    var ignored: [String] = []
    private let options: ReadingOptions
    private var cellCount = 0

    init(name: String, _ options: ReadingOptions) {
        self.name = name
        self.options = options
        meta = MetaReader(name: Self.stem(name), options)
    }

    /// A name without its extension.
    private static func stem(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    mutating func note(_ name: String, _ bytes: [UInt8]) {
        sources.append(
            SourceFile(
                name: name, byteCount: bytes.count, sha256: FileBytes.digest(bytes)))
    }

    // MARK: CSV

    /// - Parameters:
    ///   - names: all files of the folder.
    ///   - load: the bytes of one of them.
    mutating func readFolder(
        _ names: [String], load: (String) throws(PackageError) -> [UInt8],
        progress: (ReadingProgress) -> Void
    ) throws(PackageError) {
        var descriptor = Descriptor()
        if names.contains("datapackage.json") {
            let bytes = try load("datapackage.json")
            note("datapackage.json", bytes)
            if let read = Descriptor(bytes) {
                descriptor = read
                meta.read(read.meta, file: "datapackage.json")
            } else {
                faults.append(Fault(file: "datapackage.json", rule: .badDescriptor))
            }
        }
        let tables = Dictionary(
            descriptor.paths.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for path in Set(names).union(tables.keys).sorted() where path != "datapackage.json" {
            guard path.lowercased().hasSuffix(".csv") else { continue }
            let table = tables[path] ?? Self.stem(FileBytes.name(of: path))
            guard isTable(table, file: path) else { continue }
            progress(ReadingProgress(stage: .unpacking, table: table, rows: 0, total: nil))
            do throws(PackageError) {
                try readCSV(try load(path), file: path, table: table)
            } catch {
                if error.rule.refusesAll { throw error }
                faults.append(Fault(file: path, table: table, rule: error.rule))
            }
        }
    }

    mutating func readCSV(_ bytes: [UInt8], file: String, table: String) throws(PackageError) {
        note(file, bytes)
        let (sheet, issues) = try CSVReader.read(
            bytes, file: file, table: table, limits: options.limits)
        faults += issues.map {
            Fault(file: file, table: table, row: $0.line, rule: $0.rule)
        }
        cellCount += sheet.cells.count
        guard cellCount <= options.limits.cells else {
            throw PackageError(name, .tooManyCells(options.limits.cells))
        }
        add(sheet, isWhole: !issues.contains { $0.line == nil || $0.rule == .notUTF8 })
    }

    private mutating func add(_ sheet: Sheet, isWhole: Bool) {
        if CellText.cleaned(sheet.name).lowercased() == "meta" {
            meta.read(sheet)
        } else if isWhole || !sheet.rows.isEmpty {
            sheets.append(sheet)
        } else {
            unreadable.insert(CellText.cleaned(sheet.name).lowercased())
        }
    }

    /// Tables whose file could not be read, which a fault says already.
    private(set) var unreadable: Set<String> = []

    // MARK: Workbooks

    mutating func readWorkbook(
        _ archive: ZipArchive, progress: @escaping (ReadingProgress) -> Void
    ) throws(PackageError) {
        let (found, others) = try Workbook.read(
            archive, limits: options.limits, wanted: { Self.isWanted($0) }
        ) { sheet, rows in
            progress(
                ReadingProgress(stage: .unpacking, table: sheet, rows: rows, total: nil))
        }
        for other in others { _ = isTable(other, file: archive.file) }
        for sheet in found { add(sheet, isWhole: true) }
    }

    private static func isWanted(_ name: String) -> Bool {
        TableSchema.named(name) != nil || CellText.cleaned(name).lowercased() == "meta"
    }

    /// Whether a name is a table's; a name that is nearly one is reported, any other passed over.
    private mutating func isTable(_ table: String, file: String) -> Bool {
        if Self.isWanted(table) { return true }
        let names = TableSchema.all.map(\.name)
        if let suggestion = Spelling.nearest(to: CellText.cleaned(table), in: names) {
            faults.append(Fault(file: file, table: table, rule: .tableUnknown(suggestion)))
        } else {
            ignored.append(table)
        }
        return false
    }
}
