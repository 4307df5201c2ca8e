public import Vocabulary

/// One rule of a problem, known by its place in the input.
public enum BreakoutRule: Sendable, Hashable {
    case fixed(Int)
    case forbidden(Int)
    case separate(Int)

    /// As in "fixed seat 0": rules count from 0.
    public var name: Wording {
        switch self {
        case .fixed(let index): Wording(id: "kursi tetap \(index)", en: "fixed seat \(index)")
        case .forbidden(let index):
            Wording(id: "kursi terlarang \(index)", en: "forbidden seat \(index)")
        case .separate(let index):
            Wording(id: "pasangan terpisah \(index)", en: "separated pair \(index)")
        }
    }
}

/// Why people cannot be seated as asked, and where the fault is.
public enum BreakoutError: Explained, Equatable {
    /// What there is a number of.
    public enum Measure: Sendable {
        case people, tables, rounds, rules
    }
    /// What a rule names.
    public enum Subject: Sendable {
        case person, table, round
    }

    case outside(Measure, Int, ClosedRange<Int>)
    case emptyTables(people: Int, tables: Int)
    case unknown(Subject, Int, in: BreakoutRule)
    case separatedFromSelf(BreakoutRule)
    case fixedTwice(person: Int, round: Int, BreakoutRule)
    case fixedAndForbidden(person: Int, round: Int, BreakoutRule)
    case tooManyFixed(table: Int, round: Int, seats: Int)
    case fixedTogether(BreakoutRule, round: Int)
    case unseatable(round: Int)

    public var wording: Wording {
        switch self {
        case .outside(let measure, let count, let range):
            Wording(
                id: "\(measure.indonesian): \(count), di luar \(range.lowerBound)–"
                    + "\(range.upperBound). Ubah jumlahnya.",
                en: "\(measure.english): \(count), outside \(range.lowerBound)–"
                    + "\(range.upperBound). Change the number.")
        case .emptyTables(let people, let tables):
            Wording(
                id: "\(people) orang untuk \(tables) meja: sebagian meja kosong. Kurangi meja.",
                en: "\(people) people for \(tables) tables leave some empty. Use fewer tables.")
        case .unknown(let subject, let index, let rule):
            Wording(
                id: "Di \(rule.name.id): \(subject.indonesian) \(index) tidak ada; hitung dari 0.",
                en: "In \(rule.name.en): there is no \(subject.english) \(index); count from 0.")
        case .separatedFromSelf(let rule):
            Wording(
                id: "Di \(rule.name.id): orang yang sama dua kali. Sebut dua orang.",
                en: "In \(rule.name.en): the same person twice. Name two people.")
        case .fixedTwice(let person, let round, let rule):
            Wording(
                id: "Di \(rule.name.id): orang \(person) punya dua meja di putaran \(round).",
                en: "In \(rule.name.en): person \(person) has two tables in round \(round).")
        case .fixedAndForbidden(let person, let round, let rule):
            Wording(
                id: "Di \(rule.name.id): meja orang \(person) di putaran \(round) juga dilarang.",
                en: "In \(rule.name.en): the table of person \(person) in round \(round) is also "
                    + "forbidden.")
        case .tooManyFixed(let table, let round, let seats):
            Wording(
                id:
                    "Meja \(table) di putaran \(round) hanya punya \(seats) kursi bagi mereka.",
                en: "Table \(table) in round \(round) has only \(seats) seats for those fixed.")
        case .fixedTogether(let rule, let round):
            Wording(
                id: "Di \(rule.name.id): keduanya ditetapkan semeja di putaran \(round).",
                en: "In \(rule.name.en): both are fixed at one table in round \(round).")
        case .unseatable(let round):
            Wording(
                id: "Aturan kursi putaran \(round) tidak memungkinkan semua duduk. Longgarkan.",
                en: "The seat rules of round \(round) leave no way to seat everyone. Relax them.")
        }
    }
}

extension BreakoutError.Measure {
    fileprivate var indonesian: String {
        switch self {
        case .people: "Orang"
        case .tables: "Meja"
        case .rounds: "Putaran"
        case .rules: "Aturan"
        }
    }

    fileprivate var english: String {
        switch self {
        case .people: "People"
        case .tables: "Tables"
        case .rounds: "Rounds"
        case .rules: "Rules"
        }
    }
}

extension BreakoutError.Subject {
    fileprivate var indonesian: String {
        switch self {
        case .person: "orang"
        case .table: "meja"
        case .round: "putaran"
        }
    }

    fileprivate var english: String {
        switch self {
        case .person: "person"
        case .table: "table"
        case .round: "round"
        }
    }
}
