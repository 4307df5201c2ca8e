import Foundation
import Standing
import Testing
import Vocabulary

@testable import SingleSignOn

@Suite("The file that describes the provider")
struct ConfigurationTests {
    @Test("The least that must be told, and what is taken for the rest")
    func least() throws {
        let least = try configuration()
        #expect(least.issuer.text == issuer)
        #expect(least.scopes == ["openid", "profile"])
        #expect(least.name == Wording(same: "SSO"))
        #expect(least.secret?.text == "s3cr&t")
        #expect(least.address("/masuk") == "https://selaras.contoh.go.id/masuk")
        #expect(!least.secondFactor.isMet(by: Strength(level: "emas", methods: ["otp"])))
        #expect(least.mapping == .none)
    }

    @Test("Everything that can be told")
    func everything() throws {
        let all = try configuration([
            "label": .object(["id": .text("SSO Kaltim"), "en": .text("Kaltim SSO")]),
            "scopes": .list([.text("openid"), .text("groups")]),
            "acr_values": .text("emas"), "max_age": .number(3_600),
            "trusted_audiences": .list([.text("api")]), "userinfo": .truth(true),
            "second_factor": .object(["acr": .text("emas"), "amr": .list([.text("hwk")])]),
            "ca_file": .text("/etc/ssl/prov.pem"),
        ])
        #expect(all.name.en == "Kaltim SSO")
        #expect(all.levels == ["emas"])
        #expect(all.maxAge == 3_600)
        #expect(all.secondFactor.isMet(by: Strength(level: "emas", methods: [])))
        #expect(all.secondFactor.isMet(by: Strength(level: nil, methods: ["pwd", "hwk"])))
        #expect(!all.secondFactor.isMet(by: Strength(level: "perak", methods: ["pwd"])))
    }

    @Test("A field that is missing, unknown or wrong is named in both languages")
    func named() {
        let faults: [(String, ClaimValue?)] = [
            ("issuer", nil), ("issuer", .text("http://sso.contoh.go.id")), ("issuer", .number(1)),
            ("issuer", .text("https://a?b")), ("client_id", nil), ("client_id", .text("")),
            ("client_id", .text("a\nb")), ("client_secret", .text("oops")), ("address", nil),
            ("address", .text("https://selaras.contoh.go.id/x")),
            ("address", .text("http://selaras.contoh.go.id")), ("scopes", .text("profile")),
            ("scopes", .list([.text("openid email")])), ("max_age", .number(-1)),
            ("max_age", .number(1.5)), ("max_age", .number(1e300)), ("userinfo", .text("ya")),
            ("second_factor", .text("otp")), ("roles", .list([])), ("isuer", .text("x")),
            ("client_secret_file", .text("both")), ("label", .object(["id": .text("a")])),
        ]
        for (field, value) in faults {
            let fault = #expect(throws: ConfigurationFault.self) {
                _ = try configuration([field: value])
            }
            let name =
                switch field {
                case "label": "label.en"
                case "client_secret_file": "client_secret_env"
                default: field
                }
            #expect(fault?.wording.id.contains("“\(name)”") == true, "\(field)")
            #expect(fault?.wording.en.contains("“\(name)”") == true, "\(field)")
        }
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path())
    }

    private func write(_ text: String, to path: String, mode: Int) throws {
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    @Test("The secret is read from its own file, which nobody else may read")
    func secretFile() throws {
        try inFolder { folder in
            let file = folder + "/sso.json"
            let fields = configurationFile([
                "client_secret_env": nil, "client_secret_file": .text("rahasia"),
            ])
            try write(
                String(decoding: try json(.object(fields)), as: UTF8.self), to: file, mode: 0o644)
            func read() throws(ConfigurationFault) -> ProviderConfiguration {
                try ProviderConfiguration(file: file, environment: [:])
            }
            let secret = folder + "/rahasia"
            #expect(throws: ConfigurationFault.unreadable(file: secret)) { _ = try read() }
            try write("kata rahasia\n", to: secret, mode: 0o640)
            #expect(try read().secret?.text == "kata rahasia")
            for mode in [0o644, 0o642, 0o604] {
                try write("kata rahasia\n", to: secret, mode: mode)
                #expect(throws: ConfigurationFault.openToAll(file: secret)) { _ = try read() }
            }
            try write("dua\nbaris\n", to: secret, mode: 0o600)
            #expect(throws: ConfigurationFault.unreadable(file: "rahasia")) { _ = try read() }
        }
    }

    @Test("The secret is read from the environment")
    func secretVariable() throws {
        try inFolder { folder in
            let file = folder + "/sso.json"
            try write(
                String(decoding: try json(.object(configurationFile())), as: UTF8.self), to: file,
                mode: 0o644)
            let read = try ProviderConfiguration(
                file: file, environment: ["SSO_SECRET": "dari lingkungan"])
            #expect(read.secret?.text == "dari lingkungan")
            #expect(throws: ConfigurationFault.noSuchVariable("SSO_SECRET")) {
                _ = try ProviderConfiguration(file: file, environment: [:])
            }
            #expect(throws: ConfigurationFault.unreadable(file: folder)) {
                _ = try ProviderConfiguration(file: folder, environment: [:])
            }
            try write("[]", to: file, mode: 0o644)
            #expect(throws: ConfigurationFault.notJSON(file: file)) {
                _ = try ProviderConfiguration(file: file, environment: [:])
            }
            try write(String(repeating: " ", count: 65_537), to: file, mode: 0o644)
            #expect(throws: ConfigurationFault.tooLarge(file: file)) {
                _ = try ProviderConfiguration(file: file, environment: [:])
            }
        }
    }

    @Test("Secrets print as nothing")
    func secrets() throws {
        let secret = Secret("kata")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect("\(secret) \(String(reflecting: secret)) \(dumped)".contains("kata") == false)
    }
}
