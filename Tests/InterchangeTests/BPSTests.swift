import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("A stored answer of the BPS WebAPI")
struct BPSTests {
    private let answer = """
        {"status": "OK", "data-availability": "available",
         "var": [{"val": 31, "label": "Penduduk"}],
         "turvar": [{"val": 0, "label": "Tidak ada"}],
         "vervar": [{"val": 7315, "label": "Pinrang"}, {"val": 731, "label": "Lain"}],
         "tahun": [{"val": 99, "label": 1999}, {"val": 125, "label": "2025"}],
         "turtahun": [{"val": 0, "label": "Tahun"}],
         "datacontent": {"7315310990": 308669, "73153101250": "310000.5", "731310990": 1}}
        """

    @Test("the sample key is built from the dimensions and gives 308669")
    func sampleKey() throws {
        let answer = try BPSAnswer(Array(answer.utf8), file: "bps.json")
        let value = answer.value(
            region: answer.regions[0], variable: answer.variables[0], derived: answer.derived[0],
            year: answer.years[0], period: answer.periods[0])
        #expect(value == 308_669)
        #expect(BPSAnswer.calendarYear(of: answer.years[1]) == 2025)
    }

    @Test("a region becomes observations, oldest first; another region does not mix in")
    func observations() throws {
        let answer = try BPSAnswer(Array(answer.utf8), file: "bps.json")
        let day = CivilDate(year: 2026, month: 1, day: 5)!
        let found = answer.observations(of: "PDK", region: 7315, fetched: day)
        #expect(found.map(\.period.description) == ["1999", "2025"])
        #expect(found.map(\.measure) == [.value(308_669), .value(310_000.5)])
        #expect(answer.observations(of: "PDK", region: 1, fetched: day) == [])
        #expect(answer.observations(of: "PDK", region: 731, fetched: day).count == 1)
    }

    @Test("a number that is no year is passed over", arguments: [Int.max, Int.min, -1, 301])
    func years(value: Int) {
        #expect(BPSAnswer.calendarYear(of: .init(value: value, label: "")) == nil)
    }

    @Test(
        "what is no answer is refused",
        arguments: ["", "[]", "{\"status\": \"Error\", \"datacontent\": {}}", "{}"])
    func refused(_ text: String) {
        #expect(throws: PackageError.self) { try BPSAnswer(Array(text.utf8), file: "x.json") }
    }
}
