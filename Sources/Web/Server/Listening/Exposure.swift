/// Who can reach the server, and what protects what they send.
package enum Exposure: Sendable {
    /// This machine alone.
    case thisMachine
    /// Everybody, encrypted by the server itself.
    case encrypted(Certificates)
    /// Everybody, through a proxy that encrypts; the way from it is plain.
    case behindProxy(TrustedProxy)
    /// A network without encryption, by explicit choice.
    case island
}
