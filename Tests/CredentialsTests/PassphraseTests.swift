import Testing

@testable import Credentials
import Vocabulary

@Suite("What a new passphrase must be")
struct PassphraseTests {
    private let listed: CommonPasswords
    private let policy: PassphrasePolicy

    init() {
        let listed = CommonPasswords(
            list: Array("#!comment: a list\nElizabeth\r\ntrustno1trustno1\nkatakunci\n".utf8))
        self.listed = listed
        policy = PassphrasePolicy { listed.contains($0) }
    }

    private func fault(_ typed: String, names: [String] = []) -> PassphraseFault? {
        do {
            _ = try policy.admit(typed, names: names)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Unrelated words, random characters and other scripts are taken",
        arguments: [
            "kuda baterai jepret benar", "payung-ungu-dekat-jendela", "xK9#mQ2$vL7!",
            "ꦱꦼꦭꦫꦱ ꦏꦺꦴꦥꦶ ꦥꦲꦶꦠ꧀", "korek api basah 17 kali", "hujan turun di pasar rabu sore",
            "9f86d081884c7d65", String(repeating: "kopi pahit ", count: 1) + "tanpa gelas",
        ])
    func good(typed: String) {
        #expect(fault(typed) == nil)
    }

    @Test("Eleven code points are too few, twelve enough; an accent is part of its letter")
    func short() {
        #expect(fault("kudajepretb") == .tooShort(length: 11, minimum: 12))
        #expect(fault("kudajepretbn") == nil)
        #expect(fault("cafe\u{301}jepretb") == .tooShort(length: 11, minimum: 12))
        #expect(fault("") == .tooShort(length: 0, minimum: 12))
    }

    @Test("1,024 bytes are taken, one more is not")
    func long() throws {
        var seeded = Seeded(7)
        let letters = Array("bcdfghjklmnpqrstvwxz")
        let text = String((0..<1_024).map { _ in letters[seeded.number(below: letters.count)] })
        #expect(fault(text) == nil)
        #expect(fault(text + "a") == .tooLong(bytes: 1_025))
        #expect(fault(String(repeating: "é", count: 5_000_000)) == .tooLong(bytes: 10_000_000))
    }

    @Test("Line breaks, tabs and zeros are refused")
    func controls() {
        for text in ["kuda\u{0}baterai jepret", "kuda baterai\n jepret", "kuda\tbaterai jepret"] {
            #expect(fault(text) == .controlCharacter)
        }
    }

    @Test(
        "Listed passwords are refused, also in capitals, disguised and with digits around",
        arguments: [
            "trustno1trustno1", "TRUSTNO1TRUSTNO1", "elizabeth12345", "!!Elizabeth!!98",
            "El1z@beth-1987", "1234katakunci",
        ])
    func common(typed: String) {
        #expect(fault(typed) == .common)
    }

    @Test(
        "Predictable passphrases are refused and told why",
        arguments: [
            ("Rahasia123456!", PredictablePart.commonWord), ("p4$$w0rd-2026-b", .commonWord),
            ("123456789012", .sequence), ("abcdefghijklmnop", .sequence),
            ("qwertyuiop12", .sequence), ("poiuytrewq09", .sequence),
            ("1qaz2wsx3edc", .sequence), ("!@#$%^&*()_+", .sequence),
            ("aaaaaaaaaaaa", .repetition), ("kucingbiru kucingbiru", .repetition),
            ("p4$$w0rdp4$$w0rd", .repetition), ("zxzxzxzxzxzxzx", .repetition),
            ("1945 1945 2026", .year),
            ("Merdeka1945!!", .commonWord), ("bappeda provinsi 2026", .commonWord),
            ("Selaras2026Selaras", .ownName), ("sayang indonesia bismillah", .commonWord),
        ])
    func predictable(typed: String, part: PredictablePart) {
        #expect(fault(typed) == .predictable(part))
    }

    @Test("Names of the person, the account and the agency count for one character each")
    func names() {
        let names = ["Siti Rahmawati", "siti.rahmawati", "Dinas Perikanan"]
        #expect(fault("Siti Rahmawati 77", names: names) == .predictable(.ownName))
        #expect(fault("perikananrahmawati", names: names) == .predictable(.ownName))
        #expect(fault("S1t1-R4hm4w4t1-77", names: names) == .predictable(.ownName))
        #expect(fault("siti menanam padi di kebun", names: names) == nil)
        #expect(fault("perikananrahmawati") == nil)
    }

    @Test("The same letters from different keyboards are the same passphrase")
    func composition() throws {
        let pairs = [
            ("cafe\u{301}", "caf\u{e9}"), ("\u{212B}ngstrom", "\u{c5}ngstrom"),
            ("e\u{302}\u{301}", "\u{1ebf}"), ("a\u{323}\u{302}", "a\u{302}\u{323}"),
            ("x\u{301}\u{323}", "x\u{323}\u{301}"), ("и\u{306}", "й"),
        ]
        for (left, right) in pairs {
            #expect(try Passphrase(typed: left) == Passphrase(typed: right))
            #expect(try Passphrase(typed: left).bytes == Passphrase(typed: right).bytes)
        }
        #expect(try Passphrase(typed: "Ångström é").text.unicodeScalars.count == 10)
        #expect(try Passphrase(typed: "`\u{37E};").bytes != Passphrase(typed: "kuda").bytes)
    }

    @Test("Composition leaves composed text alone and is done once; seed 11")
    func composedTwice() throws {
        var seeded = Seeded(11)
        for _ in 0..<300 {
            var view = String.UnicodeScalarView()
            for _ in 0..<12 {
                let range = seeded.number(below: 3) == 0 ? 0x300..<0x340 : 0xC0..<0x250
                let value = range.lowerBound + seeded.number(below: range.count)
                if let scalar = Unicode.Scalar(UInt32(value)) { view.append(scalar) }
            }
            let once = Composition.composed(String(view))
            #expect(once == String(view))
            #expect(Array(Composition.composed(once).utf8) == Array(once.utf8))
        }
    }

    @Test("Any text whatever gets an answer; seed 12")
    func anything() {
        var seeded = Seeded(12)
        for _ in 0..<300 {
            let count = seeded.number(below: 60)
            let scalars = (0..<count).compactMap { _ in
                Unicode.Scalar(UInt32(seeded.number(below: 0x11_0000)))
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            let answer = fault(String(view), names: [String(view)])
            if count < 12 { #expect(answer != nil) }
        }
    }

    @Test("The list overlooks comments, ends of lines and case")
    func list() {
        #expect(listed.count == 3)
        #expect(listed.contains("eLiZaBeTh"))
        #expect(!listed.contains("") && !listed.contains("#!comment: a list"))
        #expect(CommonPasswords(list: [0xFF, 0xFE, 0x0A, 0x00]).count == 2)
    }

    @Test("Every fault says in both languages what to do, in different words")
    func wordings() {
        let faults: [any Explained] =
            [
                PassphraseFault.tooShort(length: 3, minimum: 12), PassphraseFault.common,
                PassphraseFault.tooLong(bytes: 2_000), PassphraseFault.controlCharacter,
                CredentialError.notRandom, CredentialError.noMemory(mebibytes: 64),
            ] + PredictablePart.allCases.map { PassphraseFault.predictable($0) }
            + InvitationFault.allCases
        for fault in faults {
            #expect(fault.wording.id != fault.wording.en)
            #expect(min(fault.wording.id.count, fault.wording.en.count) > 40)
        }
        #expect(Set(faults.map(\.wording)).count == faults.count)
    }
}
