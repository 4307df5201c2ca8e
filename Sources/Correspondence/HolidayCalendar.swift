import CAssets
import Foundation
package import Standing
package import Vocabulary

/// Which days are worked, as this machine knows them.
package enum HolidayCalendar {
    /// The variable that names a file to use instead of the table that the binary carries.
    package static let variable = "SELARAS_HOLIDAYS"

    /// - Throws: ``HolidayFileFault`` or `CalendarFault`, both explained.
    package static func installed(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> WorkingCalendar {
        guard let path = environment[variable], !path.isEmpty else { return try shipped() }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20,
            let text = String(bytes: data, encoding: .utf8)
        else { throw HolidayFileFault.unreadable(path) }
        return try WorkingCalendar(csv: text)
    }

    /// The decrees of the years that were known when the binary was built.
    package static func shipped() throws(CalendarFault) -> WorkingCalendar {
        let asset = selaras_asset_named("holidays.csv")
        let bytes = UnsafeBufferPointer(start: asset.bytes, count: asset.count)
        return try WorkingCalendar(csv: String(decoding: bytes, as: UTF8.self))
    }
}

/// Why the file with holidays cannot be used.
package enum HolidayFileFault: Explained, Hashable {
    case unreadable(String)

    package var wording: Wording {
        switch self {
        case .unreadable(let path):
            Wording(
                id: "Kalender libur \(path) (\(HolidayCalendar.variable)) tidak dapat dibaca.",
                en: "The holiday calendar \(path) (\(HolidayCalendar.variable)) cannot be read.")
        }
    }
}
