import Hummingbird
import Interchange
import Ledger
import Performance
import Proceedings
import Storage
import Vocabulary

extension Pages {
    /// Everything on the way of a file into the record, and the data's way out.
    func importAnswer(_ visit: Visit) async throws -> Answer {
        switch visit.route {
        case .importing(.template):
            return try await offered(Words.Import.templateFile, visit) { try DataPackage.template() }
        case .export(.xlsx):
            let dataset = visit.reading.dataset
            return try await offered(Words.Import.exportFile, visit) {
                try DataPackage.workbook(dataset)
            }
        case .importing(.check(let id)): return try await checkAnswer(id, visit)
        case .importing(.faults(let id)): return try await faultsAnswer(id, visit)
        case .importing(.progress(let id)): return try await progressAnswer(id, visit)
        case .importing(.receipt(let id)): return .page(try await receiptPage(id, visit), visit)
        default: 
            let imports = try desk?.archive.imports() ?? []
            return .page(
                ImportPage(visit: visit, imports: imports, canImport: desk != nil), visit)
        }
    }
}
