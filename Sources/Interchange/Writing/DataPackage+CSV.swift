package import Performance
import Glibc
import Vocabulary

extension DataPackage {
    /// A file of the package, ready to be written or zipped.
    package struct File: Sendable, Hashable {
        package var name: String
        package var bytes: [UInt8]
    }

    /// `datapackage.json` and one CSV file for each table; the same dataset gives the same bytes.
    package static func csvFiles(_ dataset: Dataset) -> [File] {
        let tables = PackageTable.all(dataset)
        var files = [
            File(name: "datapackage.json", bytes: descriptor(dataset.government, tables).bytes)
        ]
        for table in tables {
            var writer = CSVWriter()
            writer.row(table.schema.columns.map { .text($0.name) })
            for row in table.rows { writer.row(row) }
            files.append(File(name: "\(table.schema.name).csv", bytes: writer.bytes))
        }
        return files
    }

    /// Writes the CSV files into a folder, which is made if it is not there. Files of other names
    /// stay; tables of the package that the dataset does not have are removed, so that the folder
    /// reads back as this dataset.
    ///
    /// - Throws: ``PackageError`` when a file cannot be written.
    package static func write(_ dataset: Dataset, toFolder path: String) throws(PackageError) {
        guard FileBytes.isFolder(path) || mkdir(path, 0o755) == 0 else {
            throw PackageError(path, .unwritable)
        }
        let files = csvFiles(dataset)
        for file in files { try FileBytes.write(file.bytes, to: "\(path)/\(file.name)") }
        for schema in TableSchema.all
        where !files.contains(where: { $0.name == schema.name + ".csv" }) {
            unlink("\(path)/\(schema.name).csv")
        }
    }

    private static func descriptor(
        _ government: Government, _ tables: [PackageTable]
    ) -> JSONText {
        let meta = PackageTable.meta(government).map { ($0.key, JSONText.string($0.value)) }
        return .object([
            ("profile", .string("tabular-data-package")),
            ("name", .string("selaras")),
            ("title", .string(CellText.cleaned(government.name))),
            ("selaras", .object(meta)),
            ("resources", .array(tables.map { resource($0.schema) })),
        ])
    }

    private static func resource(_ schema: TableSchema) -> JSONText {
        .object([
            ("profile", .string("tabular-data-resource")),
            ("name", .string(schema.name)),
            ("path", .string("\(schema.name).csv")),
            ("title", .string(schema.title.en)),
            ("format", .string("csv")),
            ("mediatype", .string("text/csv")),
            ("encoding", .string("utf-8")),
            (
                "dialect",
                .object([("delimiter", .string(",")), ("lineTerminator", .string("\n"))])
            ),
            ("schema", tableSchema(schema)),
        ])
    }

    private static func tableSchema(_ schema: TableSchema) -> JSONText {
        var members: [(String, JSONText)] = [
            ("fields", .array(schema.columns.map(field))),
            ("missingValues", .array([.string("")])),
        ]
        if let key = schema.columns.first(where: { $0.kind == .code }) {
            members.append(("primaryKey", .array([.string(key.name)])))
        }
        return .object(members)
    }

    /// Source: Frictionless Data, Table Schema (2017), field descriptors and constraints.
    private static func field(_ column: ColumnSchema) -> JSONText {
        var constraints: [(String, JSONText)] = []
        if column.isRequired { constraints.append(("required", .bool(true))) }
        var type = "string"
        switch column.kind {
        case .number: type = "number"
        case .integer(let range):
            type = "integer"
            constraints.append(("minimum", .integer(range.lowerBound)))
            constraints.append(("maximum", .integer(range.upperBound)))
        case .date: type = "date"
        case .enumeration(let words):
            constraints.append(("enum", .array(words.map { .string($0) })))
        case .period:
            constraints.append(("pattern", .string("[0-9]{4}(-(S[12]|Q[1-4]|[01][0-9]))?")))
        case .month: constraints.append(("pattern", .string("[0-9]{4}-[01][0-9]")))
        case .cap: constraints.append(("pattern", .string("none|[0-9.eE+-]+")))
        case .text, .code, .reference, .references, .enumerations: break
        }
        var members: [(String, JSONText)] = [
            ("name", .string(column.name)), ("type", .string(type)),
            ("description", .string(column.note.en)),
        ]
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }
}
