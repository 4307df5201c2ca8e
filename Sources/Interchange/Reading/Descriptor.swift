import FoundationEssentials
import Performance
import Vocabulary

/// What `datapackage.json` says about a folder.
struct Descriptor {
    /// Where the tables are, by name; paths leave the folder nowhere.
    var paths: [String: String] = [:]
    /// The `selaras` object.
    var meta: [(key: String, value: String)] = []

    private struct Package: Decodable {
        struct Resource: Decodable {
            var name: String?
            var path: String?

            enum CodingKeys: CodingKey { case name, path }

            init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: CodingKeys.self)
                name = try? values.decode(String.self, forKey: .name)
                // A list of paths is allowed by the standard; the first one counts here.
                path =
                    (try? values.decode(String.self, forKey: .path))
                    ?? (try? values.decode([String].self, forKey: .path))?.first
            }
        }

        var resources: [Resource]?
        var selaras: [String: String?]?
    }

    init() {}

    /// - Returns: `nil` when the bytes are no JSON of this shape.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 4 << 20,
            let package = try? JSONDecoder().decode(Package.self, from: Data(bytes))
        else { return nil }
        for resource in package.resources ?? [] {
            guard let name = resource.name, let path = resource.path, Self.isInside(path) else {
                continue
            }
            paths[name] = path
        }
        meta = (package.selaras ?? [:]).compactMap { key, value in value.map { (key, $0) } }
            .sorted { $0.key < $1.key }
    }

    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.contains("\\") && !path.contains(":")
            && !path.split(separator: "/").contains("..")
    }
}

/// The header of a package, from `datapackage.json` or the table `meta`.
struct MetaReader {
    static let keys = ["government", "level", "termStart", "timeZone", "ruleSet"]

    private(set) var government: Government
    private(set) var faults: [Fault] = []
    private let options: ReadingOptions

    /// - Parameter name: stands for the government when the package does not name one.
    init(name: String, _ options: ReadingOptions) {
        self.options = options
        government = options.context?.government ?? Government(name: name, level: .province)
    }

    mutating func read(_ meta: [(key: String, value: String)], file: String) {
        for (key, value) in meta {
            let fault = Fault(
                file: file, table: "selaras", column: key, value: value, rule: .required)
            set(key, value, fault)
        }
    }

    /// Rows of key and value; a first row of these two words is a header.
    mutating func read(_ sheet: Sheet) {
        for row in sheet.rows {
            let cells = sheet.cells[row.cells]
            guard let key = cells.first(where: { $0.column == 0 }).map({ sheet.text(of: $0) }),
                key != "key", !key.isEmpty
            else { continue }
            let value = cells.first { $0.column == 1 }
            let fault = Fault(
                file: sheet.file, table: sheet.name, row: row.number, column: key,
                cell: "B\(row.number)", value: value.map { sheet.text(of: $0) }, rule: .formula)
            if value?.kind == .formula {
                faults.append(fault)
            } else if let text = fault.value, !text.isEmpty {
                set(key, text, fault)
            }
        }
    }

    private mutating func set(_ key: String, _ text: String, _ fault: Fault) {
        let value = CellText.cleaned(text)
        guard !value.isEmpty else { return }
        switch Self.keys.first(where: { $0.lowercased() == key.lowercased() }) {
        case "government": government.name = value
        case "level": setLevel(value, fault)
        case "termStart":
            if case .day(let day) = DateText.read(value) {
                government.termStart = day
            } else {
                report(.badDate, fault)
            }
        case "timeZone":
            let isName = value.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || (0x30...0x39).contains($0) || "/_+-".utf8.contains($0)
            }
            if isName { government.timeZone = value } else { report(.timeZone, fault) }
        case "ruleSet": setRuleSet(value, fault)
        default: report(.metaUnknown(Self.keys), fault)
        }
    }

    private mutating func setLevel(_ value: String, _ fault: Fault) {
        if let level = Government.Level(rawValue: value.lowercased()) {
            government.level = level
            return
        }
        let allowed = Government.Level.allCases.map(\.rawValue)
        report(.notAllowed(allowed, suggestion: Spelling.nearest(to: value, in: allowed)), fault)
    }

    private mutating func setRuleSet(_ value: String, _ fault: Fault) {
        let known = options.ruleSets.map(\.id.text)
        if known.contains(value) {
            government.ruleSet = .init(value)
        } else {
            report(.notAllowed(known, suggestion: Spelling.nearest(to: value, in: known)), fault)
        }
    }

    private mutating func report(_ rule: Rule, _ fault: Fault) {
        var fault = fault
        fault.rule = rule
        faults.append(fault)
    }
}
