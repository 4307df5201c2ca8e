/// What all sheets of a workbook share.
final class WorkbookParts {
    let file: String
    let limits: Limits
    fileprivate(set) var strings: [(start: UInt32, count: UInt32)] = []
    fileprivate(set) var formats: [StyleReader.Format] = []
    fileprivate(set) var countsFrom1904 = false
    var cellCount = 0

    init(file: String, limits: Limits) {
        self.file = file
        self.limits = limits
    }

    /// A number that its style shows as a date becomes the day it means.
    func dated(_ value: Double, style: Int) -> (Cell.Kind, Double) {
        guard style < formats.count, formats[style] != .number,
            let day = Self.dayNumber(serial: value, countsFrom1904: countsFrom1904)
        else { return (.number, value) }
        return (formats[style] == .day ? .day : .month, Double(day))
    }

    /// Days since 1970 of a spreadsheet's serial number; the time of day is dropped.
    ///
    /// The 1900 system counts a 29 February 1900 that never was as 60.
    static func dayNumber(serial: Double, countsFrom1904: Bool) -> Int? {
        // 2,958,465 is 31 December 9999.
        guard serial >= 0, serial < 2_958_466 else { return nil }
        let whole = Int(serial)
        if countsFrom1904 { return whole + 1_462 - 25_569 }
        if whole == 60 || whole == 0 { return nil }
        return whole - (whole > 60 ? 25_569 : 25_568)
    }
}

/// Reads the sheets of an XLSX workbook that somebody asks for.
enum Workbook {
    /// - Parameters:
    ///   - wanted: says for a sheet's name whether to read it.
    ///   - progress: sheet name and rows read so far.
    /// - Returns: the sheets in the workbook's order, and the names that were passed over.
    static func read(
        _ archive: ZipArchive, limits: Limits, wanted: (String) -> Bool,
        progress: @escaping (String, Int) -> Void
    ) throws(PackageError) -> (sheets: [Sheet], others: [String]) {
        let index = try WorkbookIndex(archive, limits: limits)
        let parts = WorkbookParts(file: archive.file, limits: limits)
        parts.countsFrom1904 = index.countsFrom1904
        var bytes: [UInt8] = []
        if let part = index.sharedStrings {
            let reader = SharedStringReader(limits: limits)
            _ = try archive.parse(part, reader, limits: limits)
            (parts.strings, bytes) = (reader.ranges, reader.bytes)
        }
        if let part = index.styles {
            let reader = StyleReader()
            _ = try archive.parse(part, reader, limits: limits)
            parts.formats = reader.formats
        }
        var sheets: [Sheet] = []
        var others: [String] = []
        for entry in index.sheets {
            guard wanted(entry.name) else {
                others.append(entry.name)
                continue
            }
            let reader = SheetReader(parts, name: entry.name, bytes: bytes) {
                progress(entry.name, $0)
            }
            bytes = []
            _ = try archive.parse(entry.part, reader, limits: limits)
            bytes = reader.takeBytes()
            sheets.append(reader.sheet)
        }
        for position in sheets.indices { sheets[position].bytes = bytes }
        return (sheets, others)
    }
}
