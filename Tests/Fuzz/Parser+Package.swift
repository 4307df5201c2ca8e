import Interchange
import Vocabulary

extension Parser {
    /// One table of the data package as CSV.
    static let csv = Parser(name: "csv") { bytes in
        read(bytes, named: "observations.csv")
        read(bytes, named: "indicators.csv")
    }

    /// An archive, whole: its directory, its names, its sizes.
    static let archive = Parser(name: "archive") { bytes in
        read(bytes, named: "paket.zip")
        read(bytes, named: "paket.xlsx")
    }

    /// The XML inside a workbook: the first byte says which part is hostile.
    static let workbook = Parser(name: "workbook") { bytes in
        guard let choice = bytes.first else { return }
        let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
        let hostile = names[Int(choice) % names.count]
        var zip = StoredZip()
        for (name, text) in WorkbookParts.all where name != hostile {
            zip.add(name, Array(text.utf8))
        }
        zip.add(hostile, Array(bytes.dropFirst()))
        read(zip.bytes, named: "paket.xlsx")
    }

    private static func read(_ bytes: [UInt8], named name: String) {
        do {
            let reading = try DataPackage.read(bytes: bytes, fileName: name)
            promise(
                reading.faultCount >= reading.faults.count, "no fault is counted less than shown")
            for fault in reading.faults { promise(isSaid(fault.wording.id), "a fault is said") }
        } catch {
            promise(isSaid(error.wording.id) && isSaid(error.wording.en), "a refusal is said")
        }
    }

    private static func isSaid(_ text: String) -> Bool { !text.isEmpty }
}

/// The parts of a workbook with one sheet that hold nothing hostile.
enum WorkbookParts {
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static let all: [(String, String)] = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"a\" "
                + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
                + "<sheet name=\"observations\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"\(relations)\">"
                + "<Relationship Id=\"a\" Type=\"\(office)/worksheet\" "
                + "Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"b\" Type=\"\(office)/sharedStrings\" "
                + "Target=\"sharedStrings.xml\"/>"
                + "<Relationship Id=\"c\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
                + "</Relationships>"
        ),
        (
            "xl/sharedStrings.xml",
            "<sst xmlns=\"\(main)\"><si><t>indicator</t></si><si><t>period</t></si></sst>"
        ),
        ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\"/>"),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>"
        ),
    ]
}
