public import Vocabulary

/// Why a kernel could not be run on a document, and where the fault is.
public enum KernelInputError: Explained, Equatable {
    case notJSON(JSONFault)
    case tooLong(limit: Int)
    case missing(String)
    case wrong(String, expected: Expectation, found: String)
    /// The kernel itself refused: a ragged matrix, weights that do not sum, an unknown candidate.
    case refused(String, Wording)

    /// What a place of the input must be.
    public enum Expectation: Sendable, Equatable {
        case object, list, number, wholeNumber, text, flag

        var wording: Wording {
            switch self {
            case .object: Wording(id: "objek", en: "an object")
            case .list: Wording(id: "daftar", en: "a list")
            case .number: Wording(id: "bilangan", en: "a number")
            case .wholeNumber: Wording(id: "bilangan bulat", en: "a whole number")
            case .text: Wording(id: "teks", en: "a text")
            case .flag: Wording(id: "true atau false", en: "true or false")
            }
        }
    }

    public var wording: Wording {
        switch self {
        case .notJSON(let fault): fault.wording
        case .tooLong(let limit):
            Wording(
                id: "Masukan lebih dari \(limit) bita; bagilah.",
                en: "The input is longer than \(limit) bytes; divide it.")
        case .missing(let path):
            Wording(id: "\(path) tidak ada; tambahkan.", en: "\(path) is missing; add it.")
        case .wrong(let path, let expected, let found):
            Wording(
                id: "\(path): diharapkan \(expected.wording.id), ditemukan \(found).",
                en: "\(path): expected \(expected.wording.en), found \(found).")
        case .refused(let path, let reason):
            Wording(id: "\(path): \(reason.id)", en: "\(path): \(reason.en)")
        }
    }
}
