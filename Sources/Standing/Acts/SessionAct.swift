public import Vocabulary

/// Where a question put to the hall stands.
public enum SessionState: String, StateName {
    case planned, open, closed, shown, resetRequested

    public var wording: Wording {
        switch self {
        case .planned: Wording(id: "direncanakan", en: "planned")
        case .open: Wording(id: "dibuka", en: "open")
        case .closed: Wording(id: "ditutup", en: "closed")
        case .shown: Wording(id: "ditampilkan", en: "shown")
        case .resetRequested: Wording(id: "diminta diulang", en: "reset requested")
        }
    }
}

/// What can be done in a session of the retreat.
public enum SessionAct: String, Act {
    case plan, inviteParticipants, readParticipants, recordAttendance
    case open, close, show, project, moderate
    case answer, readOwnAnswers, readAnothersAnswers, readTurnout, readResult
    case enterPaper, confirmPaper, requestReset, approveReset, decide, signMinutes

    public typealias State = SessionState
    public static var object: ObjectKind { .session }

    public var grants: [Grant<State>] {
        switch self {
        case .plan: Grant.roles([.organiser, .facilitator], in: [.planned])
        case .inviteParticipants: [.role(.organiser, in: [.planned, .open])]
        case .readParticipants: Grant.roles([.organiser, .facilitator, .leader])
        case .recordAttendance: Grant.roles([.organiser, .facilitator], in: [.planned, .open])
        case .open: [.role(.facilitator, in: [.planned])]
        case .close: [.role(.facilitator, in: [.open])]
        case .show: [.role(.facilitator, in: [.closed])]
        case .project: [.role(.facilitator)]
        case .moderate: [.role(.facilitator, in: [.open, .closed])]
        case .answer: [.invited(in: [.open])]
        case .readOwnAnswers: [.invited(in: [.open, .closed, .shown, .resetRequested])]
        case .readAnothersAnswers: []
        case .readTurnout:
            Grant.roles([.facilitator, .organiser], in: [.open, .closed, .shown, .resetRequested])
        case .readResult:
            Grant.roles([.facilitator, .organiser, .leader], in: [.shown])
                + [.invited(in: [.shown])]
        case .enterPaper, .confirmPaper:
            Grant.roles([.facilitator, .organiser], in: [.open, .closed])
        case .requestReset: [.role(.facilitator, in: [.open, .closed, .shown])]
        case .approveReset: Grant.roles([.organiser, .leader], in: [.resetRequested])
        case .decide: [.role(.leader, in: [.shown])]
        case .signMinutes: [.invited(in: [.shown])]
        }
    }

    public var bars: [Bar] {
        switch self {
        case .confirmPaper, .approveReset: [.secondPerson]
        case .decide: [.strategic]
        default: []
        }
    }
}

extension SessionAct {
    public var wording: Wording {
        switch self {
        case .plan: Wording(id: "merencanakan sesi", en: "plan a session")
        case .inviteParticipants: Wording(id: "mengundang peserta", en: "invite participants")
        case .readParticipants: Wording(id: "melihat daftar peserta", en: "see the participants")
        case .recordAttendance: Wording(id: "mencatat kehadiran", en: "record attendance")
        case .open: Wording(id: "membuka pertanyaan", en: "open a question")
        case .close: Wording(id: "menutup pertanyaan", en: "close a question")
        case .show: Wording(id: "menampilkan hasil", en: "show the result")
        case .project: Wording(id: "memakai layar aula", en: "use the hall's screen")
        case .moderate: Wording(id: "memoderasi pernyataan", en: "moderate statements")
        case .answer: Wording(id: "menjawab", en: "answer")
        case .readOwnAnswers: Wording(id: "membaca jawaban sendiri", en: "read one's own answers")
        case .readAnothersAnswers:
            Wording(id: "membaca jawaban orang lain", en: "read another's answers")
        case .readTurnout: Wording(id: "melihat jumlah penjawab", en: "see how many answered")
        case .readResult: Wording(id: "membaca hasil sesi", en: "read a session's result")
        case .enterPaper: Wording(id: "memasukkan suara kertas", en: "enter paper ballots")
        case .confirmPaper:
            Wording(id: "memasukkan ulang suara kertas", en: "enter paper ballots again")
        case .requestReset: Wording(id: "meminta pengulangan", en: "ask for a reset")
        case .approveReset: Wording(id: "menyetujui pengulangan", en: "approve a reset")
        case .decide: Wording(id: "mengambil keputusan", en: "take a decision")
        case .signMinutes:
            Wording(id: "menandatangani berita acara", en: "sign the minutes")
        }
    }
}
