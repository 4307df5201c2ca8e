public import Vocabulary

/// Why a transferable vote cannot be counted, and where the fault is. Ballots and candidates are
/// named by their place in the input, 0-based.
public enum TransferableVoteError: Explained, Equatable {
    case candidateCount(Int, limit: Int)
    case tooManyBallots(Int, limit: Int)
    case tooManyVotes(limit: Int)
    case ballotCount(ballot: Int, count: Int)
    case unknownCandidate(ballot: Int, candidate: Int, of: Int)
    case repeatedCandidate(ballot: Int, candidate: Int)
    case seatCount(Int, limit: Int)
    /// The lot does not name every candidate once.
    case lot(candidates: Int)
    /// A tie that no earlier round decides, and no lot was drawn.
    case lotNeeded(round: Int, candidates: [Int])
    /// Exact values have grown longer than is sensible to compute with.
    case fractionsTooLong(round: Int, bits: Int)

    public var wording: Wording {
        switch self {
        case .candidateCount(let count, let limit):
            Wording(
                id: "Jumlah calon \(count); harus 1…\(limit).",
                en: "The number of candidates is \(count); it must be 1…\(limit).")
        case .tooManyBallots(let count, let limit):
            Wording(
                id: "\(count) surat suara; paling banyak \(limit). Gabungkan yang sama.",
                en: "\(count) ballots; at most \(limit). Merge equal ones.")
        case .tooManyVotes(let limit):
            Wording(
                id: "Jumlah suara melebihi \(limit); periksa kolom jumlah.",
                en: "There are more than \(limit) votes; check the counts.")
        case .ballotCount(let ballot, let count):
            Wording(
                id: "Surat suara \(ballot): jumlah \(count); harus paling sedikit 1.",
                en: "Ballot \(ballot): the count is \(count); it must be at least 1.")
        case .unknownCandidate(let ballot, let candidate, let candidates):
            Wording(
                id: "Surat suara \(ballot): calon \(candidate) tidak dikenal; pakai "
                    + "0…\(candidates - 1).",
                en: "Ballot \(ballot): candidate \(candidate) is unknown; use "
                    + "0…\(candidates - 1).")
        case .repeatedCandidate(let ballot, let candidate):
            Wording(
                id: "Surat suara \(ballot): calon \(candidate) disebut dua kali; hapus satu.",
                en: "Ballot \(ballot): candidate \(candidate) is named twice; remove one.")
        case .seatCount(let seats, let limit):
            Wording(
                id: "Jumlah kursi \(seats); harus 1…\(limit).",
                en: "The number of seats is \(seats); it must be 1…\(limit).")
        case .lot(let candidates):
            Wording(
                id: "Undian harus memuat setiap calon 0…\(candidates - 1) tepat sekali.",
                en: "The lot must name every candidate 0…\(candidates - 1) exactly once.")
        case .lotNeeded(let round, let candidates):
            Wording(
                id: "Putaran \(round + 1): calon \(Self.list(candidates)) seri, juga pada putaran "
                    + "sebelumnya; undilah dan sertakan hasilnya.",
                en: "Round \(round + 1): candidates \(Self.list(candidates)) are tied, in earlier "
                    + "rounds too; draw a lot and pass its result.")
        case .fractionsTooLong(let round, let bits):
            Wording(
                id: "Putaran \(round + 1): nilai pecahan melebihi \(bits) bit; hitung dengan "
                    + "aturan lima desimal.",
                en: "Round \(round + 1): exact values exceed \(bits) bits; count by the rule of "
                    + "five decimals.")
        }
    }

    private static func list(_ candidates: [Int]) -> String {
        candidates.map { "\($0)" }.joined(separator: ", ")
    }
}
