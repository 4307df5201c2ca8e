import Vocabulary
import Foundation
import Testing

@testable import Interchange

@Suite("The documentation of the data package")
struct GuideTests {
    private let path = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/data-package.md")

    /// Run with `WRITE_GUIDE=1` to bring the page up to date.
    @Test("holds the tables and the rules as the code has them")
    func sections() throws {
        var page = try String(contentsOf: path, encoding: .utf8)
        let before = page
        for (name, text) in [("tables", Guide.tables), ("rules", Guide.rules)] {
            let start = try #require(page.range(of: "<!-- \(name) -->\n"))
            let end = try #require(page.range(of: "<!-- /\(name) -->"))
            page.replaceSubrange(start.upperBound..<end.lowerBound, with: text)
        }
        if ProcessInfo.processInfo.environment["WRITE_GUIDE"] != nil {
            try page.write(to: path, atomically: true, encoding: .utf8)
        } else {
            #expect(page == before, "docs/data-package.md is behind the schema")
        }
    }

    @Test("every rule has one code and two wordings")
    func catalogue() {
        let rules = Rule.catalogue
        #expect(Set(rules.map(\.code)).count == rules.count)
        for rule in rules {
            #expect(!rule.problem.id.isEmpty && rule.problem.id != rule.problem.en)
            #expect(!rule.fix.id.isEmpty && !rule.fix.en.isEmpty)
        }
    }
}
