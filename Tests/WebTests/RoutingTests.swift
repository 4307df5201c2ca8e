import Ledger
import Performance
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Addresses")
struct RoutingTests {
    static let codes = [
        "MAKRO-IPM", "1.02.A/3", "a b", "é", "50%", "?#&=", "..x", "\u{22}\u{301}", "英",
        "tabel.csv",
    ]

    private static let pending = PendingImport.ID("0123456789abcdef0123456789abcdef")
    private static let entry = EntryID("r-0011223344556677/catatan/12")!

    static let routes: [Route] =
        [
            .evaluation, .organisations, .cascade, .data, .rules, .lke, .forms, .imports, .method,
            .audit,
            .snapshots, .snapshot(entry), .document(.book), .document(.sheet),
            .document(.form("E.55", .pdf)), .document(.form("E.55", .xlsx)),
            .importing(.template), .importing(.check(pending)), .importing(.faults(pending)),
            .importing(.progress(pending)), .importing(.receipt(entry)), .export(.xlsx),
            .export(.zip),
        ] + FileFormat.allCases.map(Route.evaluationFile)
        + codes.flatMap { code in
            [.indicator(.init(code)), .organisation(.init(code)), .form(code)]
        }

    @Test("Every route reads the address it prints, in both languages", arguments: routes)
    func roundTrip(route: Route) throws {
        for language in Language.allCases {
            let path = route.path(language)
            let read = try #require(Route.reading(path), "\(path)")
            #expect(read.route == route)
            #expect(read.language == language)
            let isPlain = path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            #expect(isPlain, "\(path)")
        }
    }

    @Test("The two languages have different addresses")
    func distinct() {
        let paths = Self.routes.flatMap { route in Language.allCases.map(route.path) }
        #expect(Set(paths).count == paths.count)
    }

    @Test(
        "Addresses that lead nowhere",
        arguments: [
            "", "/", "/en", "/evaluation", "/en/evaluasi", "/indikator", "/indikator/",
            "/indikator/a/b", "/impor/0123", "/impor/tanda-terima", "/impor/tanda-terima/x",
            "/impor/proses/zz", "/ekspor.xlsx/a", "/snapshot/12", "/impor/a/b/c",
            "/indikator/%zz", "/indikator/%C3", "/evaluasi/tabel.exe", "/data/x",
        ])
    func nowhere(path: String) {
        #expect(Route.reading(path) == nil)
    }

    @Test("A query keeps its choices through both languages")
    func queries() throws {
        var query = Query()
        query[.cycle] = "2025-02-20..2025-08-20"
        query[.text] = "jalan & \u{22}mantap\u{22} 50%+"
        for language in Language.allCases {
            let printed = query.text(language)
            #expect(printed.hasPrefix("?"))
            #expect(Query(reading: printed.dropFirst()) == query)
        }
    }

    @Test("Unknown parameters are passed over, empty ones are none, broken escapes are refused")
    func strangeQueries() {
        #expect(Query(reading: "utm_source=x&siklus=")?.pairs.isEmpty == true)
        #expect(Query(reading: "cari=a+b")?[.text] == "a b")
        #expect(Query(reading: "cari=%f") == nil)
        #expect(Query(reading: "cari=%ff") == nil)
    }
}
