public import Vocabulary

/// Why votes, groups or points were refused, and which one. Numbers count from 0.
public enum OpinionGroupsError: Explained, Hashable {
    case noParticipants
    case noStatements
    case tooManyParticipants(Int)
    case tooManyStatements(Int)
    case ragged(participant: Int, votes: Int, statements: Int)
    case notAVote(participant: Int, statement: Int, found: Int)
    case unknownParticipant(Int, of: Int)
    case unknownStatement(Int, of: Int)
    /// As many group numbers as participants are needed.
    case groupsOfParticipants(found: Int, expected: Int)
    case notAGroup(participant: Int, found: Int)
    /// Groups are numbered without gaps; this one is empty though a later one is not.
    case emptyGroup(Int)
    /// A coordinate that is not finite, or beyond ±1e100.
    case pointOutOfRange(Int)
    case tooManyPoints(Int)

    public var wording: Wording {
        switch self {
        case .noParticipants:
            Wording(
                id: "Belum ada peserta; tambahkan paling sedikit satu.",
                en: "There is no participant; add at least one.")
        case .noStatements:
            Wording(
                id: "Belum ada pernyataan; tambahkan paling sedikit satu.",
                en: "There is no statement; add at least one.")
        case .tooManyParticipants(let count):
            Self.limit(count, VoteMatrix.participantLimit, id: "peserta", en: "participants")
        case .tooManyStatements(let count):
            Self.limit(count, VoteMatrix.statementLimit, id: "pernyataan", en: "statements")
        case .tooManyPoints(let count):
            Self.limit(count, VoteMatrix.participantLimit, id: "titik", en: "points")
        case .ragged, .notAVote, .unknownParticipant, .unknownStatement: voteWording
        case .groupsOfParticipants, .notAGroup, .emptyGroup, .pointOutOfRange: groupWording
        }
    }

    private var voteWording: Wording {
        switch self {
        case .ragged(let participant, let votes, let statements):
            Wording(
                id: """
                    Peserta ke-\(participant + 1) mempunyai \(votes) suara untuk \(statements) \
                    pernyataan; isi yang kosong sebagai tidak ada.
                    """,
                en: """
                    Participant \(participant + 1) has \(votes) votes for \(statements) \
                    statements; write what is not there as missing.
                    """)
        case .notAVote(let participant, let statement, let found):
            Wording(
                id: """
                    Peserta ke-\(participant + 1), pernyataan ke-\(statement + 1): \(found) bukan \
                    suara. Tulis 1, 0, -1, atau kosongkan.
                    """,
                en: """
                    Participant \(participant + 1), statement \(statement + 1): \(found) is not a \
                    vote. Write 1, 0, -1 or leave it out.
                    """)
        case .unknownParticipant(let index, let count):
            Wording(
                id: "Peserta ke-\(Self.ordinal(index)) tidak ada; peserta berjumlah \(count).",
                en: "There is no participant \(Self.ordinal(index)); there are \(count).")
        case .unknownStatement(let index, let count):
            Wording(
                id:
                    "Pernyataan ke-\(Self.ordinal(index)) tidak ada; jumlahnya \(count).",
                en: "There is no statement \(Self.ordinal(index)); there are \(count).")
        default: Wording(same: "")
        }
    }

    private var groupWording: Wording {
        switch self {
        case .groupsOfParticipants(let found, let expected):
            Wording(
                id: "Ada \(found) nomor kelompok untuk \(expected) peserta; samakan jumlahnya.",
                en: "There are \(found) group numbers for \(expected) participants; give each one.")
        case .notAGroup(let participant, let found):
            Wording(
                id:
                    "Peserta ke-\(participant + 1): \(found) bukan nomor kelompok, mulai dari 0.",
                en: "Participant \(participant + 1): \(found) is not a group number; begin at 0.")
        case .emptyGroup(let group):
            Wording(
                id: "Kelompok \(group) kosong; nomori kelompok tanpa loncatan.",
                en: "Group \(group) is empty; number the groups without gaps.")
        case .pointOutOfRange(let index):
            Wording(
                id: "Titik ke-\(index + 1) tidak berhingga atau melebihi ±1e100; perbaiki.",
                en: "Point \(index + 1) is not finite or is beyond ±1e100; correct it.")
        default: Wording(same: "")
        }
    }

    /// People count from 1.
    private static func ordinal(_ index: Int) -> Int { index == .max ? index : index + 1 }

    private static func limit(_ count: Int, _ limit: Int, id: String, en: String) -> Wording {
        Wording(
            id: "Ada \(count) \(id); paling banyak \(limit). Bagilah percakapannya.",
            en: "There are \(count) \(en); at most \(limit) are taken. Divide the conversation.")
    }
}
