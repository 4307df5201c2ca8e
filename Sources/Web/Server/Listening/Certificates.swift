import Foundation
import NIOCore
import NIOSSL
import Synchronization
package import Vocabulary

/// The certificate and key that new connections are encrypted with, read from two PEM files and
/// read again when these change.
package final class Certificates: Sendable {
    private struct Held: Sendable {
        var files: Contents
        var context: NIOSSLContext
    }

    private struct Contents: Sendable, Equatable {
        var certificate: [UInt8]
        var key: [UInt8]
    }

    package enum Reading: Equatable {
        case unchanged
        /// New connections use the new certificate.
        case renewed
    }

    private let certificateFile: String
    private let keyFile: String
    private let held: Mutex<Held>

    /// - Parameters:
    ///   - certificate: A PEM file: the server's certificate, then those that vouch for it.
    ///   - key: A PEM file with its private key.
    package init(certificate: String, key: String) throws(CertificateFault) {
        certificateFile = certificate
        keyFile = key
        let files = try Self.contents(certificate, key)
        held = Mutex(Held(files: files, context: try Self.context(files, certificate, key)))
    }

    /// What a connection that begins now is encrypted with.
    var context: NIOSSLContext { held.withLock { $0.context } }

    /// Looks whether the files hold something new.
    ///
    /// - Throws: ``CertificateFault`` when they cannot be used; what was read before stays in use.
    package func refresh() throws(CertificateFault) -> Reading {
        let files = try Self.contents(certificateFile, keyFile)
        guard files != held.withLock({ $0.files }) else { return .unchanged }
        let context = try Self.context(files, certificateFile, keyFile)
        held.withLock { $0 = Held(files: files, context: context) }
        return .renewed
    }

    private static func contents(
        _ certificate: String, _ key: String
    ) throws(CertificateFault) -> Contents {
        guard let certificateBytes = FileManager.default.contents(atPath: certificate) else {
            throw .unreadable(certificate)
        }
        guard let keyBytes = FileManager.default.contents(atPath: key) else {
            throw .unreadable(key)
        }
        return Contents(certificate: Array(certificateBytes), key: Array(keyBytes))
    }

    private static func context(
        _ files: Contents, _ certificate: String, _ key: String
    ) throws(CertificateFault) -> NIOSSLContext {
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(files.certificate),
            let first = chain.first
        else { throw .noCertificate(certificate) }
        guard let secret = try? NIOSSLPrivateKey(bytes: files.key, format: .pem) else {
            throw .noKey(key)
        }
        guard first.notValidAfter > time(nil) else { throw .expired(certificate) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
        configuration.minimumTLSVersion = .tlsv12
        // Of TLS 1.2 only what keeps past traffic secret when the key is lost later.
        configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
        configuration.applicationProtocols = ["http/1.1"]
        configuration.shutdownTimeout = .seconds(2)
        guard let context = try? NIOSSLContext(configuration: configuration) else {
            throw .doNotMatch(certificate, key)
        }
        return context
    }
}

/// Why a certificate cannot be used.
package enum CertificateFault: Error, Explained, Hashable {
    case unreadable(String)
    case noCertificate(String)
    case noKey(String)
    case expired(String)
    /// The key is not the certificate's.
    case doNotMatch(String, String)

    package var wording: Wording {
        switch self {
        case .unreadable(let file):
            Wording(
                id: "Berkas \(file) tidak dapat dibaca. Periksa nama dan hak bacanya.",
                en: "The file \(file) cannot be read. Check its name and who may read it.")
        case .noCertificate(let file):
            Wording(
                id: "\(file) tidak memuat sertifikat PEM (-----BEGIN CERTIFICATE-----).",
                en: "\(file) holds no PEM certificate (-----BEGIN CERTIFICATE-----).")
        case .noKey(let file):
            Wording(
                id: "\(file) tidak memuat kunci privat PEM tanpa sandi.",
                en: "\(file) holds no PEM private key without passphrase.")
        case .expired(let file):
            Wording(
                id: "Sertifikat di \(file) sudah kedaluwarsa. Perpanjang sertifikatnya.",
                en: "The certificate in \(file) has expired. Renew it.")
        case .doNotMatch(let certificate, let key):
            Wording(
                id: "Kunci \(key) bukan milik sertifikat \(certificate).",
                en: "The key \(key) does not belong to the certificate \(certificate).")
        }
    }
}
