import Testing

@testable import Credentials

@Suite("Recovery codes")
struct RecoveryCodeTests {
    @Test("Ten different codes, each good once and no longer")
    func once() throws {
        var (stored, shown) = try RecoveryCodes.issue(cost: cheap, random: random(1))
        #expect(Set(shown).count == 10)
        for (index, code) in shown.enumerated() {
            let rest = try #require(try stored.redeem(code))
            #expect(rest.left == 9 - index)
            #expect(try rest.redeem(code) == nil)
            stored = rest
        }
        #expect(try stored.redeem(shown[0]) == nil)
    }

    @Test("A code has 50 bits of an alphabet without look-alikes")
    func alphabet() throws {
        let (_, shown) = try RecoveryCodes.issue(cost: cheap, random: random(2))
        for code in shown {
            #expect(code.wholeMatch(of: #/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/#) != nil)
        }
        #expect(Set(ReadableAlphabet.characters).count == 32)
    }

    @Test("Small letters, spaces and look-alikes are understood")
    func typing() throws {
        let (stored, shown) = try RecoveryCodes.issue(cost: cheap, random: random(3))
        let typed = shown[4].lowercased().map { character -> String in
            switch character {
            case "0": "o"
            case "1": "l"
            case "-": " - "
            default: String(character)
            }
        }.joined()
        #expect(try stored.redeem(typed)?.left == 9)
    }

    @Test("What cannot be a code is refused without work")
    func hostile() throws {
        let (stored, shown) = try RecoveryCodes.issue(cost: cheap, random: random(4))
        let texts = [
            "", "-", shown[0] + "0", String(shown[0].dropLast()), "ABCDE-ABCDU", "АBCDE-ABCDE",
            String(repeating: "-", count: 5_000) + shown[0],
        ]
        for text in texts { #expect(try stored.redeem(text) == nil, "\(text)") }
    }

    @Test("The stored text holds no code and is read again exactly")
    func text() throws {
        let (stored, shown) = try RecoveryCodes.issue(cost: cheap, random: random(5))
        #expect(stored.text.utf8.count <= 600)
        #expect(RecoveryCodes(text: stored.text) == stored)
        for code in shown { #expect(!stored.text.contains(code.prefix(5))) }
        var empty = stored
        for code in shown { empty = try #require(try empty.redeem(code)) }
        #expect(RecoveryCodes(text: empty.text) == empty)
        for text in ["", stored.text + ",", stored.text + "A", String(stored.text.dropLast())] {
            #expect(RecoveryCodes(text: text) == nil, "\(text)")
        }
    }

    @Test("A source of randomness that fails makes no codes")
    func broken() {
        #expect(throws: CredentialError.notRandom) {
            try RecoveryCodes.issue(cost: cheap) { _ in [] }
        }
        #expect(throws: CredentialError.notRandom) {
            try RecoveryCodes.issue(cost: cheap) { [UInt8](repeating: 0, count: $0) }
        }
    }
}
