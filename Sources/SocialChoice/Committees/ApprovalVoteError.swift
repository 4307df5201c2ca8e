public import Vocabulary

/// Why an approval vote cannot be counted, and where the fault is. Ballots, candidates and projects
/// are named by their place in the input, 0-based.
public enum ApprovalVoteError: Explained, Equatable {
    case alternativeCount(Int, limit: Int)
    case tooManyBallots(Int, limit: Int)
    case tooManyVoters(limit: Int)
    case ballotCount(ballot: Int, count: Int)
    case unknownAlternative(ballot: Int, alternative: Int, of: Int)
    case repeatedAlternative(ballot: Int, alternative: Int)
    case seatCount(Int, limit: Int)

    public var wording: Wording {
        switch self {
        case .alternativeCount(let count, let limit):
            Wording(
                id: "Jumlah pilihan \(count); harus 1…\(limit).",
                en: "The number of alternatives is \(count); it must be 1…\(limit).")
        case .tooManyBallots(let count, let limit):
            Wording(
                id: "\(count) surat suara; paling banyak \(limit). Gabungkan yang sama.",
                en: "\(count) ballots; at most \(limit). Merge equal ones.")
        case .tooManyVoters(let limit):
            Wording(
                id: "Jumlah pemilih melebihi \(limit); periksa kolom jumlah.",
                en: "There are more than \(limit) voters; check the counts.")
        case .ballotCount(let ballot, let count):
            Wording(
                id: "Surat suara \(ballot): jumlah \(count); harus paling sedikit 1.",
                en: "Ballot \(ballot): the count is \(count); it must be at least 1.")
        case .unknownAlternative(let ballot, let alternative, let alternatives):
            Wording(
                id: "Surat suara \(ballot): pilihan \(alternative) tidak dikenal; pakai "
                    + "0…\(alternatives - 1).",
                en: "Ballot \(ballot): alternative \(alternative) is unknown; use "
                    + "0…\(alternatives - 1).")
        case .repeatedAlternative(let ballot, let alternative):
            Wording(
                id: "Surat suara \(ballot): pilihan \(alternative) disebut dua kali; hapus satu.",
                en: "Ballot \(ballot): alternative \(alternative) is named twice; remove one.")
        case .seatCount(let seats, let limit):
            Wording(
                id: "Jumlah kursi \(seats); harus 1…\(limit).",
                en: "The number of seats is \(seats); it must be 1…\(limit).")
        }
    }
}
