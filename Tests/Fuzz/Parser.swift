/// Something that reads bytes from outside, and what must hold whatever they are.
struct Parser: Sendable {
    let name: String
    /// Gives up the program when a promise of the parser is broken.
    let check: @Sendable ([UInt8]) -> Void

    /// Every parser there is; a new one gets its line here and a folder of seeds in `corpus`.
    static let all = [words, record, csv, archive, workbook, form, kernel]

    static func named(_ name: String) -> Parser? {
        all.first { $0.name == name }
    }
}

/// A promise that is broken is a crash to the fuzzer.
func promise(_ holds: Bool, _ what: StaticString) {
    if !holds { fatalError("\(what)") }
}
