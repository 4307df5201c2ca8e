import Testing
import Vocabulary

@testable import SingleSignOn

@Suite("The provider changes its keys")
struct RotationTests {
    private func attempt(_ journey: Journey, _ signer: Signer) async throws -> String {
        let away = try await journey.leave()
        let now = Double(journey.provider.now.milliseconds / 1_000)
        journey.answer(
            with: try await signer.token(
                goodClaims([
                    "nonce": .text(away.nonce), "iat": .number(now), "exp": .number(now + 300),
                ])))
        return try await journey.comeBack(away).identity.subject
    }

    private func publish(_ journey: Journey, _ signers: [Signer]) throws {
        let keys = try signers.map { try $0.published() }
        journey.provider.change { $0.keys = keys }
    }

    @Test("Keys are fetched once and kept for an hour")
    func kept() async throws {
        let journey = try Journey()
        let signer = Signer.es256("1")
        try publish(journey, [signer])
        for _ in 0..<3 { _ = try await attempt(journey, signer) }
        #expect(journey.provider.times(.keys) == 1)
        #expect(journey.provider.times(.discovery) == 1)
        journey.provider.change { $0.seconds += 3_600 }
        _ = try await attempt(journey, signer)
        #expect(journey.provider.times(.keys) == 2)
    }

    @Test("A new key is found at once")
    func rotated() async throws {
        let journey = try Journey()
        let (old, new) = (Signer.es256("1"), Signer.es256("2"))
        try publish(journey, [old])
        _ = try await attempt(journey, old)
        try publish(journey, [old, new])
        #expect(try await attempt(journey, new) == "pegawai-7")
        #expect(journey.provider.times(.keys) == 2)
    }

    @Test("Unknown names make the keys be fetched once a minute at most")
    func unknown() async throws {
        let journey = try Journey()
        let (old, stranger) = (Signer.es256("1"), Signer.es256("x"))
        try publish(journey, [old])
        _ = try await attempt(journey, old)
        for second in 0..<60 {
            journey.provider.change { $0.seconds = start + Int64(second) }
            await #expect(throws: SignOnFault.token(.unknownKey)) {
                try await attempt(journey, stranger)
            }
        }
        #expect(journey.provider.times(.keys) == 2)
        journey.provider.change { $0.seconds = start + 60 }
        await #expect(throws: SignOnFault.token(.unknownKey)) {
            try await attempt(journey, stranger)
        }
        #expect(journey.provider.times(.keys) == 3)
        #expect(try await attempt(journey, old) == "pegawai-7")
    }

    @Test("A key that the provider took back counts no more after an hour, reachable or not")
    func removed() async throws {
        let journey = try Journey()
        let (old, new) = (Signer.es256("1"), Signer.es256("2"))
        try publish(journey, [old])
        _ = try await attempt(journey, old)
        try publish(journey, [new])
        journey.provider.change { $0.seconds += 3_599 }
        #expect(try await attempt(journey, old) == "pegawai-7")
        journey.provider.change { $0.seconds += 1 }
        await #expect(throws: SignOnFault.token(.unknownKey)) { try await attempt(journey, old) }
        journey.provider.change { $0.seconds += 3_595 }
        let away = try await journey.leave()
        journey.provider.change {
            $0.seconds += 10
            $0.isDown = true
        }
        await #expect(throws: SignOnFault.provider(.unreachable(.discovery))) {
            try await journey.comeBack(away)
        }
    }

    @Test("Many who ask at once wait for one fetch; a failed one is asked again")
    func together() async throws {
        let provider = PlayedProvider()
        let address = try #require(WebAddress(issuer))
        let cached = Cached<Int>(age: 1_000) { () async throws(ProviderFault) in
            _ = try await provider.get(
                .keys, at: address, bearer: nil,
                limit: 1)
            await Task.yield()
            return provider.times(.keys)
        }
        let values = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { try await cached.value(at: at(start)) } }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(values == [1])
        provider.change { $0.isDown = true }
        await #expect(throws: ProviderFault.unreachable(.keys)) {
            try await cached.value(at: at(start + 1))
        }
        provider.change { $0.isDown = false }
        #expect(try await cached.value(at: at(start + 1)) == 3)
        // A clock set back makes nothing last longer.
        #expect(try await cached.value(at: at(start)) == 4)
    }
}
