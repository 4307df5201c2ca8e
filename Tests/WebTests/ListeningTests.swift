import HTTPTypes
import Testing
import Vocabulary

@testable import Web

@Suite("Where the server listens")
struct ListeningTests {
    private static func proxy() throws -> Exposure {
        .behindProxy(try TrustedProxy(name: "192.0.2.1"))
    }

    @Test(
        "Without protection only this machine is served",
        arguments: ["0.0.0.0", "192.168.1.5", "::", "example.org", "128.0.0.1", "127.1", ""])
    func loopbackOnly(host: String) {
        #expect(throws: BindRefusal.notLoopback(host: host)) { try ServerAddress(host: host) }
    }

    @Test(
        "This machine has several names", arguments: ["127.0.0.1", "localhost", "::1", "127.9.9.9"])
    func loopback(host: String) throws {
        let address = try ServerAddress(host: host)
        #expect(address.isLoopback)
        #expect(address.security.scheme == .plain)
    }

    @Test("From another machine a proxy comes encrypted, or over an island by choice")
    func proxyElsewhere() throws {
        let proxy = try TrustedProxy(name: "192.0.2.1")
        #expect(throws: BindRefusal.proxyElsewhere(host: "0.0.0.0")) {
            try ServerAddress(
                host: "0.0.0.0", exposure: .behindProxy(proxy), names: ["a.example"])
        }
        let island = try ServerAddress(
            host: "0.0.0.0", exposure: .behindProxy(proxy, way: .island), names: ["a.example"])
        #expect(!island.isLoopback && island.security.scheme == .https)
    }

    @Test("Other addresses need a number, a name for browsers, and accounts")
    func elsewhere() throws {
        #expect(throws: BindRefusal.noAddress(host: "example.org")) {
            try ServerAddress(host: "example.org", exposure: .island)
        }
        #expect(throws: BindRefusal.noName) {
            try ServerAddress(host: "0.0.0.0", exposure: .island)
        }
        let named = try ServerAddress(
            host: "0.0.0.0", exposure: .island, names: ["Selaras.Example.go.id"])
        #expect(named.names == ["selaras.example.go.id"])
        let numbered = try ServerAddress(host: "192.168.1.2", exposure: .island)
        #expect(numbered.names == ["192.168.1.2"])
        #expect(throws: BindRefusal.noAccounts) { try named.admit(hasAccounts: false) }
        #expect(throws: Never.self) { try named.admit(hasAccounts: true) }
        let own = try ServerAddress()
        #expect(throws: Never.self) { try own.admit(hasAccounts: false) }
    }

    @Test("A proxy opens even a loopback address to others, so it needs a name and accounts")
    func proxyOnLoopback() throws {
        let proxy = try Self.proxy()
        #expect(throws: BindRefusal.noName) { try ServerAddress(exposure: proxy) }
        let address = try ServerAddress(exposure: proxy, names: ["selaras.example.go.id"])
        #expect(!address.isLoopback)
        #expect(throws: BindRefusal.noAccounts) { try address.admit(hasAccounts: false) }
        #expect(address.security.scheme == .https)
        #expect(!address.security.answers(to: "127.0.0.1:8080"))
        #expect(address.security.answers(to: "selaras.example.go.id"))
        #expect(address.link(port: 8080) == "https://selaras.example.go.id")
    }

    @Test(
        "A host's name is a name alone",
        arguments: ["https://a.example", "a.example:443", "a/b", "", "-a.example", "a..b", "a b"])
    func hostNames(name: String) {
        #expect(throws: BindRefusal.noHostName(name)) {
            try ServerAddress(host: "192.168.1.2", exposure: .island, names: [name])
        }
    }

    @Test("Every refusal says in both languages what to do")
    func wordings() {
        let refusals: [BindRefusal] = [
            .notLoopback(host: "x"), .noAddress(host: "x"), .noSuchPort(70_000), .noAccounts,
            .noName, .noHostName("x"), .noSuchProxy("x"),
        ]
        for refusal in refusals {
            #expect(refusal.wording.id.count > 30 && refusal.wording.en.count > 30)
            #expect(refusal.wording.id != refusal.wording.en)
        }
        #expect(throws: BindRefusal.noSuchPort(70_000)) { try ServerAddress(port: 70_000) }
    }
}

@Suite("Addresses on a network")
struct NetworkAddressTests {
    @Test(
        "The neighbourhood names nobody's machine",
        arguments: [
            ("192.0.2.77", "192.0.2.0/24"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("::ffff:192.0.2.77", "192.0.2.0/24"), ("[2001:db8::9]", "2001:db8::/64"),
        ])
    func networks(text: String, network: String) throws {
        #expect(try #require(NetworkAddress(text)).network == network)
    }

    @Test("IPv4 written as IPv6 is the same machine")
    func mapped() throws {
        #expect(NetworkAddress("::ffff:127.0.0.1") == NetworkAddress("127.0.0.1"))
        #expect(try #require(NetworkAddress("::ffff:127.0.0.1")).isLoopback)
        #expect(try #require(NetworkAddress("::1")).isLoopback)
        #expect(NetworkAddress("::2")?.isLoopback == false)
        #expect(NetworkAddress("1.0.0.127")?.isLoopback == false)
    }

    @Test("What a person holds: an IPv4 address, 64 bits of an IPv6 address")
    func holdings() throws {
        #expect(try #require(NetworkAddress("192.0.2.77")).holding == "192.0.2.77")
        #expect(try #require(NetworkAddress("2001:db8::77")).holding == "2001:db8::/64")
    }

    @Test("Names, ports and halves are no addresses", arguments: ["", "a", "127.1", "1.2.3.4:80"])
    func malformed(text: String) {
        #expect(NetworkAddress(text) == nil)
    }
}

@Suite("Where a request came from")
struct RequestOriginTests {
    private static let proxyAddress = NetworkAddress("192.0.2.1")

    private func origin(
        from peer: NetworkAddress?, _ headers: HTTPFields
    ) throws -> RequestOrigin? {
        RequestOrigin.reading(
            peer: peer, headers: headers,
            exposure: .behindProxy(try TrustedProxy(name: "192.0.2.1")))
    }

    @Test("The proxy is believed, and of its list only the last entry")
    func lastEntry() throws {
        let found = try #require(
            try origin(
                from: Self.proxyAddress,
                [.forwardedFor: "127.0.0.1, 203.0.113.9", .forwardedProto: "https"]))
        #expect(found.address == NetworkAddress("203.0.113.9"))
        #expect(found.isProtected && !found.isHere)
    }

    @Test("Of several header lines the last counts")
    func lastLine() throws {
        var headers = HTTPFields()
        headers.append(HTTPField(name: .forwardedFor, value: "127.0.0.1"))
        headers.append(HTTPField(name: .forwardedFor, value: "203.0.113.9:4711"))
        headers[.forwardedProto] = "https"
        let found = try origin(from: Self.proxyAddress, headers)
        #expect(found?.address == NetworkAddress("203.0.113.9"))
    }

    @Test("Whoever goes past the proxy is not answered, whatever they claim")
    func pastTheProxy() throws {
        #expect(
            try origin(
                from: NetworkAddress("192.0.2.2"),
                [.forwardedFor: "192.0.2.1", .forwardedProto: "https"]) == nil)
        #expect(try origin(from: nil, [:]) == nil)
    }

    @Test("A proxy that says nothing makes nobody a local person, and nothing encrypted")
    func silentProxy() throws {
        let found = try #require(try origin(from: Self.proxyAddress, [:]))
        #expect(found.address == nil && !found.isHere && !found.isProtected)
        let nonsense = try #require(
            try origin(
                from: Self.proxyAddress, [.forwardedFor: "unknown", .forwardedProto: "http"]))
        #expect(nonsense.address == nil && !nonsense.isProtected)
    }

    @Test("Without a named proxy nobody is believed; one that hides on this machine is refused")
    func unnamedProxy() {
        let claim: HTTPFields = [.forwardedFor: "127.0.0.1"]
        let elsewhere = RequestOrigin.reading(
            peer: NetworkAddress("203.0.113.9"), headers: claim, exposure: .island)
        #expect(elsewhere?.address == NetworkAddress("203.0.113.9"))
        #expect(elsewhere?.isHere == false)
        for headers in [claim, [.forwarded: "for=203.0.113.9"]] as [HTTPFields] {
            #expect(
                RequestOrigin.reading(
                    peer: NetworkAddress("127.0.0.1"), headers: headers, exposure: .thisMachine)
                    == nil)
        }
    }
}
