/// A short name for bytes: FNV-1a, 64 bits. It tells versions apart and proves nothing.
///
/// Source: Fowler, Noll & Vo; offset basis and prime as in draft-eastlake-fnv §5.
struct Fingerprint {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
    }

    /// 16 letters and digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
