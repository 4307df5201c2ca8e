import Dispatch
import Interchange
package import Performance
package import Vocabulary

extension Postman {
    /// The government's day.
    package static func today(of government: Government, at now: Timestamp) -> CivilDate {
        now.civil(minutesAhead: minutesAhead(of: government)).date
    }

    /// Indonesia has three zones and no summer time.
    static func minutesAhead(of government: Government) -> Int {
        switch government.timeZone {
        case "Asia/Jakarta", "Asia/Pontianak": 420
        case "Asia/Jayapura": 540
        default: 480
        }
    }

    /// The letter on a thread of its own: the courier waits for the mail server.
    static func deliver(_ message: MailMessage, by courier: Courier) async -> MailFailure? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                do throws(MailFailure) {
                    try courier.deliver(message)
                    continuation.resume(returning: nil)
                } catch {
                    continuation.resume(returning: error)
                }
            }
        }
    }
}

extension MailFailure {
    /// Whether the next letter may fare better.
    var concernsOneReader: Bool {
        if case .refused = self { true } else { false }
    }
}
