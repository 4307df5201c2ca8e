/// A source of that many random bytes; the system's, or a test's.
public typealias RandomBytes = (Int) -> [UInt8]

/// Draws from a source and refuses what cannot be random.
enum Randomness {
    /// - Throws: ``CredentialError/notRandom`` when the source gives another count of bytes, or the
    ///   same byte throughout: a source that failed quietly. Chance does that once in 2¹²⁰ draws of
    ///   16 bytes.
    static func draw(_ count: Int, from random: RandomBytes) throws(CredentialError) -> [UInt8] {
        let bytes = random(count)
        guard bytes.count == count, count < 16 || bytes.contains(where: { $0 != bytes[0] }) else {
            throw .notRandom
        }
        return bytes
    }
}
