public import Vocabulary

/// Why some pairs must meet again in every plan.
public enum RepeatCause: Sendable, Equatable {
    /// No repeat is proven to be unavoidable.
    case none
    /// The people of one table cannot all go to different tables in the next round.
    case moreSeatsThanTables(seats: Int, tables: Int)
    /// All rounds have more meetings of two than there are pairs who may meet.
    case moreMeetingsThanPairs(meetings: Int, pairs: Int)
    /// Over all rounds a person has more companions than there are other people.
    case moreCompanionsThanOthers(companions: Int, others: Int)
    /// An agency has so many people that its own must meet, and its pairs run out.
    case largeAgencies(largest: Int, people: Int)
    /// People are fixed at one table in several rounds.
    case fixedSeats

    /// A sentence for those who ask why they meet again.
    public var wording: Wording {
        switch self {
        case .none:
            Wording(
                id: "Tidak terbukti bahwa ada pasangan yang harus bertemu lagi.",
                en: "It is not proven that any pair must meet again.")
        case .moreSeatsThanTables(let seats, let tables):
            Wording(
                id: "Satu meja berisi \(seats) orang, tetapi hanya ada \(tables) meja: sebagian "
                    + "pasti semeja lagi.",
                en: "A table seats \(seats), but there are only \(tables) tables: some must share "
                    + "one again.")
        case .moreMeetingsThanPairs(let meetings, let pairs):
            Wording(
                id: "Semua putaran memuat \(meetings) pertemuan berdua, tetapi hanya ada \(pairs) "
                    + "pasangan.",
                en: "All rounds make \(meetings) meetings of two, but there are only \(pairs) "
                    + "pairs.")
        case .moreCompanionsThanOthers(let companions, let others):
            Wording(
                id: "Setiap orang mendapat \(companions) teman semeja, tetapi hanya ada \(others) "
                    + "orang lain.",
                en: "Everyone gets \(companions) companions, but there are only \(others) others.")
        case .largeAgencies(_, let people):
            Wording(
                id: "Instansi terbesar mengirim \(people) orang; sebagian pasti semeja, dan "
                    + "berulang.",
                en: "The largest agency sends \(people) people; some must share tables, and "
                    + "repeatedly.")
        case .fixedSeats:
            Wording(
                id: "Beberapa orang ditetapkan semeja di lebih dari satu putaran.",
                en: "Some people are fixed at one table in more than one round.")
        }
    }
}
