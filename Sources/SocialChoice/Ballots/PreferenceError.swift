public import Vocabulary

/// Why ballots cannot be counted, and where. Ballots, groups and candidates are numbered from 0.
public enum PreferenceError: Explained, Equatable {
    /// No candidates, or more than ``PreferenceProfile/mostCandidates``.
    case candidates(Int)
    /// More than ``PreferenceProfile/mostBallots``, or than ``PreferenceProfile/mostEntries``.
    case tooLarge(ballots: Int, candidates: Int)
    /// More than ``PreferenceProfile/mostVoters`` in all.
    case tooManyVoters(ballot: Int)
    case unknownCandidate(Int, ballot: Int, group: Int)
    case repeatedCandidate(Int, ballot: Int, group: Int)
    case negativeCount(Int, ballot: Int)
    /// Two ballots of one voter.
    case repeatedVoter(String, ballot: Int, first: Int)
    /// Nothing to replace or to withdraw.
    case noBallot(voter: String)
    /// A second ballot where only a replacement is allowed.
    case alreadyVoted(voter: String)

    public var wording: Wording {
        switch self {
        case .candidates(let found):
            let most = PreferenceProfile.mostCandidates
            return Wording(
                id: "Calon berjumlah \(found); harus 1 sampai \(most).",
                en: "There are \(found) candidates; there must be 1 to \(most).")
        case .tooLarge(let ballots, let candidates):
            let (most, entries) = (PreferenceProfile.mostBallots, PreferenceProfile.mostEntries)
            return Wording(
                id: """
                    \(ballots) surat suara × \(candidates) calon melebihi batas \(most) surat \
                    suara atau \(entries) isian; gabungkan surat suara yang sama.
                    """,
                en: """
                    \(ballots) ballots × \(candidates) candidates exceed \(most) ballots or \
                    \(entries) entries; merge equal ballots.
                    """)
        case .tooManyVoters(let ballot):
            let most = PreferenceProfile.mostVoters
            return Wording(
                id:
                    "Sampai surat suara [\(ballot)] pemilih lebih dari \(most); kurangi.",
                en: "Up to ballot [\(ballot)] there are over \(most) voters; lower the counts.")
        default: return ballotWording
        }
    }

    private var ballotWording: Wording {
        switch self {
        case .unknownCandidate(let candidate, let ballot, let group):
            Wording(
                id: """
                    Surat suara [\(ballot)] kelompok [\(group)]: calon \(candidate) tidak dikenal; \
                    calon bernomor dari 0.
                    """,
                en: """
                    Ballot [\(ballot)], group [\(group)]: candidate \(candidate) is unknown; \
                    candidates are numbered from 0.
                    """)
        case .repeatedCandidate(let candidate, let ballot, let group):
            Wording(
                id: """
                    Surat suara [\(ballot)] kelompok [\(group)]: calon \(candidate) muncul lagi; \
                    sebut sekali saja.
                    """,
                en: """
                    Ballot [\(ballot)], group [\(group)]: candidate \(candidate) appears again; \
                    name each once.
                    """)
        case .negativeCount(let count, let ballot):
            Wording(
                id: "Surat suara [\(ballot)]: jumlah \(count) di bawah 0; tulis 0 atau lebih.",
                en: "Ballot [\(ballot)]: the count \(count) is below 0; write 0 or more.")
        case .repeatedVoter(let voter, let ballot, let first):
            Wording(
                id: """
                    Surat suara [\(ballot)]: “\(voter)” sudah memilih pada [\(first)]; pakai satu.
                    """,
                en: "Ballot [\(ballot)]: “\(voter)” voted already at [\(first)]; keep one.")
        case .noBallot(let voter):
            Wording(
                id: "“\(voter)” belum memilih; masukkan surat suaranya dahulu.",
                en: "“\(voter)” has not voted; add their ballot first.")
        case .alreadyVoted(let voter):
            Wording(
                id: "“\(voter)” sudah memilih; gantilah surat suaranya.",
                en: "“\(voter)” has voted already; replace their ballot.")
        default: wording
        }
    }
}
