/// Short forms with what they stand for.
///
/// "Pengembangan UMKM" and "Pemberdayaan Usaha Mikro Kecil Menengah" share a subject but no word
/// until the short form is written out.
public struct Abbreviations: Sendable, Equatable {
    /// From the short form to its words, all in small letters a…z and digits.
    private let expansions: [String: [String]]

    /// - Parameter entries: short form and full form; the short form must be one word. An entry
    ///   that has no letter on either side, or more than one word as its short form, is left out;
    ///   of two entries with one short form the first counts.
    public init(_ entries: [(short: String, full: String)]) {
        var expansions: [String: [String]] = [:]
        for entry in entries {
            let short = Words.read(entry.short)
            let full = Words.read(entry.full)
            guard short.count == 1, !full.isEmpty, expansions[short[0]] == nil else { continue }
            expansions[short[0]] = full
        }
        self.expansions = expansions
    }

    /// No short forms: texts are compared as they are written.
    public static let none = Abbreviations([])

    /// The short forms, in small letters and alphabetical order.
    public var shortForms: [String] { expansions.keys.sorted() }

    /// What a short form stands for; capitals do not matter.
    public subscript(_ short: String) -> [String]? {
        let words = Words.read(short)
        return words.count == 1 ? expansions[words[0]] : nil
    }

    /// Writes short forms out, once. Where the full form stands beside its short form, as in
    /// "sumber daya manusia (SDM)", it is not said twice.
    ///
    /// - Parameter words: as ``Words/read(_:)`` gives them.
    func expand(_ words: [String]) -> [String] {
        guard words.contains(where: { expansions[$0] != nil }) else { return words }
        var result: [String] = []
        var index = 0
        while index < words.count {
            guard let full = expansions[words[index]] else {
                result.append(words[index])
                index += 1
                continue
            }
            index += 1
            if !result.suffix(full.count).elementsEqual(full) { result += full }
            if words[index...].starts(with: full) { index += full.count }
        }
        return result
    }
}
