import ArgumentParser
import Vocabulary
import Web

/// Who can reach the server, and what protects what they send.
struct ExposureOptions: ParsableArguments {
    @Option(
        help: "A PEM file: serve HTTPS with this certificate and those that vouch for it.",
        completion: .file())
    var tlsCertificate: String?

    @Option(help: "A PEM file with the certificate's private key.", completion: .file())
    var tlsKey: String?

    @Option(
        help: """
            Serve this proxy alone, which speaks HTTPS to browsers. From another machine it comes \
            by --tls-certificate, or by --island-http.
            """)
    var behindProxy: String?

    @Flag(help: "Serve plain HTTP to a network of one's own. Anyone on it can read along.")
    var islandHttp = false

    @Option(help: "What browsers call the server, such as selaras.example.go.id; repeatable.")
    var publicHost: [String] = []

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key go together.")
        }
        guard tlsCertificate == nil || !islandHttp else {
            throw ValidationError("Choose one of --tls-certificate and --island-http.")
        }
    }

    /// - Throws: ``CertificateFault`` and ``BindRefusal``.
    func exposure() throws -> Exposure {
        var certificates: Certificates?
        if let tlsCertificate, let tlsKey {
            certificates = try Certificates(certificate: tlsCertificate, key: tlsKey)
        }
        guard let behindProxy else {
            return certificates.map { .encrypted($0) } ?? (islandHttp ? .island : .thisMachine)
        }
        return .behindProxy(
            try TrustedProxy(name: behindProxy),
            way: certificates.map { .encrypted($0) } ?? (islandHttp ? .island : .thisMachine))
    }

    /// What is lost without encryption, in both languages: whoever starts the server and whoever
    /// answers for it may not read the same one.
    static let islandWarning = Wording(
        id: "PERINGATAN: tanpa HTTPS. Siapa pun di jaringan ini dapat membaca dan mengubah apa "
            + "yang dikirim, termasuk kata sandi, dan dapat mengambil alih sesi orang lain. Pakai "
            + "hanya di jaringan tertutup, dan ganti semua kata sandi sesudahnya.",
        en: "WARNING: without HTTPS. Anyone on this network can read and alter what is sent, "
            + "passphrases too, and can take over other people's sessions. Use it on a closed "
            + "network only, and change every passphrase afterwards.")
}
