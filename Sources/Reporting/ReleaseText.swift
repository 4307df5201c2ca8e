package import Vocabulary

/// "Not yet released", with the day on which it is expected, as it is typed.
package enum ReleaseText {
    private static let openings = [
        "belum rilis", "belum_rilis", "belum terbit", "not released", "not yet released",
    ]

    /// - Returns: `nil` when the text says no such thing.
    package static func day(in text: String) throws(CellFault) -> CivilDate? {
        let lowered = text.lowercased()
        guard let opening = openings.first(where: { lowered.hasPrefix($0) }) else { return nil }
        let rest = lowered.dropFirst(opening.count).filter { $0 != " " && $0 != ":" }
        guard let day = civil(String(rest)) else { throw .noReleaseDay(text) }
        return day
    }

    /// As it is shown in an input again.
    package static func text(_ day: CivilDate) -> String {
        "belum rilis \(day)"
    }

    /// `2025-08-31`, `31-8-2025`, `31/08/2025` or `31.8.2025`.
    private static func civil(_ text: String) -> CivilDate? {
        if let day = CivilDate(text) { return day }
        let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
            parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
