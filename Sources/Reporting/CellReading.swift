package import Performance
package import Vocabulary

/// What a typed text says.
package enum CellReading: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    case measure(Observation.Measure, Observation.Status)
    /// The source has not published it; the day is when it is expected to.
    case notReleased(CivilDate)
}

/// Reads what is typed for one indicator.
package struct CellReader: Sendable {
    private let indicator: Indicator
    /// The grades that are allowed, from worst to best; empty when a number is wanted.
    package let grades: [String]

    /// The largest number that is plausible, as for imported files.
    package static let largest = 1e15

    /// - Parameters:
    ///   - targets: those of the indicator: they choose the ladder that its grades stand on.
    ///   - ladders: of the rule set in force.
    package init(_ indicator: Indicator, targets: [Target], ladders: [Ladder]) {
        self.indicator = indicator
        switch indicator.polarity {
        case .yesno: grades = ["ya", "tidak"]
        case .grade:
            let promised = targets.compactMap { target -> String? in
                if case .grade(let grade) = target.level { grade } else { nil }
            }
            let fitting = ladders.filter { ladder in
                promised.allSatisfy { ladder.ordinal(of: $0) != nil }
            }
            let chosen = promised.isEmpty || fitting.isEmpty ? ladders : fitting
            grades = chosen.flatMap(\.grades)
        default: grades = []
        }
    }

    /// Whether the value is typed as two numbers.
    package var isRatio: Bool {
        grades.isEmpty && indicator.aggregation == .ratio
    }

    /// The parts that have an input, in the order of the sheet's lines.
    package var fields: [CellField] { isRatio ? [.main, .denominator] : [.main] }

    package func read(_ text: CellText) throws(CellFault) -> CellReading {
        if text.main.isEmpty, text.denominator.isEmpty { return .empty }
        if let day = try ReleaseText.day(in: text.main) {
            guard text.denominator.isEmpty else {
                throw .unexpectedDenominator(text.denominator)
            }
            return .notReleased(day)
        }
        let (main, status) = Self.status(of: text.main)
        if !grades.isEmpty {
            guard text.denominator.isEmpty else {
                throw .unexpectedDenominator(text.denominator)
            }
            return .measure(.grade(try grade(main)), status)
        }
        if isRatio { return .measure(try ratio(main, text.denominator), status) }
        guard text.denominator.isEmpty else { throw .unexpectedDenominator(text.denominator) }
        return .measure(.value(try number(main)), status)
    }

    /// A star after a figure says that it is provisional, as statistical offices print it.
    private static func status(of text: String) -> (String, Observation.Status) {
        guard text.hasSuffix("*") else { return (text, .final) }
        let rest = text.dropLast()
        return (String(rest.last == " " ? rest.dropLast() : rest), .provisional)
    }

    private func grade(_ text: String) throws(CellFault) -> String {
        let wanted = text.lowercased()
        if indicator.polarity == .yesno {
            switch wanted {
            case "ya", "y", "yes": return "ya"
            case "tidak", "t", "no", "n": return "tidak"
            default: break
            }
        } else if let grade = grades.first(where: { $0.lowercased() == wanted }) {
            return grade
        }
        throw .unknownGrade(text, of: grades)
    }

    private func ratio(
        _ above: String, _ below: String
    ) throws(CellFault) -> Observation.Measure {
        var (above, below) = (above, below)
        // `45/60` in one cell, as officials write it.
        if below.isEmpty {
            let parts = above.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count == 2 { (above, below) = (String(parts[0]), String(parts[1])) }
        }
        guard !above.isEmpty else { throw .missingNumerator }
        let numerator = try number(above)
        guard !below.isEmpty else { throw .missingDenominator }
        let denominator = try number(below)
        guard denominator > 0 else { throw .denominatorNotPositive(below) }
        guard (100 * numerator / denominator).magnitude <= Self.largest else {
            throw .tooLarge(above)
        }
        return .ratio(numerator: numerator, denominator: denominator)
    }

    /// A number in Indonesian or English writing.
    private func number(_ text: String) throws(CellFault) -> Double {
        var body = Substring(text)
        if Self.percentUnits.contains(indicator.unit.lowercased()), body.hasSuffix("%") {
            body.removeLast()
        }
        switch Numeral.readingTextCell(Self.indonesian(String(body))) {
        case .number(let value):
            guard value.magnitude <= Self.largest else { throw .tooLarge(text) }
            // A minus zero would be written as another text.
            return value == 0 ? 0 : value
        case .ambiguous: throw .ambiguous(text)
        case .notANumber: throw .notANumber(text)
        }
    }

    static let percentUnits: Set<String> = ["%", "persen", "percent"]

    /// English grouping (`1,234.5`, `1,234,567`) in Indonesian writing. Text that could be
    /// either stays as it is, for the reader of numbers to refuse.
    private static func indonesian(_ text: String) -> String {
        let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
        let dots = text.utf8.count { $0 == UInt8(ascii: ".") }
        let isEnglish: Bool
        if let comma = text.lastIndex(of: ","), let dot = text.lastIndex(of: ".") {
            isEnglish = dots == 1 && comma < dot
        } else {
            isEnglish = commas > 1
        }
        guard isEnglish else { return text }
        return String(
            text.map { letter -> Character in
                letter == "," ? "." : letter == "." ? "," : letter
            })
    }
}
