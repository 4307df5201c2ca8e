/// A zip archive of stored or given entries, made by hand so that tests own every byte.
struct ZipBuilder {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        let offset = body.count
        let fields =
            le(20, 2) + le(0x800, 2) + le(0, 2) + le(0, 2) + le(0x21, 2) + le(Int(crc(bytes)), 4)
            + le(bytes.count, 4) + le(bytes.count, 4) + le(name.utf8.count, 2)
        body += le(0x0403_4B50, 4) + fields + le(0, 2) + Array(name.utf8) + bytes
        directory += le(0x0201_4B50, 4) + le(20, 2) + fields + le(0, 2) + le(0, 2) + le(0, 2)
        directory += le(0, 2) + le(0, 4) + le(offset, 4) + Array(name.utf8)
        count += 1
    }

    func finished(declaring entries: Int? = nil) -> [UInt8] {
        body + directory + le(0x0605_4B50, 4) + le(0, 4) + le(entries ?? count, 2)
            + le(entries ?? count, 2) + le(directory.count, 4) + le(body.count, 4) + le(0, 2)
    }

    private func le(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
