/// How much of a file is read before it is refused. Generous for a province, small for a machine.
package struct Limits: Sendable {
    /// Bytes of one file as it was handed in.
    package var fileBytes = 64 << 20
    /// Entries of a zip archive.
    package var entries = 2_000
    /// Bytes of all parts of an archive together, unpacked.
    package var unpackedBytes = 400 << 20
    /// Unpacked over packed bytes of one part, looked at once it is larger than `ratioFloorBytes`.
    package var ratio = 300
    package var ratioFloorBytes = 8 << 20
    /// Columns of one row, blank ones included.
    package var columns = 500
    /// Rows of one table, blank ones included; the most a workbook can have.
    package var rows = 1_048_576
    /// Cells of a package's tables together that hold something.
    package var cells = 6_000_000
    /// Bytes of one cell's text.
    package var cellBytes = 131_072
    /// Elements inside one another in a part of a workbook.
    package var nesting = 64
    /// Faults that are kept; all of them are counted.
    package var faults = 20_000

    package init() {}
}
