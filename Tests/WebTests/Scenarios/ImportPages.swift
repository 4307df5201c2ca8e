import Ledger
import Standing
import Storage

@testable import Web

/// The stops of a file on its way into the record.
extension ScenarioPage {
    /// - Parameter file: a data package.
    static func handingIn(_ file: [UInt8]) -> ScenarioPage {
        ScenarioPage(
            address: "/impor", deeds: ["cycle.importPackage"],
            form: ScenarioForm(file: ("data.zip", file)), taken: [303], changes: false)
    }

    /// The dry run, its faulty rows and the stream of its progress, then taking it in.
    static func ofImport(_ id: PendingImport.ID) -> [ScenarioPage] {
        let deeds = ["cycle.importPackage"]
        return [
            ScenarioPage(address: "/impor/\(id)", deeds: deeds),
            ScenarioPage(address: "/impor/perbaikan/\(id)", deeds: deeds),
            // It leads back to the dry run until the file is taken in.
            ScenarioPage(address: "/impor/proses/\(id)", deeds: deeds, taken: [200, 303]),
            ScenarioPage(
                address: "/impor/\(id)", deeds: deeds,
                form: ScenarioForm(fields: [("cara", "semua")]), taken: [303],
                // It is taken in after the answer.
                changes: false),
        ]
    }

    /// What the record keeps of an import, and a frozen cycle.
    static func kept(receipt: EntryID, snapshot: EntryID) -> [ScenarioPage] {
        let (receipt, snapshot) = (name(receipt), name(snapshot))
        return [
            ScenarioPage(address: "/impor/tanda-terima/\(receipt)", deeds: ["record.read"]),
            ScenarioPage(address: "/snapshot/\(snapshot)", deeds: ["cycle.compareSnapshots"]),
        ]
    }

    private static func name(_ id: EntryID) -> String { PercentCoding.encoded(id.description) }
}
