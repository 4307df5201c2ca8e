import Testing

@testable import Credentials
import Vocabulary

@Suite("One-time codes of an authenticator app")
struct OneTimeCodeTests {
    /// The secret of RFC 4226 and RFC 6238: `12345678901234567890`.
    private let published: OneTimeSecret

    init() throws {
        published = try #require(OneTimeSecret(base32: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"))
    }

    @Test("Eight digits at the times of RFC 6238, appendix B")
    func timed() {
        let expected: [(Int64, UInt32)] = [
            (59, 94_287_082), (1_111_111_109, 7_081_804), (1_111_111_111, 14_050_471),
            (1_234_567_890, 89_005_924), (2_000_000_000, 69_279_037),
            (20_000_000_000, 65_353_130),
        ]
        for (second, number) in expected {
            let step = OneTimeSecret.step(at: at(second))
            #expect(published.truncated(at: step) % 100_000_000 == number)
        }
    }

    @Test("Six digits of the first ten counts of RFC 4226, appendix D")
    func counted() {
        let expected = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ]
        #expect((0..<10).map { published.code(at: $0) } == expected)
        #expect(published.truncated(at: 0) == 1_284_755_224)
    }

    @Test("Base32 is that of RFC 4648, and only its canonical text is read")
    func base32() {
        let expected = ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"]
        for (count, text) in expected.enumerated() {
            let bytes = Array("foobar".utf8.prefix(count))
            #expect(Base32.text(bytes) == text)
            #expect(Base32.bytes(text) == bytes)
        }
        for text in ["M", "MZ", "my", "MY======", "M1", "MZXW6YTBO", "MZXW6YQ\0", "ＭＹ"] {
            #expect(Base32.bytes(text) == nil, "\(text)")
        }
    }

    @Test("The step before and the step after are accepted, two away are not")
    func skew() {
        for distance in -3...3 as ClosedRange<Int64> {
            let typed = published.code(at: 1_000 + distance)
            let step = published.verify(typed, at: at(30_000), lastStep: nil)
            #expect(step == (abs(distance) <= 1 ? 1_000 + distance : nil))
        }
    }

    @Test("A used code and all before it are refused")
    func replay() {
        let now = at(30_010)
        let current = published.code(at: 1_000)
        #expect(published.verify(current, at: now, lastStep: 999) == 1_000)
        #expect(published.verify(current, at: now, lastStep: 1_000) == nil)
        #expect(published.verify(published.code(at: 999), at: now, lastStep: 1_000) == nil)
        #expect(published.verify(published.code(at: 1_001), at: now, lastStep: 1_000) == 1_001)
        #expect(published.verify(current, at: now, lastStep: .max) == nil)
    }

    @Test("Spaces are overlooked; anything else that is not six digits is refused")
    func typed() {
        let code = published.code(at: 1_000)
        #expect(
            published.verify(" \(code.prefix(3)) \(code.suffix(3)) ", at: at(30_000), lastStep: nil)
                == 1_000)
        let hostile = [
            "", "000", code + "0", "-" + code.dropFirst(), "١٢٣٤٥٦",
            String(repeating: " ", count: 90) + code, "\0" + code,
        ]
        for text in hostile {
            #expect(published.verify(text, at: at(30_000), lastStep: nil) == nil, "\(text)")
        }
    }

    @Test("No instant stops the program, and before 1970 nothing is accepted")
    func extremes() {
        for milliseconds in [Int64.min, -1, 0, 1, .max] {
            let now = Timestamp(milliseconds: milliseconds)
            let typed = published.code(at: OneTimeSecret.step(at: now))
            let step = published.verify(typed, at: now, lastStep: nil)
            #expect(step == (milliseconds < 0 ? nil : OneTimeSecret.step(at: now)))
        }
    }

    @Test("The address carries issuer, account and secret, encoded")
    func address() {
        #expect(
            published.address(issuer: "Selaras Provinsi: Contoh", account: "siti&a=b/é")
                == "otpauth://totp/Selaras%20Provinsi%20%20Contoh:siti%26a%3Db%2F%C3%A9"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Selaras%20Provinsi%20%20Contoh"
                + "&algorithm=SHA1&digits=6&period=30")
    }

    @Test("A new secret has 160 bits and can be read again; seeds 1…20")
    func secrets() throws {
        let secrets = try (1...20).map { try OneTimeSecret(random: random($0)) }
        #expect(Set(secrets).count == 20)
        for secret in secrets {
            #expect(secret.base32.utf8.count == 32)
            #expect(OneTimeSecret(base32: secret.base32) == secret)
        }
        #expect(OneTimeSecret(base32: "MZXW6") == nil)
        #expect(OneTimeSecret(base32: String(repeating: "A", count: 8_000)) == nil)
    }
}
