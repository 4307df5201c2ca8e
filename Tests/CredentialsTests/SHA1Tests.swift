import Testing

@testable import Credentials

@Suite("SHA-1 for one-time codes")
struct SHA1Tests {
    @Test(
        "Digests are those of RFC 3174",
        arguments: [
            ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
            ("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
            (
                "0123456701234567012345670123456701234567012345670123456701234567", 10,
                "dea356a2cddd90c7a7ecedc5ebb563934f460452"
            ),
            ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ])
    func digests(text: String, times: Int, expected: String) {
        let message = Array(String(repeating: text, count: times).utf8)
        #expect(hexadecimal(SHA1.digest(message)) == expected)
    }

    @Test(
        "Keyed digests are those of RFC 2202",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
                "b617318655057264e28bc0b6fb378c8ef146be00"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"
            ),
            (
                [UInt8](repeating: 0xaa, count: 20), [UInt8](repeating: 0xdd, count: 50),
                "125d7342b9ac11cd91a39af48aa17b4f63f175d3"
            ),
            (
                Array(1...25), [UInt8](repeating: 0xcd, count: 50),
                "4c9007f4026250c6bc8414f9bf50c86c2d7235da"
            ),
            (
                [UInt8](repeating: 0x0c, count: 20), Array("Test With Truncation".utf8),
                "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"
            ),
            (
                [UInt8](repeating: 0xaa, count: 80),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "aa4ae5e15272d00e95705637ce8a3b55ed402112"
            ),
            (
                [UInt8](repeating: 0xaa, count: 80),
                Array(
                    "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data".utf8
                ), "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"
            ),
        ])
    func keyed(key: [UInt8], message: [UInt8], expected: String) {
        #expect(hexadecimal(SHA1.hmac(message, key: key)) == expected)
    }

    @Test(
        "HMAC-SHA-256 is that of RFC 4231",
        arguments: [
            (
                [UInt8](repeating: 0x0b, count: 20), "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
        ])
    func sodium(key: [UInt8], message: String, expected: String) {
        #expect(hexadecimal(Sodium.hmacSHA256(Array(message.utf8), key: key)) == expected)
    }
}
