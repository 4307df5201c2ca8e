public import Vocabulary

/// Who did a step, in which role and capacity, and when: kept as it was at that time.
public struct StepSignature: Hashable, Sendable {
    public let warrant: Warrant
    public let day: CivilDate

    /// For whoever reads it back from the record.
    package init(warrant: Warrant, day: CivilDate) {
        self.warrant = warrant
        self.day = day
    }
}

/// What froze a submission.
public struct Lock: Hashable, Sendable {
    public let signature: StepSignature
    /// The digest of the snapshot.
    public let snapshot: String

    /// For whoever reads it back from the record.
    package init(signature: StepSignature, snapshot: String) {
        self.signature = signature
        self.snapshot = snapshot
    }
}

/// Where a submission stands on the ladder, with who brought it there.
public enum Rung: Hashable, Sendable {
    case draft
    case submitted(StepSignature)
    case returned(StepSignature, Reason)
    case verified(StepSignature)
    /// Frozen with a snapshot.
    case locked(Lock)
    /// Locked still; one person has asked, and another must agree.
    case unlockRequested(StepSignature, Reason, Lock)

    /// The rung without its particulars.
    public enum Name: String, StateName {
        case draft, submitted, returned, verified, locked, unlockRequested

        public var wording: Wording {
            switch self {
            case .draft: Wording(id: "draf", en: "draft")
            case .submitted: Wording(id: "diajukan", en: "submitted")
            case .returned: Wording(id: "dikembalikan", en: "returned")
            case .verified: Wording(id: "terverifikasi", en: "verified")
            case .locked: Wording(id: "terkunci", en: "locked")
            case .unlockRequested: Wording(id: "diminta buka kunci", en: "unlock requested")
            }
        }
    }

    public var name: Name {
        switch self {
        case .draft: .draft
        case .submitted: .submitted
        case .returned: .returned
        case .verified: .verified
        case .locked: .locked
        case .unlockRequested: .unlockRequested
        }
    }

    /// Whether a parent need not wait for it.
    public var isVerified: Bool {
        switch self {
        case .verified, .locked, .unlockRequested: true
        case .draft, .submitted, .returned: false
        }
    }
}
