/// What evidence may be, as its first bytes say; what its sender calls it does not matter.
enum FileKind: String, CaseIterable {
    case pdf = "application/pdf"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case text = "text/plain"

    /// Bytes of one file.
    static let bytesMax = 10 * 1_048_576

    var contentType: String { self == .text ? "text/plain; charset=utf-8" : rawValue }

    var ending: String {
        switch self {
        case .pdf: "pdf"
        case .png: "png"
        case .jpeg: "jpg"
        case .workbook: "xlsx"
        case .document: "docx"
        case .text: "csv"
        }
    }

    /// - Returns: `nil` for anything else: programs, web pages, archives, pictures that can run.
    init?(sniffing bytes: [UInt8]) {
        if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            guard let office = Self.office(bytes) else { return nil }
            self = office
        } else if Self.isPlain(bytes) {
            self = .text
        } else {
            return nil
        }
    }

    /// Office files are archives that name their main part; macros are refused.
    private static func office(_ bytes: [UInt8]) -> FileKind? {
        func holds(_ name: String) -> Bool { bytes.contains(sequence: Array(name.utf8)) }
        guard holds("[Content_Types].xml"), !holds("vbaProject.bin") else { return nil }
        if holds("xl/workbook.xml") { return .workbook }
        return holds("word/document.xml") ? .document : nil
    }

    /// UTF-8 without control characters, and nothing that a browser could take for a page.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, let text = String(validating: bytes, as: UTF8.self) else {
            return false
        }
        let start = text.prefix(2_048).lowercased()
        let isMarkup = ["<!doctype", "<html", "<script", "<svg", "<?xml", "<body", "<iframe"]
            .contains { start.contains($0) }
        let isClean = bytes.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return isClean && !isMarkup && !bytes.starts(with: Array("#!".utf8))
    }
}

extension [UInt8] {
    /// - Complexity: O(count · length) at worst, O(count) for names.
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        guard let first = sequence.first, count >= sequence.count else { return false }
        return withUnsafeBufferPointer { all in
            (0...(all.count - sequence.count)).contains { start in
                guard all[start] == first else { return false }
                return sequence.indices.allSatisfy { all[start + $0] == sequence[$0] }
            }
        }
    }
}
