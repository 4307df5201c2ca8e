import Foundation
import Reporting
import Vocabulary

/// A file of rules that cannot be used.
enum FigureRulesFault: Explained {
    case unreadable(path: String)
    case line(RuleBookFault, path: String)

    var wording: Wording {
        switch self {
        case .unreadable(let path):
            Wording(
                id: "\(path) tidak dapat dibaca: berkas teks UTF-8, paling besar 1 MB.",
                en: "\(path) cannot be read: a text file in UTF-8 of at most 1 MB.")
        case .line(let fault, let path):
            Wording(
                id: "\(path): \(fault.wording.id)", en: "\(path): \(fault.wording.en)")
        }
    }
}

extension RuleBook {
    /// Far above any government's table.
    private static let bytesMax = 1 << 20

    /// Reads the table of rules that `--figure-rules` names.
    init(file path: String) throws(FigureRulesFault) {
        guard let content = FileManager.default.contents(atPath: path),
            content.count <= Self.bytesMax, let text = String(bytes: content, encoding: .utf8)
        else { throw .unreadable(path: path) }
        do {
            try self.init(reading: text)
        } catch {
            throw .line(error, path: path)
        }
    }
}
