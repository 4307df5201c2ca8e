import Performance
package import Vocabulary

/// A line of a table of rules that cannot be read.
package struct RuleBookFault: Explained, Hashable {
    /// 1 is the first line of the file.
    package let line: Int

    package var wording: Wording {
        Wording(
            id: "Aturan baris \(line) tidak terbaca. Tulis “paling_banyak,KODE,KODE,5,alasan”, "
                + "“batas,KODE,0,100” atau “kumulatif,KODE”.",
            en: "Rule line \(line) cannot be read. Write “paling_banyak,CODE,CODE,5,reason”, "
                + "“batas,CODE,0,100” or “kumulatif,CODE”.")
    }
}

extension RuleBook {
    /// Reads a table of rules, one a line, columns between commas or semicolons:
    ///
    /// - `paling_banyak,SMALLER,LARGER,TOLERANCE,REASON`: at most, with a tolerance in percent;
    /// - `batas,CODE,LOW,HIGH`: between, either may be empty;
    /// - `kumulatif,CODE`: never falls within a year.
    ///
    /// Empty lines, lines that start with `#` and a head line that starts with `aturan` say
    /// nothing.
    package init(reading text: String) throws(RuleBookFault) {
        self.init()
        let lines = text.replacing("\r\n", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let fields = line.split(
                maxSplits: 4, omittingEmptySubsequences: false
            ) { $0 == "," || $0 == ";" }.map(Self.trimmed)
            let word = fields.first ?? ""
            if word.isEmpty && fields.count == 1 || word.hasPrefix("#") || word == "aturan" {
                continue
            }
            guard take(word, Array(fields.dropFirst())) else {
                throw RuleBookFault(line: place + 1)
            }
        }
    }

    private mutating func take(_ word: String, _ fields: [String]) -> Bool {
        func field(_ place: Int) -> String { fields.indices.contains(place) ? fields[place] : "" }
        guard !field(0).isEmpty else { return false }
        let subject = Indicator.ID(field(0))
        switch word {
        case "paling_banyak":
            guard !field(1).isEmpty, let tolerance = Self.number(field(2), otherwise: 0),
                tolerance >= 0
            else { return false }
            comparisons.append(
                Comparison(
                    subject, atMost: Indicator.ID(field(1)), tolerance: tolerance,
                    reason: field(3).isEmpty ? nil : field(3)))
        case "batas":
            let (low, high) = (field(1), field(2))
            guard !(low.isEmpty && high.isEmpty),
                let least = Self.number(low, otherwise: -.greatestFiniteMagnitude),
                let most = Self.number(high, otherwise: .greatestFiniteMagnitude), least <= most
            else { return false }
            bounds.append(
                Bound(subject, low: low.isEmpty ? nil : least, high: high.isEmpty ? nil : most))
        case "kumulatif": cumulative.insert(subject)
        default: return false
        }
        return true
    }

    private static func number(_ text: String, otherwise value: Double) -> Double? {
        if text.isEmpty { return value }
        if case .number(let number) = Numeral.readingCSV(text) { return number }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
