import FoundationEssentials

/// The client's name and secret in a header.
///
/// - Source: RFC 6749 §2.3.1: both are form-encoded before they are joined.
enum BasicCredentials {
    static func header(_ client: String, _ secret: Secret) -> Secret {
        let pair = "\(FormCoding.encoded(client)):\(FormCoding.encoded(secret.text))"
        return Secret("Basic \(Data(pair.utf8).base64EncodedString())")
    }
}
