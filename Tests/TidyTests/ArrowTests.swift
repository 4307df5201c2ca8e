import Testing

/// The targets of Package.swift with the modules each one declares.
private struct Manifest {
    var dependencies: [String: Set<String>] = [:]

    init(_ text: String) {
        let constants = Dictionary(
            text.matches(of: #/let (\w+): Target\.Dependency = \.product\(name: "(\w+)"/#)
                .map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
        let starts = text.matches(of: #/\.(?:target|executableTarget|testTarget|systemLibrary)\(/#)
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
            let block = text[start.range.upperBound..<end]
            guard let name = block.firstMatch(of: #/name: "(\w+)"/#)?.1 else { continue }
            let list = block.firstMatch(of: #/(?s)dependencies: \[(.*?)\]/#)?.1 ?? ""
            let plain = list.matches(of: #/"(\w+)"/#).map { String($0.1) }
            let named = list.matches(of: #/\b(\w+)\b/#).compactMap { constants[String($0.1)] }
            dependencies[String(name)] = Set(plain + named)
        }
    }
}

@Suite("Imports follow the arrows of Package.swift")
struct ArrowTests {
    /// Modules of the toolchain, for targets that may speak to the world.
    private static let toolchain: Set = [
        "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization", "Swift",
    ]
    /// Modules that come with a declared one and belong to its interface.
    private static let companions: [String: Set<String>] = [
        "Hummingbird": ["HTTPTypes", "HummingbirdCore"],
        "NIOCore": ["NIOPosix", "NIOFileSystem", "NIOFoundationCompat", "NIOConcurrencyHelpers"],
    ]

    private func allowed(in target: String, _ manifest: Manifest) -> Set<String> {
        let declared = manifest.dependencies[target] ?? []
        let withCompanions = declared.union(declared.flatMap { Self.companions[$0] ?? [] })
        return Project.pure.contains(target)
            ? withCompanions.union(["Synchronization"])
            : withCompanions.union(Self.toolchain)
    }

    @Test("A target imports only what it declares")
    func imports() {
        let manifest = Manifest(Project.read("Package.swift"))
        let pattern =
            #/
            ^\s* (?: @\w+ \s+ )? (?: (?: public|package|private|internal ) \s+ )?
            import \s+ (?: (?: struct|enum|class|protocol|func|typealias|let|var ) \s+ )?
            (\w+)
            /#
        var faults: [String] = []
        for file in Project.sources where manifest.dependencies[file.target] != nil {
            let allowed = allowed(in: file.target, manifest)
            for (index, line) in file.codeLines.enumerated() {
                guard let module = line.firstMatch(of: pattern)?.1 else { continue }
                if !allowed.contains(String(module)) {
                    faults.append("\(file.path):\(index + 1): \(file.target) → \(module)")
                }
            }
        }
        #expect(faults == [])
    }

    @Test("Every folder of Sources is a target, and every target is in the map of architecture.md")
    func targets() {
        let manifest = Manifest(Project.read("Package.swift"))
        let folders = Set(Project.sources.map(\.target))
        #expect(folders.subtracting(manifest.dependencies.keys) == [])
        let map = Project.read("docs/architecture.md")
        #expect(folders.filter { !map.contains("`\($0)`") }.sorted() == [])
    }

    @Test("The manifest is read: Performance depends on Vocabulary, Storage on GRDB")
    func reading() {
        let manifest = Manifest(Project.read("Package.swift"))
        #expect(manifest.dependencies["Performance"]?.contains("Vocabulary") == true)
        #expect(manifest.dependencies["Storage"]?.contains("GRDB") == true)
        #expect(manifest.dependencies["Vocabulary"] == [])
    }
}
