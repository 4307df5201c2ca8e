import Foundation
import Interchange
import Testing
import Vocabulary

@Suite("Mail settings")
struct MailSettingsTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "surat-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String, mode: Int = 0o600) throws -> String {
        let path = folder.appending(path: name).path()
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    private func fault(_ text: String) throws -> MailSettingsFault? {
        let path = try write(text, to: "surat.json")
        do {
            _ = try MailSettings(file: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("The port follows the security, which is STARTTLS unless it is said")
    func defaults() throws {
        let path = try write(
            #"{"host":"mail.kaltimprov.go.id","sender":"selaras@kaltimprov.go.id"}"#, to: "a.json")
        let settings = try MailSettings(file: path)
        #expect(settings.security == .starttls)
        #expect(settings.port == 587)
        #expect(settings.account == nil)
    }

    @Test("The password is read from a file beside, and never shown")
    func password() throws {
        _ = try write("rahasia sekali\n", to: "sandi")
        let path = try write(
            #"""
            {"host":"mail.go.id","sender":"a@b.go.id","security":"tls","account":"a",
            "password_file":"sandi",
            "site":"https://selaras.go.id/"}
            """#, to: "a.json")
        let settings = try MailSettings(file: path)
        #expect(settings.port == 465)
        #expect(settings.site == "https://selaras.go.id")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!"\(settings)\(dumped)\(String(reflecting: settings))".contains("rahasia"))
    }

    @Test("A password that others can read is refused")
    func exposed() throws {
        let secret = try write("rahasia", to: "sandi", mode: 0o640)
        let text = #"{"host":"m.id","sender":"a@b.id","account":"a","password_file":"sandi"}"#
        #expect(try fault(text) == .exposed(secret))
        let two = try write("satu\ndua", to: "sandi")
        #expect(try fault(text) == .password(two))
    }

    @Test("Mail does not cross a network in the open")
    func openNetwork() throws {
        #expect(
            try fault(#"{"host":"mail.id","sender":"a@b.id","security":"none"}"#)
                == .openNetwork(host: "mail.id"))
        #expect(
            try fault(#"{"host":"127.0.0.1","port":2525,"sender":"a@b.id","security":"none"}"#)
                == nil)
    }

    @Test("Faults are said with the key")
    func keys() throws {
        let path = folder.appending(path: "surat.json").path()
        #expect(try fault("{") == .noJSON(path))
        #expect(try fault("[]") == .noJSON(path))
        #expect(try fault(#"{"hots":"m.id"}"#) == .unknown(key: "hots", path: path))
        #expect(try fault(#"{"sender":"a@b.id"}"#) == .missing(key: "host", path: path))
        #expect(try fault(#"{"host":"m.id"}"#) == .missing(key: "sender", path: path))
        for (key, text) in [
            ("host", #"{"host":"m.id/x","sender":"a@b.id"}"#),
            ("host", #"{"host":"-oProxy","sender":"a@b.id"}"#),
            ("port", #"{"host":"m.id","port":0,"sender":"a@b.id"}"#),
            ("port", #"{"host":"m.id","port":"25","sender":"a@b.id"}"#),
            ("security", #"{"host":"m.id","security":"ssl","sender":"a@b.id"}"#),
            ("sender", #"{"host":"m.id","sender":"a@b.id\r\nX: 1"}"#),
            ("site", #"{"host":"m.id","sender":"a@b.id","site":"javascript:1"}"#),
        ] {
            #expect(try fault(text) == .value(key: key, path: path))
        }
        #expect(
            try fault(#"{"host":"m.id","sender":"a@b.id","account":"a"}"#) == .halfAccount(path))
    }

    @Test("Nothing is sent when the program that sends is not there")
    func notInstalled() throws {
        let path = try write(#"{"host":"m.id","sender":"a@b.id"}"#, to: "a.json")
        let courier = Courier(try MailSettings(file: path), program: "/nowhere/curl")
        let address = try #require(MailAddress("a@b.id"))
        let letter = MailMessage(
            from: Mailbox(address: address), to: Mailbox(address: address), subject: "", body: "",
            language: .english, date: Timestamp(milliseconds: 0), minutesAhead: 0, identity: [1])
        #expect(throws: MailFailure.notInstalled) { try courier.deliver(letter) }
    }
}
