import Testing

@Suite("The shape of the sources")
struct ShapeTests {
    @Test("No file is longer than 300 lines")
    func fileLengths() {
        let long = Project.sources.filter { $0.lines.count > 301 }
        #expect(long.map { "\($0.path): \($0.lines.count) lines" } == [])
    }

    @Test("No line is longer than 100 columns")
    func lineLengths() {
        let long = (Project.sources + Project.tests).flatMap { file in
            file.lines.enumerated().filter { $0.element.count > 100 }
                .map { "\(file.path):\($0.offset + 1): \($0.element.count) columns" }
        }
        #expect(long == [])
    }

    @Test("No function is longer than 60 lines")
    func functionLengths() {
        let long = Project.sources.flatMap { file in
            FunctionSpan.all(in: file.code).filter { $0.lineCount > 60 }
                .map { "\(file.path):\($0.line): \($0.lineCount) lines" }
        }
        #expect(long == [])
    }

    @Test("Nothing is left to do in a comment")
    func leftovers() {
        // Written apart so that this file does not find itself.
        let words = ["FIX" + "ME", "TO" + "DO", "XX" + "X", "HA" + "CK"]
        let left = (Project.sources + Project.tests).flatMap { file in
            file.lines.enumerated().filter { line in
                words.contains { word in
                    line.element.split { !$0.isLetter }.contains { $0 == word }
                }
            }.map { "\(file.path):\($0.offset + 1): \($0.element)" }
        }
        #expect(left == [])
    }

    @Test("A folder is named for what it holds")
    func folderNames() {
        let vague: Set = ["Core", "Common", "Utils", "Utilities", "Shared", "Helpers", "Models"]
        let named = Project.sources.flatMap { file in
            file.path.split(separator: "/").map(String.init).filter(vague.contains)
                .map { "\(file.path): \($0)" }
        }
        #expect(named == [])
    }

    @Test("The reader of Swift text sees through comments, strings and interpolation")
    func blanking() {
        let text = """
            let a = "func { \\(call("}")) {" // func {
            /* { /* nested */ { */ let b = #"\\( { "#
            """
        #expect(Blanking.code(of: text) == "let a = \"(call(\"\"))\" \n let b = \"\"")
    }

    @Test("The measure of functions counts from the first line to the closing brace")
    func measuring() {
        let code = """
            protocol P {
                func requirement() -> Int
                func another()
            }
            func f(
                a: Int = { 1 }()
            ) -> Int {
                if a > 0 { return 1 }
                return 2
            }
            """
        let spans = FunctionSpan.all(in: code)
        #expect(spans.map(\.line) == [5])
        #expect(spans.map(\.lineCount) == [6])
    }
}
