import Testing

@testable import Credentials

@Suite("Hashes of passphrases")
struct PasswordHashTests {
    @Test(
        "Argon2id is that of libsodium's published vectors and of the reference implementation",
        arguments: [
            (
                "",
                "m=4882,t=2,p=1$bA81arsiXysd3WbTRzmEOw$Nm8QBM+7RH1DXo9rvp5cwKEOOOfD2g6JuxlXihoNcpE"
            ),
            (
                "password",
                "m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY"
            ),
            (
                "kuda baterai jepret",
                "m=256,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$s1SrL9V3Rsk7XIBjZMLLwBzFttE+1rcs7G5WqMiX7YU"
            ),
            (
                "kopi pagi — é",
                "m=47104,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$2wHDLIdF7uPYFBWj8/4J+r+ZhZ6cesWxdXMEBHaHAOU"
            ),
        ])
    func vectors(password: String, rest: String) throws {
        let text = "$argon2id$v=19$" + rest
        let stored = try #require(PasswordHash(text: text))
        let typed = try Passphrase(typed: password)
        let verdict = try PasswordHash.verify(typed, against: stored, cost: cheap)
        #expect(verdict == .accepted(needsRehash: false))
        #expect(stored.text == text)
        let wrong = try Passphrase(typed: password + " ")
        #expect(try PasswordHash.verify(wrong, against: stored, cost: cheap) == .refused)
    }

    @Test("The hash that libsodium publishes as wrong is refused")
    func wrongVector() throws {
        let text =
            "$argon2id$v=19$m=2048,t=4,p=1$SWkxaUhpY21ISDcrRnYzSw$"
            + "Mbg/Eck1kpZir5T9io7C64cpffdTBaORgyriLQFgQj8"
        let stored = try #require(PasswordHash(text: text))
        let typed = try Passphrase(typed: "")
        #expect(try PasswordHash.verify(typed, against: stored) == .refused)
    }

    @Test("The standard cost is at least 46 MiB, and its hash says so")
    func standard() throws {
        #expect(HashingCost.standard.memory >= 47_104)
        let phrase = try Passphrase(typed: "kuda baterai jepret benar")
        let stored = try PasswordHash(phrase, random: random(1))
        #expect(stored.text.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(stored.text.utf8.count <= 128)
        #expect(
            try PasswordHash.verify(phrase, against: stored) == .accepted(needsRehash: false))
    }

    @Test("Two hashes of one passphrase differ")
    func salted() throws {
        let phrase = try Passphrase(typed: "kuda baterai jepret benar")
        let draws = random(2)
        let first = try PasswordHash(phrase, cost: cheap, random: draws)
        let second = try PasswordHash(phrase, cost: cheap, random: draws)
        #expect(first.digest != second.digest && first.salt != second.salt)
    }

    @Test("A hash is to be made again when memory or passes have risen, not when they fell")
    func rehash() throws {
        func cost(_ memory: Int, _ passes: Int) throws -> HashingCost {
            try #require(HashingCost(memory: memory, passes: passes))
        }
        let phrase = try Passphrase(typed: "kuda baterai jepret benar")
        let stored = try PasswordHash(phrase, cost: cost(16, 2), random: random(3))
        #expect(stored.needsRehash(for: try cost(32, 2)))
        #expect(stored.needsRehash(for: try cost(16, 3)))
        #expect(stored.needsRehash(for: try cost(8, 3)))
        #expect(!stored.needsRehash(for: try cost(16, 2)))
        #expect(!stored.needsRehash(for: try cost(8, 1)))
        let verdict = try PasswordHash.verify(phrase, against: stored, cost: cost(32, 2))
        #expect(verdict == .accepted(needsRehash: true))
    }

    @Test("An unknown account is refused whatever is typed, at the cost of a known one")
    func unknown() throws {
        for text in ["", "password", "kuda baterai jepret benar"] {
            let phrase = try Passphrase(typed: text)
            #expect(try PasswordHash.verify(phrase, against: nil, cost: cheap) == .refused)
        }
        // Even the zeros that stand in for its digest do not let anybody in.
        let phrase = try Passphrase(typed: "kuda baterai jepret benar")
        #expect(try PasswordHash.verify(phrase, against: nil) == .refused)
    }

    @Test(
        "Texts of other kinds, costs and lengths are refused",
        arguments: [
            "", "$", "$argon2id$", "$argon2id$v=19$$$",
            "$argon2i$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=16$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            // Two lanes; no pass; four tebibytes; a number beyond all; a sign; a leading zero.
            "$argon2id$v=19$m=64,t=1,p=2$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=64,t=0,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=4294967295,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=99999999999999999999,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=+64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=064,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            // Short salt; short digest; padding; something after it.
            "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc$c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$c8unoZL1fMiTW9VzsIzI4Q",
            "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg==$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY",
            "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpY$",
            "$argon2id$v=19$m=64,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"
                + "c8unoZL1fMiTW9VzsIzI4XiLIjeYmhsk2dCIUg21RpZ",
        ])
    func malformed(text: String) {
        #expect(PasswordHash(text: text) == nil)
    }

    @Test("Neither passphrases nor hashes show themselves when printed")
    func printing() throws {
        let phrase = try Passphrase(typed: "kuda baterai jepret benar")
        let stored = try PasswordHash(phrase, cost: cheap, random: random(4))
        #expect("\(phrase) \(stored)" == "Passphrase(…) PasswordHash(…)")
        var dumped = ""
        dump((phrase, stored), to: &dumped)
        #expect(!dumped.contains("kuda") && !dumped.contains("bytes"))
        #expect(String(reflecting: phrase) == "Passphrase(…)")
    }
}
