/// Which sheets a workbook has, in order, and where their parts are.
struct WorkbookIndex {
    struct Entry {
        var name: String
        var part: String
    }

    var sheets: [Entry] = []
    var sharedStrings: String?
    var styles: String?
    /// Dates count from 1904 instead of 1900.
    var countsFrom1904 = false

    /// - Throws: when the parts that name the sheets are missing or damaged.
    init(_ archive: ZipArchive, limits: Limits) throws(PackageError) {
        let root = RelationshipReader()
        let main: String
        if try archive.parse("_rels/.rels", root, limits: limits),
            let target = root.targets.first(where: { $0.type.hasSuffix("/officeDocument") })
        {
            main = Self.resolve(target.path, from: "")
        } else {
            main = "xl/workbook.xml"
        }
        guard let main = archive.name(matching: main) else {
            throw PackageError(archive.file, .notAPackage)
        }
        let workbook = WorkbookReader()
        _ = try archive.parse(main, workbook, limits: limits)
        countsFrom1904 = workbook.countsFrom1904

        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        let file = main.split(separator: "/").last.map(String.init) ?? main
        let links = RelationshipReader()
        let linksPart = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
        if let part = archive.name(matching: linksPart) {
            _ = try archive.parse(part, links, limits: limits)
        }
        func part(_ target: RelationshipReader.Target) -> String? {
            archive.name(matching: Self.resolve(target.path, from: folder))
        }
        sharedStrings = links.targets.first { $0.type.hasSuffix("/sharedStrings") }.flatMap(part)
        styles = links.targets.first { $0.type.hasSuffix("/styles") }.flatMap(part)
        let byID = Dictionary(
            links.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for sheet in workbook.sheets {
            guard let target = byID[sheet.link], target.type.hasSuffix("/worksheet"),
                let part = part(target)
            else { continue }
            sheets.append(Entry(name: sheet.name, part: part))
        }
    }

    /// A relationship's target as a name of the archive: absolute, or relative to its folder.
    static func resolve(_ path: String, from folder: String) -> String {
        var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

enum XMLLimits {
    /// Sheets or links that one list of a workbook may name; real ones name a few dozen.
    static let listed = 2_000
}

/// Reads a `.rels` part.
final class RelationshipReader: XMLHandler {
    struct Target {
        var id: String
        var type: String
        var path: String
    }

    private(set) var targets: [Target] = []
    var refusal: Rule?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes.text("Id"),
            let path = attributes.text("Target"), attributes.text("TargetMode") != "External"
        else { return }
        guard targets.count < XMLLimits.listed else {
            refusal = .tooManyEntries(XMLLimits.listed)
            return
        }
        targets.append(Target(id: id, type: attributes.text("Type") ?? "", path: path))
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads `workbook.xml`: sheet names, their links, and the date system.
final class WorkbookReader: XMLHandler {
    private(set) var sheets: [(name: String, link: String)] = []
    private(set) var countsFrom1904 = false
    var refusal: Rule?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "sheet" {
            guard let title = attributes.text("name"), let link = attributes.text("id") else {
                return
            }
            guard sheets.count < XMLLimits.listed else {
                refusal = .tooManyEntries(XMLLimits.listed)
                return
            }
            sheets.append((title, link))
        } else if name == "workbookPr" {
            let value = attributes.text("date1904")
            countsFrom1904 = value == "1" || value == "true"
        }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
