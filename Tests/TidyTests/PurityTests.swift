import Testing

@Suite("Pure targets ask the world for nothing")
struct PurityTests {
    private var pureFiles: [SourceFile] {
        Project.sources.filter { Project.pure.contains($0.target) }
    }

    @Test("They import no Foundation, no system library and no clock")
    func imports() {
        let pattern =
            #/
            ^\s* (?: (?: public|package|private|internal ) \s+ )?
            import \s+ (?: Foundation\w* | Glibc | Dispatch | Musl ) \b .*
            /#
        #expect(pureFiles.flatMap { $0.places(of: pattern, "import") } == [])
    }

    @Test("They call nothing that depends on when, where or by chance")
    func calls() {
        let banned: [(Regex<Substring>, String)] = [
            (#/\bDate\(\)/#, "Date()"), (#/\bUUID\(\)/#, "UUID()"),
            (#/\.random\(/#, ".random("), (#/\.shuffled\(\)/#, ".shuffled()"),
            (#/\.randomElement\(/#, ".randomElement("),
            (#/\b(?:Continuous|Suspending)Clock\b/#, "a clock"),
        ]
        #expect(banned.flatMap { ban in pureFiles.flatMap { $0.places(of: ban.0, ban.1) } } == [])
    }

    @Test("They neither print nor stop the program")
    func stops() {
        let banned: [(Regex<Substring>, String)] = [
            (#/\bprint\(/#, "print("), (#/\bdebugPrint\(/#, "debugPrint("),
            (#/\bfatalError\b/#, "fatalError"), (#/\btry!/#, "try!"), (#/\bas!/#, "as!"),
        ]
        #expect(banned.flatMap { ban in pureFiles.flatMap { $0.places(of: ban.0, ban.1) } } == [])
    }

    @Test("They do not fold over the keys of a dictionary in whatever order it has")
    func order() {
        let pattern = #/\bfor\b.*\bin\b[^{]*\.keys\s*\{/#
        let places = pureFiles.flatMap { file in
            file.codeLines.enumerated()
                .filter { $0.element.contains(pattern) && !$0.element.contains("sorted") }
                .map { "\(file.path):\($0.offset + 1): \($0.element)" }
        }
        #expect(places == [])
    }
}
