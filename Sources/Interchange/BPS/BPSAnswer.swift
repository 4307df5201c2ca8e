import FoundationEssentials
package import Performance
package import Vocabulary

/// A stored answer of the BPS WebAPI (`list/model/data`): dimensions and the values by key.
///
/// Keys are concatenations `{vervar}{var}{turvar}{tahun}{turtahun}` without separators, so they are
/// built from the dimension lists and never taken apart (dossier §5.2).
package struct BPSAnswer: Sendable {
    /// One member of a dimension: a region, a variable, a year.
    package struct Member: Sendable, Hashable, Decodable {
        package let value: Int
        package let label: String

        enum CodingKeys: String, CodingKey {
            case value = "val"
            case label
        }

        package init(value: Int, label: String) {
            self.value = value
            self.label = label
        }

        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            // Some answers write numbers as text.
            if let number = try? values.decode(Int.self, forKey: .value) {
                value = number
            } else if let number = Int(try values.decode(String.self, forKey: .value)) {
                value = number
            } else {
                throw DecodingError.dataCorruptedError(
                    forKey: .value, in: values, debugDescription: "not a whole number")
            }
            label =
                (try? values.decode(String.self, forKey: .label))
                ?? (try? values.decode(Int.self, forKey: .label)).map(String.init) ?? ""
        }
    }

    package let regions: [Member]
    package let variables: [Member]
    package let derived: [Member]
    package let years: [Member]
    package let periods: [Member]
    private let values: [String: Double]

    /// - Throws: ``PackageError`` when the bytes are no such answer.
    package init(_ bytes: [UInt8], file: String, limits: Limits = Limits()) throws(PackageError) {
        guard bytes.count <= limits.fileBytes else {
            throw PackageError(file, .tooLarge(megabytes: limits.fileBytes >> 20))
        }
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(bytes)),
            answer.isAvailable
        else { throw PackageError(file, .notAnAnswer) }
        regions = answer.vervar ?? []
        variables = answer.variables ?? []
        derived = answer.turvar ?? []
        years = answer.tahun ?? []
        periods = answer.turtahun ?? []
        values = answer.datacontent?.compactMapValues(\.number) ?? [:]
    }

    /// The value of one cell. - Returns: `nil` when BPS gives none.
    package func value(
        region: Member, variable: Member, derived: Member, year: Member, period: Member
    ) -> Double? {
        values["\(region.value)\(variable.value)\(derived.value)\(year.value)\(period.value)"]
    }

    /// The calendar year of a member of `years`: 125 is 2025.
    ///
    /// - Returns: `nil` for a number that is no year of a plan.
    package static func calendarYear(of member: Member) -> Int? {
        (0...300).contains(member.value) ? 1_900 + member.value : nil
    }
}

extension BPSAnswer {
    /// The observations of one indicator from one region of the answer, oldest first.
    ///
    /// - Parameters:
    ///   - region: a member's value: the code of the province or regency.
    ///   - variable: a member's value; needed when the answer holds several.
    ///   - derived: a member's value, such as a sex or an age group; needed when there are several.
    ///   - fetched: the day the answer was stored; it stands as release day, because BPS does not
    ///     give one and may revise a number silently.
    /// - Returns: nothing when the region is not in the answer, or a dimension stays open.
    package func observations(
        of indicator: Indicator.ID, region: Int, variable: Int? = nil, derived: Int? = nil,
        fetched: CivilDate, source: String = "BPS", vintage: String? = nil
    ) -> [Observation] {
        guard let region = regions.first(where: { $0.value == region }),
            let variable = Self.only(variables, variable),
            let derived = Self.only(self.derived, derived)
        else { return [] }
        var observations: [Observation] = []
        for year in years {
            for period in periods {
                guard let calendarYear = Self.calendarYear(of: year),
                    let time = Self.period(calendarYear, period),
                    let value = value(
                        region: region, variable: variable, derived: derived, year: year,
                        period: period), value.magnitude <= TableCursor.largest
                else { continue }
                observations.append(
                    Observation(
                        indicator: indicator, period: time, measure: .value(value),
                        status: .final, source: source, released: fetched, vintage: vintage))
            }
        }
        return observations.sorted { $0.period < $1.period }
    }

    private static func only(_ members: [Member], _ value: Int?) -> Member? {
        if let value { return members.first { $0.value == value } }
        return members.count == 1 ? members[0] : nil
    }

    /// A member of `turtahun` as a period: month, quarter or semester by its label, else the year.
    private static func period(_ year: Int, _ member: Member) -> Period? {
        let label = member.label.lowercased()
        if let month = (1...12).first(where: {
            let name = CalendarText.month($0)
            return label == name.id.lowercased() || label == name.en.lowercased()
        }) {
            return Period(year: year, frequency: .month, index: month)
        }
        let numerals = ["i", "ii", "iii", "iv"]
        let words = label.split(separator: " ").map(String.init)
        guard words.count == 2, let index = numerals.firstIndex(of: words[1]) else {
            return label == "tahun" || label == "tahunan" || label.isEmpty
                ? Period(year: year, frequency: .year, index: 1) : nil
        }
        switch words[0] {
        case "triwulan": return Period(year: year, frequency: .quarter, index: index + 1)
        case "semester": return Period(year: year, frequency: .semester, index: index + 1)
        default: return nil
        }
    }
}

/// The JSON as BPS sends it.
private struct Answer: Decodable {
    var status: String?
    var availability: String?
    var vervar: [BPSAnswer.Member]?
    var variables: [BPSAnswer.Member]?
    var turvar: [BPSAnswer.Member]?
    var tahun: [BPSAnswer.Member]?
    var turtahun: [BPSAnswer.Member]?
    var datacontent: [String: Content]?

    enum CodingKeys: String, CodingKey {
        case status, vervar, turvar, tahun, turtahun, datacontent
        case availability = "data-availability"
        case variables = "var"
    }

    var isAvailable: Bool {
        (status ?? "OK") == "OK" && (availability ?? "available") == "available"
            && datacontent != nil
    }

    /// A value: a number, or text that holds one.
    struct Content: Decodable {
        var number: Double?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Double.self) {
                self.number = number.isFinite ? number : nil
            } else if let text = try? value.decode(String.self),
                case .number(let number) = Numeral.readingCSV(text)
            {
                self.number = number
            }
        }
    }
}

extension Rule {
    static let notAnAnswer = Rule(
        "bps.invalid",
        Wording(
            id: "Ini bukan jawaban data WebAPI BPS.",
            en: "This is not a data answer of the BPS WebAPI."),
        fix: Wording(
            id: "Simpan jawaban model data dengan status OK, apa adanya.",
            en: "Store the answer of model data with status OK as it is."))
}
