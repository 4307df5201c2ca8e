import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The rules' pages")
struct RulesPageTests {
    @Test("The lesson of 2022 stands there with its five means and its count")
    func lesson() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/aturan").text
            for mean in ["125,13", "114,58", "105,50", "102,96", "99,34"] {
                #expect(page.contains("<b>\(mean)\u{A0}%</b>"))
            }
            #expect(page.contains("7 dari 10"))
            let english = try await server.get("/en/rules").text
            #expect(english.contains("<b>125.13\u{A0}%</b>"))
            #expect(english.contains("7 of 10"))
            #expect(!english.contains("Bagaimana jika"))
        }
    }

    @Test("A what-if stands beside the regulated score and does not replace it")
    func whatIf() async throws {
        let regulated = try PageSample.reading().evaluation.governmentRollup
        let query = Query().with(.cap, "200").with(.formula, "T/R")
        let supposed = try PageSample.reading(query).evaluation.governmentRollup
        #expect(regulated.annual.capped != supposed.annual.capped)
        try await TestServer.serving { server in
            let plain = try await server.get("/aturan").text
            #expect(!plain.contains("class=\"supposed\""))
            let page = try await server.get("/aturan?batas=200&rumus=T%2FR").text
            let reader = Reader(.indonesian)
            for rollup in [regulated, supposed] {
                #expect(page.contains(reader.percentWithSign(rollup.annual.capped, decimals: 2)))
                #expect(page.contains(reader.percentWithSign(rollup.interim.capped, decimals: 2)))
            }
            #expect(page.contains("<h1>Menurut Permendagri 86/2017"))
            #expect(page.contains(Words.Rules.metStays.id))
            #expect(!page.contains("<script>alert"))
        }
    }

    @Test("Another rule set is a supposition too, shown under its own labels")
    func otherRuleSet() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/aturan?aturan=bna-70-90").text
            #expect(page.contains("class=\"supposed\""))
            #expect(page.contains("Hijau"))
            #expect(page.contains("<h1>Menurut Permendagri 86/2017"))
        }
    }

    @Test("Rulers cover the scale, and every bound has its mark", arguments: RuleSet.shipped)
    func rulers(ruleSet: RuleSet) throws {
        let ruler = ScaleRuler(ruleSet.scale)
        #expect(ruler.segments.map(\.step) == ruleSet.scale.bands.map(\.step))
        #expect(ruler.marks.count == ruleSet.scale.bands.count)
        #expect(ruler.marks.allSatisfy { $0.bound == $0.bound.rounded() })
        let last = try #require(ruler.segments.last)
        #expect(last.x + last.width <= ScaleRuler.width)
        #expect(zip(ruler.segments, ruler.segments.dropFirst()).allSatisfy { $0.x < $1.x })
    }

    @Test("The SAKIP calculator starts with the worked example and takes other answers")
    func lke() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/lke")
            #expect(page.status == 200)
            #expect(page.text.contains("<h1>76,85 dari 100: predikat BB"))
            #expect(page.text.contains("23,10"))
            let best = (1...12).map { "jawaban\($0)=AA" }.joined(separator: "&")
            let all = try await server.get("/lke?\(best)").text
            #expect(all.contains("100,00 dari 100"))
            let english = try await server.get("/en/sakip?answer1=AA").text
            #expect(english.contains("<h1>77.45 of 100: predicate BB"))
            let wrong = try await server.get("/lke?jawaban3=%3Cscript%3E")
            #expect(wrong.status == 400)
            #expect(!wrong.text.contains("<script>"))
        }
    }
}
