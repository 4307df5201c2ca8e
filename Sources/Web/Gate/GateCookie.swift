import HTTPTypes
import Hummingbird

/// The cookies of the gate: the session's token; the device's, which shows that somebody signed in
/// here before; and one that ties an answer of the single sign-on to the browser that asked.
///
/// - Source: RFC 6265bis §4.1.3 (`__Host-`); OWASP ASVS 5.0, 3.3.1–3.3.4.
struct GateCookie {
    enum Kind {
        case session, device, signOn
    }

    private let kind: Kind
    private let scheme: ServerSecurity.Scheme

    init(_ kind: Kind, _ scheme: ServerSecurity.Scheme) {
        self.kind = kind
        self.scheme = scheme
    }

    /// Over HTTPS the prefix makes browsers refuse the cookie from any other host or path.
    var name: String {
        let name =
            switch kind {
            case .session: "selaras"
            case .device: "selaras-perangkat"
            case .signOn: "selaras-sso"
            }
        return scheme == .https ? "__Host-\(name)" : name
    }

    /// The one value that the browser sent. Of two with this name none is believed: one of them was
    /// planted.
    func value(in request: Request) -> String? {
        let start = "\(name)="
        let values = request.headers[values: .cookie].joined(separator: ";").split(separator: ";")
            .map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix(start) }
            .map { $0.dropFirst(start.count) }
        guard values.count == 1, let value = values.first, value.utf8.count <= 128 else {
            return nil
        }
        return String(value)
    }

    /// The header that sets it. A session's cookie ends with the browser at the latest; a device's
    /// is kept for a year, the single sign-on's while somebody is away.
    func setting(_ value: String) -> String {
        let lifetime =
            switch kind {
            case .session: ""
            case .device: "; Max-Age=31536000"
            case .signOn: "; Max-Age=600"
            }
        return "\(name)=\(value)\(lifetime)\(attributes)"
    }

    /// The header that takes it away.
    var clearing: String { "\(name)=; Max-Age=0\(attributes)" }

    private var attributes: String {
        "; Path=/; HttpOnly; SameSite=Lax" + (scheme == .https ? "; Secure" : "")
    }
}
