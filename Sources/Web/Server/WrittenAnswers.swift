import Synchronization

/// An answer as bytes.
struct WrittenAnswer: Sendable {
    let bytes: [UInt8]
    let contentType: String
    let isCompressed: Bool
    /// Set when the answer is a file to save.
    let fileName: String?
    /// Whether its contents came from a user, and must not run.
    var isForeign = false
    /// Set while the page shows something under way.
    var asksAgainAfterSeconds: Int?

    enum Outcome {
        case written(WrittenAnswer)
        case elsewhere
    }

    /// Answers shorter than this are not worth compressing.
    private static let smallestCompressedBytes = 1024

    static func writing(_ answer: Answer, compressing: Bool) -> Outcome {
        switch answer {
        case .redirect:
            return .elsewhere
        case .file(let name, let contentType, let bytes):
            let compresses = compressing && !isPacked(contentType)
            return .written(
                WrittenAnswer(bytes, contentType, compressing: compresses, fileName: name))
        case .foreignFile(let name, let contentType, let bytes):
            var answer = WrittenAnswer(bytes, contentType, compressing: false, fileName: name)
            answer.isForeign = true
            return .written(answer)
        case .json(let bytes):
            return .written(
                WrittenAnswer(bytes, "application/json; charset=utf-8", compressing: compressing))
        case .page(let page, let visit):
            return .written(writing(page, visit, compressing: compressing))
        case .underWay(let page, let visit, let seconds):
            var answer = writing(page, visit, compressing: compressing)
            answer.asksAgainAfterSeconds = seconds
            return .written(answer)
        }
    }

    private static func writing(
        _ page: some Page, _ visit: Visit, compressing: Bool
    ) -> WrittenAnswer {
        var html = Html(reserving: 262_144)
        Frame(title: page.title, visit: visit).write(page, into: &html)
        return WrittenAnswer(html.bytes, "text/html; charset=utf-8", compressing: compressing)
    }

    /// Formats that are compressed already.
    private static func isPacked(_ contentType: String) -> Bool {
        contentType.contains("openxmlformats") || contentType == ContentType.zip
            || contentType == ContentType.pdf
    }

    private init(
        _ bytes: [UInt8], _ contentType: String, compressing: Bool, fileName: String? = nil
    ) {
        // Level 3 costs a fifth of level 9 and gives away a tenth of the size.
        let compressed =
            compressing && bytes.count >= Self.smallestCompressedBytes
            ? Gzip.compressed(bytes, level: 3) : nil
        self.bytes = compressed ?? bytes
        self.contentType = contentType
        self.isCompressed = compressed != nil
        self.fileName = fileName
    }
}

/// The kinds of file that are saved.
enum ContentType {
    static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    static let zip = "application/zip"
    static let pdf = "application/pdf"
}

/// Answers that were written since the data last changed, within a bound of memory.
final class WrittenAnswers: Sendable {
    struct Key: Hashable {
        var tag: String
        var isCompressed: Bool
    }

    private struct Shelf {
        var answers: [Key: WrittenAnswer] = [:]
        var bytes = 0
    }

    private let bytesMax: Int
    private let shelf = Mutex(Shelf())

    init(bytesMax: Int = 32 * 1_048_576) {
        self.bytesMax = bytesMax
    }

    subscript(key: Key) -> WrittenAnswer? {
        get { shelf.withLock { $0.answers[key] } }
        set {
            guard let answer = newValue, answer.bytes.count <= bytesMax / 8 else { return }
            shelf.withLock { shelf in
                // Tags change with the data, so what is full is mostly old: start again.
                if shelf.bytes + answer.bytes.count > bytesMax { shelf = Shelf() }
                shelf.bytes += answer.bytes.count - (shelf.answers[key]?.bytes.count ?? 0)
                shelf.answers[key] = answer
            }
        }
    }
}
