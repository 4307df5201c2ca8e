import Testing

@Suite("What others rely on is documented")
struct DocumentationTests {
    @Test("Every public type and function of a kernel says what it is")
    func publicDeclarations() {
        let declaration =
            #/
            ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )* public \s+
            (?: (?: static|final|mutating|indirect ) \s+ )*
            (?: func|struct|enum|class|actor|protocol|subscript ) \b
            /#
        // Witnesses of the standard library's protocols say what the protocol says.
        let witness =
            #/func\s+(?:==|<|hash|encode|next|makeIterator|index)\b|func\s+(?:==|<)\s*\(/#
        var faults: [String] = []
        for file in Project.sources where Project.kernels.contains(file.target) {
            let lines = file.lines
            for (index, line) in lines.enumerated()
            where line.contains(declaration) && !line.contains(witness) {
                let above = lines[..<index].last { !$0.contains(#/^\s*@\w+/#) }
                if above?.contains(#/^\s*///#) != true {
                    faults.append("\(file.path):\(index + 1): \(line.drop { $0 == " " })")
                }
            }
        }
        #expect(faults == [])
    }

    @Test("Every command is in operating.md")
    func commands() {
        let commands = named(#/commandName:\s*"([\w-]+)"/#, in: ["App"])
        let operating = Project.read("docs/operating.md")
        let missing = commands.filter { command in
            !["", "user "].contains { operating.contains("`selaras \($0)\(command)") }
        }
        #expect(missing.filter { $0 != "selaras" } == [])
    }

    @Test("Every kind of entry is in the documents")
    func entryKinds() {
        let kinds = named(#/case \w+ = "([a-z]+\.[a-z]+)"/#, in: ["Proceedings"])
        #expect(kinds.count >= 15)
        #expect(kinds.filter { !Project.documents.contains("`\($0)`") } == [])
    }

    @Test("Every code of a fault is in data-package.md")
    func faultCodes() {
        let codes = named(#/\bRule\(\s*"([a-z]+\.[a-z_]+)"/#, in: ["Interchange"])
        let page = Project.read("docs/data-package.md")
        #expect(codes.filter { !page.contains("`\($0)`") } == [])
    }

    @Test("Every page is in operating.md, under both of its names")
    func routes() {
        let routing = Project.read("Sources/Web/Routing/Route.swift")
        let words = routing.matches(
            of: #/case \.\w+: Wording\(id: "([\w./-]+)", en: "([\w./-]+)"\)/#)
        let operating = Project.read("docs/operating.md")
        #expect(words.count >= 9)
        #expect(words.map { String($0.1) }.filter { !operating.contains("`/\($0)") } == [])
        #expect(words.map { String($0.2) }.filter { !operating.contains("`/en/\($0)") } == [])
    }

    @Test("Every environment variable is in operating.md")
    func environment() {
        let names = named(#/"(SELARAS_[A-Z_]+)"/#, in: ["App", "Interchange", "Storage", "Web"])
        let operating = Project.read("docs/operating.md")
        #expect(names.filter { !operating.contains("`\($0)`") } == [])
    }

    /// The first capture of every match in the text of some targets, once each, sorted.
    private func named(_ pattern: Regex<(Substring, Substring)>, in targets: Set<String>)
        -> [String]
    {
        let found = Project.sources.filter { targets.contains($0.target) }
            .flatMap { $0.text.matches(of: pattern).map { String($0.1) } }
        return Set(found).sorted()
    }
}

@Suite("The glossary")
struct GlossaryTests {
    @Test("Every type it names exists")
    func types() {
        let glossary = Project.read("docs/glossary.md")
        let rows = glossary.split(separator: "\n").filter { $0.hasPrefix("|") }
        let names = rows.compactMap { $0.split(separator: "|").dropFirst().first }
            .flatMap { $0.matches(of: #/`([A-Z][\w.]*)`/#) }
            .flatMap { $0.1.split(separator: ".").map(String.init) }
        let code = Project.sources.map(\.code).joined(separator: "\n")
        let declared = Set(
            code.matches(of: #/\b(?:struct|enum|class|actor|protocol|typealias)\s+(\w+)/#)
                .map { String($0.1) })
        #expect(names.isEmpty == false)
        #expect(Set(names).subtracting(declared).sorted() == [])
    }
}
