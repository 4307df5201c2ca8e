/// Where an entry stands: the strand and the place in it.
public struct EntryID: Hashable, Sendable {
    public let strand: StrandID
    /// 1 is the first.
    public let sequence: Int64

    /// - Returns: `nil` unless `sequence` is 1 or more.
    public init?(strand: StrandID, sequence: Int64) {
        guard sequence > 0 else { return nil }
        self.strand = strand
        self.sequence = sequence
    }
}

extension EntryID: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.strand == right.strand
            ? left.sequence < right.sequence : left.strand < right.strand
    }
}

extension EntryID: LosslessStringConvertible {
    /// Reads `replica/scope/sequence`.
    public init?(_ description: String) {
        guard let slash = description.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let number = description.utf8[description.utf8.index(after: slash)...]
        guard let first = number.first, first != UInt8(ascii: "0"), first != UInt8(ascii: "+"),
            let strand = StrandID(String(decoding: description.utf8[..<slash], as: UTF8.self)),
            let sequence = Int64(String(decoding: number, as: UTF8.self))
        else { return nil }
        self.init(strand: strand, sequence: sequence)
    }

    public var description: String { "\(strand)/\(sequence)" }
}
