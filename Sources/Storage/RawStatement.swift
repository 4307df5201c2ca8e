import GRDB
import GRDBSQLite

/// A prepared statement without GRDB's conversions, for loops over tens of thousands of rows.
///
/// It lives inside one access to the database and is not shared.
final class RawStatement {
    private let statement: OpaquePointer
    private let connection: OpaquePointer
    private var column: Int32 = 0

    // SQLite copies what is bound, so the text may go away after the call.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ db: Database, _ sql: String) throws {
        guard let connection = db.sqliteConnection else {
            throw DatabaseError(resultCode: .SQLITE_MISUSE)
        }
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(
            connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else {
            throw Self.error(connection, code)
        }
        self.connection = connection
        statement = prepared
    }

    deinit {
        sqlite3_finalize(statement)
    }

    private static func error(_ connection: OpaquePointer, _ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(connection)))
    }

    // MARK: Binding, one value after the other

    private func bound(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw Self.error(connection, code) }
    }

    func bind(_ text: String?) throws {
        column += 1
        guard let text else { return try bound(sqlite3_bind_null(statement, column)) }
        var copy = text
        try copy.withUTF8 { bytes in
            // An empty buffer may have no address, which SQLite would take for NULL.
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                return try bound(sqlite3_bind_text(statement, column, "", 0, Self.transient))
            }
            try start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { address in
                try bound(
                    sqlite3_bind_text(
                        statement, column, address, Int32(bytes.count), Self.transient))
            }
        }
    }

    func bind(_ number: Double?) throws {
        column += 1
        guard let number else { return try bound(sqlite3_bind_null(statement, column)) }
        try bound(sqlite3_bind_double(statement, column, number))
    }

    func bind(_ number: Int64?) throws {
        column += 1
        guard let number else { return try bound(sqlite3_bind_null(statement, column)) }
        try bound(sqlite3_bind_int64(statement, column, number))
    }

    func bind(_ bytes: [UInt8]?) throws {
        column += 1
        guard let bytes else { return try bound(sqlite3_bind_null(statement, column)) }
        guard !bytes.isEmpty else { return try bound(sqlite3_bind_zeroblob(statement, column, 0)) }
        try bound(
            sqlite3_bind_blob(statement, column, bytes, Int32(bytes.count), Self.transient))
    }

    // MARK: Running

    /// - Returns: whether there is a row.
    func step() throws -> Bool {
        let code = sqlite3_step(statement)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw Self.error(connection, code)
        }
    }

    /// Makes it ready for the next row's values.
    func reset() {
        sqlite3_reset(statement)
        column = 0
    }

    /// Runs a statement that returns nothing, then makes it ready again.
    func run() throws {
        defer { reset() }
        _ = try step()
    }

    // MARK: Reading the row

    func isNull(_ index: Int32) -> Bool { sqlite3_column_type(statement, index) == SQLITE_NULL }

    func integer(_ index: Int32) -> Int64 { sqlite3_column_int64(statement, index) }

    func optionalInteger(_ index: Int32) -> Int64? { isNull(index) ? nil : integer(index) }

    func double(_ index: Int32) -> Double { sqlite3_column_double(statement, index) }

    func optionalDouble(_ index: Int32) -> Double? { isNull(index) ? nil : double(index) }

    func utf8(_ index: Int32) -> UnsafeBufferPointer<UInt8>? {
        guard let start = sqlite3_column_text(statement, index) else { return nil }
        return UnsafeBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    func optionalText(_ index: Int32) -> String? {
        utf8(index).map { String(decoding: $0, as: UTF8.self) }
    }

    func text(_ index: Int32) -> String { optionalText(index) ?? "" }

    func blob(_ index: Int32) -> [UInt8]? {
        guard !isNull(index) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, index))
        guard count > 0, let start = sqlite3_column_blob(statement, index) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    var columnCount: Int32 { sqlite3_column_count(statement) }

    /// The value with its type, as bytes that tell any two values apart.
    func appendFingerprint(_ index: Int32, to output: inout [UInt8]) {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_INTEGER:
            output.append(1)
            withUnsafeBytes(of: integer(index).littleEndian) { output.append(contentsOf: $0) }
        case SQLITE_FLOAT:
            output.append(2)
            withUnsafeBytes(of: double(index).bitPattern.littleEndian) {
                output.append(contentsOf: $0)
            }
        case SQLITE_NULL: output.append(0)
        case SQLITE_TEXT: appendSized(3, utf8(index).map(Array.init) ?? [], to: &output)
        default: appendSized(4, blob(index) ?? [], to: &output)
        }
    }

    private func appendSized(_ mark: UInt8, _ bytes: [UInt8], to output: inout [UInt8]) {
        output.append(mark)
        withUnsafeBytes(of: Int64(bytes.count).littleEndian) { output.append(contentsOf: $0) }
        output.append(contentsOf: bytes)
    }
}
