import Performance
import Testing
import Vocabulary

/// The tables of docs/rules.md, by the words of their header.
private struct RulesPage {
    private let tables: [[[String]]]

    init() {
        var tables: [[[String]]] = []
        var isInside = false
        for line in Project.read("docs/rules.md").split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            guard line.hasPrefix("|") else {
                isInside = false
                continue
            }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .dropFirst().dropLast()
                .map { $0.trimmingPrefix(" ").reversed().drop { $0 == " " }.reversed() }
                .map { String($0) }
            if !isInside { tables.append([]) }
            isInside = true
            if cells.first?.hasPrefix("---") != true { tables[tables.count - 1].append(cells) }
        }
        self.tables = tables
    }

    /// The rows under a header; empty when there is no such table.
    func rows(under header: String...) -> [[String]] {
        tables.first { $0.first == header }.map { Array($0.dropFirst()) } ?? []
    }
}

private func level(_ text: String) -> Target.Level {
    let ends = text.split(separator: "–").compactMap { Double($0) }
    if ends.count == 2 { return .range(low: ends[0], high: ends[1]) }
    return Double(text).map { .value($0) } ?? .grade(text)
}

private func measure(_ text: String) -> Observation.Measure {
    Double(text).map { .value($0) } ?? .grade(text)
}

/// Whether a number is what the page prints, to the digits it prints.
private func agrees(_ number: Double?, _ printed: String) -> Bool {
    guard let number, let expected = Double(printed) else { return number == nil && printed == "–" }
    let decimals = printed.split(separator: ".").dropFirst().first?.count ?? 0
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    return abs(number - expected) <= unit / 2 * (1 + 1e-9)
}

@Suite("The worked examples of rules.md")
struct WorkedExampleTests {
    private let page = RulesPage()

    @Test("Every achievement is what the page says")
    func achievements() throws {
        let rows = page.rows(under: "polarity", "formula", "T", "R", "B", "percent")
        #expect(rows.count >= 20)
        for row in rows {
            let rule = AchievementRule(
                polarity: try #require(Indicator.Polarity(rawValue: row[0])),
                formula: Indicator.Formula(rawValue: row[1]) ?? .twoTargetsMinusRealised, cap: 100)
            let percent = rule.percent(
                realised: measure(row[3]), target: level(row[2]), baseline: Double(row[4]))
            #expect(agrees(percent, row[5]), "\(row): \(String(describing: percent))")
        }
    }

    @Test("Every percentage falls into the band that the page says")
    func bands() throws {
        let rows = page.rows(under: "rule set", "percent", "band")
        #expect(rows.count >= 10)
        for row in rows {
            let ruleSet = try #require(RuleSet.shipped.first { $0.id.text == row[0] })
            #expect(ruleSet.scale.band(of: try #require(Double(row[1]))).code == row[2], "\(row)")
        }
    }

    @Test("The ten indicators of 2022 have the mean that the page says under every cap")
    func caps() throws {
        let indicators = page.rows(under: "indicator", "polarity", "T", "R")
        let caps = page.rows(under: "cap", "mean")
        #expect(indicators.count == 10)
        #expect(caps.count == 5)
        for row in caps {
            let values = try indicators.map { indicator in
                let rule = AchievementRule(
                    polarity: try #require(Indicator.Polarity(rawValue: indicator[1])),
                    cap: Double(row[0]))
                let raw = rule.percent(
                    realised: measure(indicator[3]), target: level(indicator[2]))
                return rule.capped(try #require(raw))
            }
            let mean = values.reduce(0, +) / Double(values.count)
            #expect(agrees(mean, row[1]), "cap \(row[0]): \(mean)")
        }
    }

    @Test("The instrument scores its worked examples as the page says")
    func instrument() throws {
        let rows = page.rows(
            under: "planning", "measurement", "reporting", "evaluation", "score", "predicate")
        #expect(rows.count == 3)
        for row in rows {
            let grades = row.prefix(4).flatMap { $0.split(separator: " ").map(String.init) }
            let items = Instrument.lke.components.flatMap(\.items).map(\.id)
            let score = try Instrument.lke.score(
                Dictionary(uniqueKeysWithValues: zip(items, grades)))
            #expect(agrees(score.total, row[4]), "\(row): \(score.total)")
            #expect(score.predicate.code == row[5], "\(row)")
        }
    }

    @Test("The rule sets of the page are those that ship")
    func ruleSets() {
        let named = page.rows(under: "rule set", "bands", "cap", "source")
            .compactMap { $0[0].split(separator: "`").first.map(String.init) }
        #expect(named == RuleSet.shipped.map(\.id.text))
    }
}
