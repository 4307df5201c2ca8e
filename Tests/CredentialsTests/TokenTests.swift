import Testing

@testable import Credentials
import Vocabulary

@Suite("Session tokens and how long they last")
struct SessionTests {
    @Test("A token has 256 bits and is read again; only its digest is to be stored")
    func token() throws {
        let token = try SessionToken(random: random(1))
        #expect(token.text.wholeMatch(of: #/[A-Za-z0-9_-]{43}/#) != nil)
        #expect(SessionToken(text: token.text) == token)
        #expect(token.matches(token.digest))
        #expect(try !SessionToken(random: random(2)).matches(token.digest))
        #expect(!token.matches([]) && !token.matches(Array(token.digest.dropLast())))
    }

    @Test("The digest is SHA-256 of the bytes")
    func digest() throws {
        let token = try #require(
            SessionToken(text: "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY"))
        #expect(
            hexadecimal(token.digest)
                == "2070df23e0d957590bc67a03d7a244173059dd2a2ad4a8d5a01a3e6eed013fec"
        )
    }

    @Test("Other texts are refused", arguments: ["", "A", "=", "é", "a b"])
    func hostile(text: String) throws {
        let good = try SessionToken(random: random(3)).text
        #expect(SessionToken(text: text) == nil)
        #expect(SessionToken(text: good + text) == nil || text.isEmpty)
        #expect(SessionToken(text: text + good.dropFirst(text.count)) == nil || text.count < 2)
        // Bits beyond the 256 must be zero: one token, one text.
        #expect(SessionToken(text: good.dropLast() + "_") == nil)
    }

    @Test("A session ends idle, and ends in any case")
    func term() {
        let term = SessionTerm(idle: 60_000, absolute: 600_000)
        func state(_ seen: Int64, _ now: Int64) -> SessionState {
            term.state(started: at(0), seen: at(seen), at: at(now))
        }
        #expect(state(0, 59) == .live)
        #expect(state(0, 60) == .ended(.idle))
        #expect(state(599, 599) == .live)
        #expect(state(599, 600) == .ended(.absolute))
        #expect(state(30, 10) == .live)
        #expect(state(0, -59) == .live)
        #expect(state(0, -61) == .ended(.absolute))
    }

    @Test("Tokens, keys and secrets do not show themselves when printed")
    func printing() throws {
        let token = try SessionToken(random: random(4))
        let key = try InvitationKey(number: 7, random: random(5))
        let secret = try OneTimeSecret(random: random(6))
        #expect("\(token) \(key) \(secret)" == "SessionToken(…) InvitationKey(…) OneTimeSecret(…)")
        var dumped = ""
        dump((token, key, secret), to: &dumped)
        #expect(!dumped.contains("bytes"))
        #expect(String(reflecting: token) == "SessionToken(…)")
    }

    @Test("Being seen is noted once a minute at most")
    func noting() {
        #expect(!SessionTerm.standard.shouldNote(seen: at(0), at: at(59)))
        #expect(SessionTerm.standard.shouldNote(seen: at(0), at: at(60)))
        #expect(SessionTerm(idle: 10_000, absolute: 20_000).shouldNote(seen: at(0), at: at(1)))
    }

    @Test("No instants stop the program, and a session once ended does not revive; seed 21")
    func times() {
        var seeded = Seeded(21)
        let extremes = [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max]
        for started in extremes {
            for seen in extremes {
                for now in extremes {
                    let state = SessionTerm.standard.state(
                        started: Timestamp(milliseconds: started),
                        seen: Timestamp(milliseconds: seen), at: Timestamp(milliseconds: now))
                    if started == now, seen == now { #expect(state == .live) }
                }
            }
        }
        for _ in 0..<500 {
            let seen = Int64(seeded.number(below: 50_000))
            let early = seen + Int64(seeded.number(below: 50_000))
            let late = early + Int64(seeded.number(below: 50_000))
            let term = SessionTerm.standard
            if term.state(started: at(0), seen: at(seen), at: at(early)) != .live {
                #expect(term.state(started: at(0), seen: at(seen), at: at(late)) != .live)
            }
        }
    }
}

@Suite("Invitations")
struct InvitationTests {
    private let key: InvitationKey
    private let invitation: Invitation

    init() throws {
        key = try InvitationKey(number: 1, random: random(31))
        invitation = try Invitation(expires: at(2_000_000_000), random: random(32))
    }

    @Test("A token of 74 characters comes back as its invitation")
    func reading() throws {
        let token = invitation.token(key: key)
        #expect(token.utf8.count == 74 && token.utf8.count <= 120)
        #expect(token.wholeMatch(of: #/[A-Za-z0-9_-]+/#) != nil)
        #expect(try Invitation.read(token, keys: [key], at: at(0)) == invitation)
        #expect(invitation.expires == at(2_000_000_000))
    }

    @Test("It holds until its second, not in it")
    func expiry() throws {
        let token = invitation.token(key: key)
        let last = Timestamp(milliseconds: 1_999_999_999_999)
        #expect(try Invitation.read(token, keys: [key], at: last) == invitation)
        #expect(throws: InvitationFault.expired) {
            try Invitation.read(token, keys: [key], at: at(2_000_000_000))
        }
        #expect(throws: InvitationFault.expired) {
            try invitation.admit(.open, at: at(2_000_000_000))
        }
    }

    @Test("Any changed character makes it forged")
    func altered() {
        let token = Array(invitation.token(key: key).utf8)
        for index in token.indices {
            for other in [UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "=")]
            where token[index] != other {
                var changed = token
                changed[index] = other
                #expect(throws: InvitationFault.forged) {
                    try Invitation.read(
                        String(decoding: changed, as: UTF8.self), keys: [key], at: at(0))
                }
            }
        }
    }

    @Test("Other keys, no keys and other texts are forged; an old key works while it is kept")
    func keys() throws {
        let token = invitation.token(key: key)
        let next = try InvitationKey(number: 2, random: random(33))
        let impostor = try InvitationKey(number: 1, random: random(34))
        for keys in [[], [next], [impostor], [next, impostor]] {
            #expect(throws: InvitationFault.forged) {
                try Invitation.read(token, keys: keys, at: at(0))
            }
        }
        #expect(try Invitation.read(token, keys: [next, key], at: at(0)) == invitation)
        for text in ["", token + "A", String(token.dropLast()), String(repeating: "é", count: 37)] {
            #expect(throws: InvitationFault.forged) {
                try Invitation.read(text, keys: [key], at: at(0))
            }
        }
    }

    @Test("Only an open one admits")
    func standing() throws {
        try invitation.admit(.open, at: at(0))
        #expect(throws: InvitationFault.used) { try invitation.admit(.used, at: at(0)) }
        #expect(throws: InvitationFault.revoked) { try invitation.admit(.revoked, at: at(0)) }
        #expect(throws: InvitationFault.forged) { try invitation.admit(nil, at: at(0)) }
    }

    @Test("Dates beyond all are brought within")
    func extremes() throws {
        for milliseconds in [Int64.min, -1, 0, 1_099_511_627_776_000, .max] {
            let invitation = try Invitation(
                expires: Timestamp(milliseconds: milliseconds), random: random(35))
            let token = invitation.token(key: key)
            let before = Timestamp(milliseconds: invitation.expires.milliseconds - 1)
            #expect(try Invitation.read(token, keys: [key], at: before) == invitation)
        }
    }
}

@Suite("Join codes")
struct JoinCodeTests {
    @Test("There are more than 10⁹, and seeds 1…2000 hardly meet")
    func space() throws {
        #expect(JoinCode.space >= 1_000_000_000)
        var product: Int64 = 1
        for _ in 0..<JoinCode.length { product *= Int64(ReadableAlphabet.characters.count) }
        #expect(product == JoinCode.space)
        let codes = try (1...2_000).map { try JoinCode(random: random($0)) }
        #expect(Set(codes).count >= 1_999)
    }

    @Test("Every character is as likely as any other")
    func uniform() {
        let text = ReadableAlphabet.text(Array(0...255))
        for character in ReadableAlphabet.characters {
            #expect(text.utf8.count { $0 == character } == 8)
        }
    }

    @Test("What is typed is understood, and nothing else")
    func typing() throws {
        let code = try #require(JoinCode(typed: "K0 1-m2x"))
        #expect(code.text == "K01M2X" && code.shown == "K01 M2X")
        #expect(JoinCode(typed: "koim2x") == code && JoinCode(typed: code.shown) == code)
        #expect(code.matches(code))
        for text in ["", "K01M2", "K01M2XX", "K01M2U", "K01M2É", "K01M2\0", "            K01M2X"] {
            #expect(JoinCode(typed: text) == nil, "\(text)")
        }
    }

    @Test("Under the server's rule a guesser finds one of ten codes in a day with odds below 10⁻³")
    func odds() {
        #expect(JoinCode.guessingOdds(open: 10, hours: 24) < 0.001)
        // What the rule really admits within a day is what the bound counts.
        var bucket = TokenBucket()
        var admitted = 0
        var now: Int64 = 0
        while now < 3_600_000 {
            let decision = bucket.take(JoinCode.serverRule, at: Timestamp(milliseconds: now))
            if decision == .admitted { admitted += 1 }
            now += 500
        }
        let bound = JoinCode.guessingOdds(open: 1, hours: 1) * Double(JoinCode.space)
        #expect(Double(admitted) <= bound && Double(admitted) > bound * 0.95)
        #expect(JoinCode.guessingOdds(open: .max, hours: .max) == 1)
        #expect(JoinCode.guessingOdds(open: -1, hours: .min) == 0)
    }
}
