import Standing
import Testing
import Vocabulary

@testable import SingleSignOn

@Suite("Which seats a provider's claims speak for")
struct MappingTests {
    private func mapping(
        _ rows: [[String: ClaimValue]], effect: String? = nil,
        claim: ClaimValue = .text("groups")
    ) throws -> ClaimMapping {
        var roles: [String: ClaimValue] = [
            "claim": claim, "table": .list(rows.map(ClaimValue.object)),
        ]
        if let effect { roles["effect"] = .text(effect) }
        return try configuration(["roles": .object(roles)]).mapping
    }

    private func row(
        _ value: String, _ role: String, _ rest: [String: ClaimValue] = [:]
    ) -> [String: ClaimValue] {
        ["value": .text(value), "role": .text(role)].merging(rest) { $1 }
    }

    private func groups(_ names: String...) -> Claims {
        Claims(["groups": .list(names.map(ClaimValue.text))])
    }

    @Test("A row that matches proposes its seat; another value, letter or type proposes none")
    func proposed() throws {
        let table = try mapping([
            row("bappeda-verifikator", "verifier", ["recused": .list([.text("5.01")])]),
            row("dinkes-operator", "agencyOperator", ["agency": .text("1.02")]),
        ])
        let both = table.suggestions(
            of: groups("lain", "dinkes-operator", "bappeda-verifikator"), in: "64")
        #expect(
            both.map(\.seat) == [
                .verifier("64", recused: ["5.01"]), .agencyOperator("1.02", "64"),
            ])
        #expect(both.allSatisfy { $0.effect == .proposed })
        #expect(table.suggestions(of: groups("Bappeda-Verifikator"), in: "64").isEmpty)
        #expect(table.suggestions(of: Claims([:]), in: "64").isEmpty)
        let odd = Claims(["groups": .list([.text("bappeda-verifikator"), .number(1)])])
        #expect(table.suggestions(of: odd, in: "64").isEmpty)
        let one = Claims(["groups": .text("bappeda-verifikator")])
        #expect(table.suggestions(of: one, in: "64").count == 1)
    }

    @Test("An administrator is given only by a row that says so itself")
    func administrators() throws {
        func effect(_ usual: String?, _ own: String?) throws -> ClaimMapping.Effect? {
            let rest: [String: ClaimValue] = own.map { ["effect": .text($0)] } ?? [:]
            return try mapping([row("a", "administrator", rest)], effect: usual)
                .suggestions(of: groups("a"), in: "64").first?.effect
        }
        #expect(try effect(nil, nil) == .proposed)
        #expect(try effect("given", nil) == .proposed)
        #expect(try effect("given", "given") == .given)
        #expect(try effect(nil, "given") == .given)
        let other = try mapping([row("a", "leader")], effect: "given")
        #expect(other.suggestions(of: groups("a"), in: "64").first?.effect == .given)
    }

    @Test("A seat that two rows speak for is one suggestion, given when either gives it")
    func twice() throws {
        let table = try mapping([
            row("a", "leader"), row("b", "leader", ["effect": .text("given")]), row("c", "leader"),
        ])
        #expect(
            table.suggestions(of: groups("a", "b", "c"), in: "64")
                == [Suggestion(seat: .leader("64"), effect: .given, value: "b")])
    }

    @Test("A claim within a claim is reached by its way")
    func nested() throws {
        let table = try mapping(
            [row("a", "facilitator")], claim: .list([.text("realm_access"), .text("roles")]))
        let claims = Claims(["realm_access": .object(["roles": .list([.text("a")])])])
        #expect(table.suggestions(of: claims, in: "64").map(\.seat) == [.facilitator("64")])
        let flat = Claims(["realm_access": .text("a"), "roles": .text("a")])
        #expect(table.suggestions(of: flat, in: "64").isEmpty)
    }

    @Test("A row that is wrong is named with its place")
    func wrong() {
        let faults: [([String: ClaimValue], String)] = [
            (row("a", "visitor"), "roles.table[1].role"), (row("a", "raja"), "roles.table[1].role"),
            (row("a", "agencyHead"), "roles.table[1].agency"),
            (row("a", "leader", ["agency": .text("1")]), "roles.table[1].agency"),
            (row("a", "leader", ["recused": .text("1")]), "roles.table[1].recused"),
            (row("a", "leader", ["effect": .text("x")]), "roles.table[1].effect"),
            (row("a", "leader", ["x": .null]), "roles.table[1].x"),
            (["role": .text("leader")], "roles.table[1].value"),
        ]
        for (wrong, field) in faults {
            let fault = #expect(throws: ConfigurationFault.self) {
                _ = try mapping([row("a", "leader"), wrong])
            }
            #expect(fault?.wording.en.contains("“\(field)”") == true, "\(field)")
        }
    }
}
