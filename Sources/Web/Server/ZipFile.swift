import CZlib

/// Writes a zip archive: a folder of files in one.
///
/// The same files give the same bytes: every entry carries the earliest date that the format knows.
///
/// - Source: PKWARE APPNOTE 6.3.10, §4.3.7, §4.3.12, §4.3.16; names are UTF-8 (§4.4.4, bit 11).
struct ZipFile {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// - Parameter content: At most 4 GiB, which no export comes near.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let packed = Self.deflated(content)
        let offset = bytes.count
        let common =
            Self.two(20) + Self.two(1 << 11) + Self.two(packed == nil ? 0 : 8)
            // 1980-01-01 00:00
            + Self.two(0) + Self.two(0x21)
            + Self.four(Self.checksum(content)) + Self.four((packed ?? content).count)
            + Self.four(content.count) + Self.two(name.utf8.count) + Self.two(0)
        bytes += Self.four(0x0403_4B50) + common + name.utf8 + (packed ?? content)
        directory += Self.four(0x0201_4B50) + Self.two(20) + common
        // Comment, disk, internal and external attributes.
        directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
        directory += Self.four(offset) + name.utf8
        count += 1
    }

    consuming func finish() -> [UInt8] {
        let start = bytes.count
        bytes += directory
        bytes += Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(count)
        bytes += Self.two(count) + Self.four(directory.count) + Self.four(start) + Self.two(0)
        return bytes
    }

    private static func two(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

    private static func checksum(_ content: [UInt8]) -> Int {
        Int(crc32(0, content, uInt(content.count)))
    }

    /// `nil` when packing gains nothing.
    private static func deflated(_ content: [UInt8]) -> [UInt8]? {
        // A gzip file is the deflated data with 10 bytes before it and 8 behind it (RFC 1952).
        guard let gzip = Gzip.compressed(content, level: 6), gzip.count > 18 else { return nil }
        let packed = Array(gzip[10..<(gzip.count - 8)])
        return packed.count < content.count ? packed : nil
    }
}
