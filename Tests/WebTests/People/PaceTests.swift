import Credentials
import Proceedings
import Standing
import Testing
import Vocabulary

@testable import Web

@Suite("How fast one may ask")
struct PaceTests {
    private static let pace = RequestPace(
        session: BucketRule(capacity: 5, refill: 1_000),
        network: BucketRule(capacity: 8, refill: 1_000))

    @Test("A session that asks too fast is told how long to wait; another is not")
    func session() async throws {
        try await TestOffice.serving(pace: Self.pace) { office in
            let wira = try await office.add("wira", .leader(.government))
            let (fast, slow) = (try await office.session(wira), try await office.session(wira))
            for _ in 0..<5 { #expect(try await office.get("/kaskade", fast).status == 200) }
            let refused = try await office.get("/kaskade", fast)
            #expect(refused.status == 429)
            #expect(refused.headers["retry-after"] == "1")
            #expect(try await office.get("/kaskade", slow).status == 200)
            office.clock.advance(minutes: 1)
            #expect(try await office.get("/kaskade", fast).status == 200)
        }
    }

    @Test("Who has not signed in shares the network's pace; health and assets are free of it")
    func network() async throws {
        let pace = RequestPace(
            session: BucketRule(capacity: 5, refill: 1_000),
            network: BucketRule(capacity: 3, refill: 1_000))
        try await TestOffice.serving(pace: pace) { office in
            let wira = try await office.add("wira", .leader(.government))
            for _ in 0..<3 { #expect(try await office.get("/masuk").status == 200) }
            #expect(try await office.get("/masuk").status == 429)
            #expect(try await office.get("/healthz").status == 200)
            #expect(try await office.get(Asset.stylesheet.path).status == 200)
            #expect(try await office.get("/kaskade", try await office.session(wira)).status == 200)
        }
    }
}
