import CAssets

/// A file that the binary carries. Its address holds the digest of its bytes, so it can be kept for
/// ever.
package struct Asset: Sendable {
    let name: String
    let contentType: String
    let bytes: [UInt8]
    let compressed: [UInt8]
    let version: String

    static let stylesheet = Asset("app.css", "text/css; charset=utf-8")
    static let script = Asset("app.js", "text/javascript; charset=utf-8")
    static let entryStyle = Asset("entry.css", "text/css; charset=utf-8")
    static let entryScript = Asset("entry.js", "text/javascript; charset=utf-8")
    static let icon = Asset("icon.svg", "image/svg+xml; charset=utf-8")
    static let all = [stylesheet, script, entryStyle, entryScript, icon]

    /// Changes when any file does.
    static let version: String = {
        var print = Fingerprint()
        for asset in all { print.add(asset.version.utf8) }
        return print.text
    }()

    private init(_ name: String, _ contentType: String) {
        let found = selaras_asset_named(name)
        self.name = name
        self.contentType = contentType
        bytes = Array(UnsafeBufferPointer(start: found.bytes, count: found.count))
        compressed = Gzip.compressed(bytes, level: 9) ?? bytes
        var print = Fingerprint()
        print.add(bytes)
        version = print.text
    }

    var isScript: Bool { contentType.hasPrefix("text/javascript") }

    static let folder = "/assets/"

    var path: String { "\(Self.folder)\(version)/\(name)" }
}
