/// A zip without compression, so that hostile XML reaches the reader behind the archive.
///
/// Source: PKWARE APPNOTE 6.3, local file header, central directory, end of central directory.
struct StoredZip {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Appends one entry.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = body.count
        let fields: [(Int, Int)] = [
            (20, 2), (0, 2), (0, 2), (0, 2), (33, 2), (Int(Self.crc(content)), 4),
            (content.count, 4), (content.count, 4), (name.utf8.count, 2), (0, 2),
        ]
        body += [0x50, 0x4B, 3, 4]
        body += fields.flatMap(Self.little)
        body += name.utf8
        body += content
        directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2)
        directory += fields.flatMap(Self.little)
        directory += [(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)].flatMap(Self.little)
        directory += name.utf8
        count += 1
    }

    var bytes: [UInt8] {
        let end = [
            (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (body.count, 4), (0, 2),
        ]
        return body + directory + [0x50, 0x4B, 5, 6] + end.flatMap(Self.little)
    }

    private static func little(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 of ISO 3309, bit by bit.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
                crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0)
            }
        }
    }
}
