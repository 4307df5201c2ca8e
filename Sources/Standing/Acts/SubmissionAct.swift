public import Vocabulary

/// What can be done with the figures that one agency, or the region, submits for a period.
public enum SubmissionAct: String, Act {
    case readProgress, read, follow, export, downloadEvidence
    case enter, attachEvidence, selfEvaluate, importFile, submit
    case `return`, verify, lock, requestUnlock, approveUnlock, declineUnlock

    public typealias State = Rung.Name
    public static var object: ObjectKind { .submission }

    private static let seenByOthers: [State] = [
        .submitted, .returned, .verified, .locked, .unlockRequested,
    ]
    private static let worked: [Phase] = [.collection, .verification]
    /// What was returned is corrected whenever it was returned: an unlock comes after the freeze,
    /// and the snapshot keeps what it froze.
    private static let corrected: [Phase] = [.collection, .verification, .frozen, .published]
    private static let unlocked: [Phase] = [.verification, .frozen, .published]
    private static let settled: [Phase] = [.frozen, .published]

    public var grants: [Grant<State>] {
        switch self {
        case .readProgress:
            Grant.roles([.organiser, .agencyHead, .agencyOperator, .verifier, .leader])
        case .read, .follow, .export, .downloadEvidence: readers
        case .enter, .attachEvidence, .selfEvaluate: writers(organiser: .regionItself)
        case .importFile: writers(organiser: .everywhere)
        case .submit:
            written(.agencyHead) + written(.organiser, .regionItself)
        case .return:
            [.role(.verifier, in: [.submitted, .verified], during: Self.corrected)]
        case .verify: [.role(.verifier, in: [.submitted], during: Self.corrected)]
        case .lock: [.role(.organiser, in: [.verified], during: Self.unlocked)]
        case .requestUnlock:
            Grant.roles([.agencyHead, .organiser], in: [.locked], during: Self.unlocked)
        case .approveUnlock, .declineUnlock:
            Grant.roles([.verifier, .leader], in: [.unlockRequested], during: Self.unlocked)
        }
    }

    public var bars: [Bar] {
        switch self {
        case .verify: [.notRecused, .notAuthor, .childrenVerified]
        case .return: [.notRecused, .notAuthor]
        case .lock: [.childrenVerified]
        case .approveUnlock: [.secondPerson, .notRecused, .notAuthor]
        case .declineUnlock: [.secondPerson, .notRecused]
        default: []
        }
    }

    /// Drafts are for the agency itself and the leaders; what is locked, for every agency.
    private var readers: [Grant<State>] {
        // What the region itself says is the organiser's own to draft.
        let own: [Grant<State>] =
            Grant.roles([.agencyHead, .agencyOperator, .leader])
            + [.role(.organiser, .regionItself)]
        let above: [Grant<State>] = Grant.roles([.organiser, .verifier], in: Self.seenByOthers)
        guard self != .downloadEvidence else { return own + above }
        let locked: [State] = [.locked, .unlockRequested]
        return own + above
            + [
                .role(.agencyHead, .everywhere, in: locked, during: Self.settled),
                .role(.agencyOperator, .everywhere, in: locked, during: Self.settled),
            ]
    }

    private func writers(organiser: Reach) -> [Grant<State>] {
        written(.agencyHead) + written(.agencyOperator) + written(.organiser, organiser)
    }

    private func written(_ role: Role, _ reach: Reach? = nil) -> [Grant<State>] {
        [
            .role(role, reach, in: [.draft], during: Self.worked),
            .role(role, reach, in: [.returned], during: Self.corrected),
        ]
    }
}

extension SubmissionAct {
    public var wording: Wording {
        switch self {
        case .readProgress:
            Wording(id: "melihat kemajuan pengajuan", en: "see how far a submission is")
        case .read: Wording(id: "membaca isian", en: "read the figures")
        case .follow: Wording(id: "mengikuti perubahan isian", en: "follow the figures live")
        case .export: Wording(id: "mengekspor isian", en: "export the figures")
        case .downloadEvidence: Wording(id: "mengunduh bukti", en: "download evidence")
        case .enter: Wording(id: "mengisi nilai", en: "enter values")
        case .attachEvidence: Wording(id: "melampirkan bukti", en: "attach evidence")
        case .selfEvaluate: Wording(id: "menulis evaluasi diri", en: "write the self-evaluation")
        case .importFile: Wording(id: "mengimpor berkas isian", en: "import a file of figures")
        case .submit: Wording(id: "mengajukan isian", en: "submit the figures")
        case .return: Wording(id: "mengembalikan isian", en: "return the figures")
        case .verify: Wording(id: "memverifikasi isian", en: "verify the figures")
        case .lock: Wording(id: "mengunci isian", en: "lock the figures")
        case .requestUnlock: Wording(id: "meminta buka kunci", en: "ask for an unlock")
        case .approveUnlock: Wording(id: "menyetujui buka kunci", en: "approve an unlock")
        case .declineUnlock: Wording(id: "menolak buka kunci", en: "decline an unlock")
        }
    }
}
