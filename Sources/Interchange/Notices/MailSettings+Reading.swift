import Foundation
import Vocabulary

extension MailSettings {
    static let keys = [
        "host", "port", "security", "sender", "sender_name", "account", "password_file", "trust",
        "site",
    ]

    private struct Fields: Decodable {
        var host: String?
        var port: Int?
        var security: String?
        var sender: String?
        var sender_name: String?
        var account: String?
        var password_file: String?
        var trust: String?
        var site: String?
    }

    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The names alone, so that a misspelt one is not passed over.
    private struct Names: Decodable {
        var names: [String]
        init(from decoder: any Decoder) throws {
            names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
        }
    }

    /// Reads a settings file; paths in it are relative to its folder.
    ///
    /// - Throws: ``MailSettingsFault``.
    package init(file path: String) throws(MailSettingsFault) {
        guard let data = FileManager.default.contents(atPath: path), data.count <= 65_536 else {
            throw .unreadable(path)
        }
        guard let names = try? JSONDecoder().decode(Names.self, from: data).names else {
            throw .noJSON(path)
        }
        if let unknown = names.first(where: { !Self.keys.contains($0) }) {
            throw .unknown(key: unknown, path: path)
        }
        let fields = try Self.fields(data, path)
        try self.init(fields, path)
    }

    private static func fields(_ data: Data, _ path: String) throws(MailSettingsFault) -> Fields {
        do {
            return try JSONDecoder().decode(Fields.self, from: data)
        } catch DecodingError.typeMismatch(_, let context) {
            throw .value(key: context.codingPath.last?.stringValue ?? "?", path: path)
        } catch {
            throw .noJSON(path)
        }
    }

    private init(_ fields: Fields, _ path: String) throws(MailSettingsFault) {
        guard let host = fields.host else { throw .missing(key: "host", path: path) }
        guard !host.isEmpty, MailAddress.isDomain(host[...]) else {
            throw .value(key: "host", path: path)
        }
        let security = fields.security ?? Security.starttls.rawValue
        guard let security = Security(rawValue: security) else {
            throw .value(key: "security", path: path)
        }
        guard security != .none || ["localhost", "127.0.0.1"].contains(host) else {
            throw .openNetwork(host: host)
        }
        let port = fields.port ?? [Security.tls: 465, .starttls: 587, .none: 25][security] ?? 25
        guard (1...65_535).contains(port) else { throw .value(key: "port", path: path) }
        guard let sender = fields.sender else { throw .missing(key: "sender", path: path) }
        guard let sender = MailAddress(sender) else { throw .value(key: "sender", path: path) }
        self.host = host
        self.port = port
        self.security = security
        self.sender = Mailbox(name: fields.sender_name ?? "Selaras", address: sender)
        self.site = try Self.site(fields.site, path)
        self.trust = try Self.trust(fields.trust, path)
        self.account = try Self.account(fields, path)
    }

    private static func site(_ text: String?, _ path: String) throws(MailSettingsFault) -> String? {
        guard let text else { return nil }
        let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
        guard isAddress, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .value(key: "site", path: path)
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func trust(_ name: String?, _ path: String) throws(MailSettingsFault) -> String?
    {
        guard let name else { return nil }
        let file = beside(path, name)
        guard FileManager.default.isReadableFile(atPath: file) else { throw .unreadable(file) }
        return file
    }

    private static func account(
        _ fields: Fields, _ path: String
    ) throws(MailSettingsFault) -> Account? {
        switch (fields.account, fields.password_file) {
        case (nil, nil): return nil
        case (let name?, let file?):
            // A colon ends the name where the two are sent together.
            guard !name.isEmpty, name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x3A })
            else { throw .value(key: "account", path: path) }
            return Account(name: name, password: try password(beside(path, file)))
        default: throw .halfAccount(path)
        }
    }

    private static func password(_ path: String) throws(MailSettingsFault) -> String {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let mode = attributes[.posixPermissions] as? Int,
            let data = FileManager.default.contents(atPath: path)
        else { throw .unreadable(path) }
        guard mode & 0o077 == 0 else { throw .exposed(path) }
        guard var text = String(bytes: data, encoding: .utf8) else { throw .password(path) }
        if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
        guard (1...500).contains(text.count),
            text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .password(path) }
        return text
    }

    private static func beside(_ path: String, _ name: String) -> String {
        guard !name.hasPrefix("/") else { return name }
        return URL(fileURLWithPath: path).deletingLastPathComponent()
            .appendingPathComponent(name).path
    }
}
