/// What may be sent to the server, in one place.
package enum UploadLimits {
    /// Bytes of one file that is handed in.
    package static let fileBytesMax = 32 * 1_048_576
    /// Bytes of a workbook's parts together, unpacked, and its cells with content. A file at these
    /// limits takes the server some 500 MB while it is checked, and two checked ones are kept:
    /// MemoryMax in docs/selaras.service must leave room for that. The command line reads larger
    /// files.
    package static let unpackedBytesMax = 128 * 1_048_576
    package static let cellsMax = 2_000_000
    /// Bytes of a whole request: one file and what surrounds it.
    package static let bodyBytesMax = fileBytesMax + 65_536
    /// Bytes of a form without a file.
    package static let formBytesMax = 16_384
    /// A request that takes longer to arrive is given up: somebody holds the connection open.
    package static let seconds = 120
    package static let partsMax = 8
    /// Bytes of the headers of one part.
    package static let partHeaderBytesMax = 8_192
    package static let partHeadersMax = 16
    /// RFC 2046 §5.1.1.
    package static let boundaryBytesMax = 70
    /// Characters of a file's name that are kept.
    package static let nameLengthMax = 120
}
