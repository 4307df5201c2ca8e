import Foundation
import Performance
import Testing
import Vocabulary

@testable import Interchange

@Suite("What is written reads back the same")
struct RoundTripTests {
    private func zipped(_ dataset: Dataset) -> [UInt8] {
        var zip = ZipBuilder()
        for file in DataPackage.csvFiles(dataset) { zip.add(file.name, file.bytes) }
        return zip.finished()
    }

    /// Lines, so that a difference shows where it is.
    private func texts(_ files: [DataPackage.File]) -> [Substring] {
        files.flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }
    }

    @Test("CSV: export, import, export gives the same bytes", arguments: 0..<40)
    func csv(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        let first = DataPackage.csvFiles(generator.dataset())
        var zip = ZipBuilder()
        for file in first { zip.add(file.name, file.bytes) }
        let reading = try DataPackage.read(bytes: zip.finished(), fileName: "paket.zip")
        #expect(reading.faults.map(\.wording.en) == [])
        #expect(texts(DataPackage.csvFiles(reading.dataset)) == texts(first))
    }

    @Test("XLSX: the workbook gives the dataset that the CSV files give", arguments: 0..<30)
    func workbook(seed: Int) throws {
        var generator = Generator(seed: UInt64(1_000 + seed))
        let dataset = generator.dataset()
        let bytes = try DataPackage.workbook(dataset)
        let reading = try DataPackage.read(bytes: bytes, fileName: "paket.xlsx")
        #expect(reading.faults.map(\.wording.en) == [])
        let (again, first) = (DataPackage.csvFiles(reading.dataset), DataPackage.csvFiles(dataset))
        #expect(texts(again) == texts(first))
        let second = try DataPackage.workbook(reading.dataset)
        #expect(second.elementsEqual(bytes), "the workbooks differ")
        let viaCSV = try DataPackage.read(bytes: zipped(dataset), fileName: "paket.zip")
        #expect(reading.dataset.withoutPlaces == viaCSV.dataset.withoutPlaces)
    }

    @Test("a folder reads back, and tables that are gone do not stay behind")
    func folder() throws {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "interchange-\(UUID().uuidString)").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        var generator = Generator(seed: 5)
        var dataset = generator.dataset()
        try DataPackage.write(dataset, toFolder: path)
        let first = try DataPackage.read(path: path)
        #expect(first.isClean)
        #expect(first.sources.count == 13)
        #expect(first.dataset.government == dataset.government)
        dataset.budget = []
        try DataPackage.write(dataset, toFolder: path)
        #expect(try DataPackage.read(path: path).dataset.budget == [])
    }

    @Test("formulas are neutralised, and exactly that is taken away again")
    func neutralisation() {
        for text in ["=1", "'=1", "''+1", "-3", "@a", "a=1", "'a", "'", "", "\tx"] {
            let applied = Neutralisation.applied(to: text)
            let bytes = Array(applied.utf8)
            #expect(
                String(decoding: bytes.dropFirst(Neutralisation.prefixLength(bytes)), as: UTF8.self)
                    == text)
            #expect(!["=", "+", "-", "@", "\t"].contains { applied.hasPrefix($0) })
        }
        #expect(Neutralisation.applied(to: "'a") == "'a")
    }

    @Test("the template holds every table, and is an empty package once the meta is read")
    func template() throws {
        let bytes = try DataPackage.template()
        #expect(try DataPackage.template() == bytes)
        let reading = try DataPackage.read(bytes: bytes, fileName: "templat.xlsx")
        #expect(reading.faults.map(\.wording.en) == [])
        #expect(reading.tables.map(\.table) == TableSchema.all.map(\.name))
        #expect(reading.tables.allSatisfy { $0.rows == 0 && $0.examples == 1 })
        #expect(reading.ignored == ["Petunjuk"])
    }

    @Test("the faulty rows come back as a workbook that can be corrected and read")
    func faultWorkbook() throws {
        var sample = Sample()
        sample.set("observations", 2, "value", "abc")
        sample.set("targets", 3, "value", "3,5±1")
        let reading = try sample.read()
        let bytes = try DataPackage.faultWorkbook(reading)
        let context = ReadingOptions(context: reading.dataset)
        let again = try DataPackage.read(bytes: bytes, fileName: "perbaiki.xlsx", options: context)
        #expect(again.tables.map(\.rows) == [1, 1])
        #expect(again.faults.map(\.rule.code) == ["number.tolerance", "number.invalid"])
    }

    @Test("with a context, a workbook of observations alone is enough")
    func context() throws {
        let known = try Sample().read().dataset
        var alone = Sample()
        alone.tables.removeAll { $0.name != "observations" }
        #expect(try !alone.read().isClean)
        let reading = try alone.read(ReadingOptions(context: known))
        #expect(reading.faults.map(\.wording.en) == [])
        #expect(reading.dataset.observations.count == 7)
        #expect(reading.dataset.indicators == [])
    }
}
