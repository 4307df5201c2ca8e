import Performance
import Testing
import Vocabulary

@testable import Web

@Suite("The agenda that the address chooses")
struct AgendaTests {
    private func agenda(_ query: String) throws -> Agenda {
        try Agenda(try #require(Query(reading: query)))
    }

    @Test("Both languages name it, each half stands alone, and the limits are part of it")
    func read() throws {
        #expect(try agenda("") == .standard)
        let chosen = try agenda("topik=12&menit=240")
        #expect(chosen.topics == 12 && chosen.minutes == 240)
        #expect(try agenda("topics=12&minutes=240") == chosen)
        #expect(try agenda("topik=5").minutes == Agenda.standard.minutes)
        #expect(try agenda("topik=40&menit=1440").minutes == 1_440)
        #expect(try agenda("menit=30").topics == Agenda.standard.topics)
    }

    @Test(
        "What is no number within the limits is refused, naming the parameter",
        arguments: [
            ("topik=4", "topik"), ("topik=41", "topik"), ("topik=12,5", "topik"),
            ("topik=%3Cb%3E", "topik"), ("menit=29", "menit"), ("menit=1441", "menit"),
            ("menit=99999999999999999999", "menit"),
        ])
    func refused(query: String, name: String) async throws {
        try await TestServer.serving { server in
            for path in ["/evaluasi", "/opd", "/evaluasi/tabel.csv"] {
                let answer = try await server.get("\(path)?\(query)")
                #expect(answer.status == 400)
                #expect(answer.text.contains("\(name)=“"))
                #expect(!answer.text.contains("<b>"))
            }
            let english = try await server.get("/en/evaluation?\(query)")
            #expect(english.text.contains(name == "topik" ? "topics=“" : "minutes=“"))
        }
    }

    @Test("No more topics and minutes are given than were asked for")
    func allotted() throws {
        let evaluation = IndicatorPageTests.reading.evaluation
        let all = try agenda("topik=40&menit=1440").allotted(in: evaluation)
        #expect(all.count == evaluation.attentionList(limit: 40).count && !all.isEmpty)
        for minutes in [30, 60, 360] {
            let given = try agenda("topik=5&menit=\(minutes)").allotted(in: evaluation)
            #expect(given.count <= 5)
            #expect(given.map(\.minutes).reduce(0, +) <= minutes)
            #expect(given.map(\.result.indicator.id) == all.prefix(5).map(\.result.indicator.id))
        }
    }

    @Test("Links, forms and files keep it")
    func kept() async throws {
        try await TestServer.serving { server in
            let page = try await server.get("/evaluasi?topik=12&menit=240").text
            #expect(page.contains("href=\"/opd?topik=12&amp;menit=240\""))
            #expect(page.contains("/evaluasi/tabel.csv?topik=12&amp;menit=240"))
            #expect(page.contains("type=\"hidden\" name=\"topik\" value=\"12\""))
            #expect(page.contains("href=\"/en/evaluation?topics=12&amp;minutes=240\""))
            #expect(page.contains("dari 240 menit sidang"))
            let plain = try await server.get("/evaluasi").text
            #expect(plain.contains("dari 360 menit sidang"))
            #expect(!plain.contains("topik=12"))
        }
    }

    @Test("The file says how many minutes each topic has")
    func file() async throws {
        try await TestServer.serving { server in
            let short = try await server.get("/evaluasi/tabel.json?menit=30").text
            let long = try await server.get("/evaluasi/tabel.json?menit=1440").text
            #expect(short.contains("\"minutes\"") && long.contains("\"minutes\""))
            #expect(short != long)
        }
    }
}
