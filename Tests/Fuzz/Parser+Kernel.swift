import Conformance
import Vocabulary

extension Parser {
    /// A kernel's name on the first line, then its document; or a whole file of cases.
    static let kernel = Parser(name: "kernel") { bytes in
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        let name = String(decoding: bytes[..<end], as: UTF8.self)
        guard let kernel = KernelCatalogue.named(name) else {
            var report = ConformanceReport()
            report.run(bytes, file: "f")
            return
        }
        do throws(KernelInputError) {
            let answer = try kernel.run(KernelInput(JSON(parsing: bytes[end...].dropFirst())))
            promise(answer.isFinite, "an answer holds no number that is not finite")
        } catch {
            promise(!error.wording.id.isEmpty, "a refusal says why")
        }
    }
}

extension JSON {
    fileprivate var isFinite: Bool {
        switch self {
        case .number(let number): number.isFinite
        case .array(let elements): elements.allSatisfy(\.isFinite)
        case .object(let members): members.values.allSatisfy(\.isFinite)
        default: true
        }
    }
}
