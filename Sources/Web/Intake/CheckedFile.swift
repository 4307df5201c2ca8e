import Interchange
import Performance
import Proceedings
import Storage
import Vocabulary

/// A file that was handed in: read, checked, and compared with the record.
struct CheckedFile: Sendable {
    let id: PendingImport.ID
    let identity: FileIdentity
    let reading: PackageReading
    /// What taking in its good rows would do.
    let receipt: ImportReceipt
    let expiresAt: Timestamp

    var isClean: Bool { reading.isClean }
    var goodRows: Int { reading.tables.reduce(0) { $0 + $1.good } }
    var faultyRows: Int { reading.tables.reduce(0) { $0 + $1.faulty } }
}
