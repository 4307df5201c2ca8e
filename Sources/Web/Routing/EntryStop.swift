package import Ledger
package import Performance
import Vocabulary

/// The stops of an agency's figures on their way into the record.
package enum EntryStop: Hashable, Sendable {
    /// How far every agency is.
    case progress
    /// The collection is opened, or closed; the frozen results are published.
    case open, close, publish
    /// The agency's sheet; what is sent there is typed into it.
    case sheet(Organisation.ID)
    /// A block from a spreadsheet.
    case paste(Organisation.ID)
    case evidence(Organisation.ID)
    /// A file that speaks for one of the agency's figures.
    case file(Organisation.ID, Digest)
    case selfEvaluation(Organisation.ID)
    case submit(Organisation.ID)
    case requestUnlock(Organisation.ID)
    /// What waits for a verifier.
    case inbox
    case review(Organisation.ID)
    case verify(Organisation.ID)
    case sendBack(Organisation.ID)
    case lock(Organisation.ID)
    case approveUnlock(Organisation.ID)
    case declineUnlock(Organisation.ID)

    /// Whether it belongs to whoever verifies.
    var isVerifiers: Bool {
        switch self {
        case .inbox, .review, .verify, .sendBack, .lock, .approveUnlock, .declineUnlock: true
        default: false
        }
    }

    /// The agency whose figures they are; `nil` for lists.
    var organisation: Organisation.ID? {
        switch self {
        case .progress, .open, .close, .publish, .inbox: nil
        case .sheet(let id), .paste(let id), .evidence(let id), .file(let id, _),
            .selfEvaluation(let id), .submit(let id), .requestUnlock(let id), .review(let id),
            .verify(let id), .sendBack(let id), .lock(let id), .approveUnlock(let id),
            .declineUnlock(let id):
            id
        }
    }
}

extension Route {
    private static let openName = Wording(id: "+buka", en: "+open")
    private static let closeName = Wording(id: "+tutup", en: "+close")
    private static let publishName = Wording(id: "+publikasikan", en: "+publish")

    static func parts(_ stop: EntryStop, _ language: Language) -> (stem: Stem, rest: String?) {
        switch stop {
        case .progress: (.entry, nil)
        case .open: (.entry, openName[language])
        case .close: (.entry, closeName[language])
        case .publish: (.entry, publishName[language])
        case .sheet(let id): (.entry, id.text)
        case .paste(let id): (.entryPaste, id.text)
        case .evidence(let id): (.entryEvidence, id.text)
        case .file(let id, let digest): (.evidenceFile, "\(digest) \(id)")
        case .selfEvaluation(let id): (.entrySelfEvaluation, id.text)
        case .submit(let id): (.entrySubmit, id.text)
        case .requestUnlock(let id): (.entryUnlock, id.text)
        case .inbox: (.verification, nil)
        case .review(let id): (.verification, id.text)
        case .verify(let id): (.verificationAccept, id.text)
        case .sendBack(let id): (.verificationReturn, id.text)
        case .lock(let id): (.verificationLock, id.text)
        case .approveUnlock(let id): (.unlockApprove, id.text)
        case .declineUnlock(let id): (.unlockDecline, id.text)
        }
    }

    static func entryStop(
        _ stem: Stem, _ rest: String?, _ language: Language
    ) -> EntryStop? {
        guard let rest else {
            return stem == .entry ? .progress : stem == .verification ? .inbox : nil
        }
        let id = Organisation.ID(rest)
        switch stem {
        case .entry where rest == openName[language]: return .open
        case .entry where rest == closeName[language]: return .close
        case .entry where rest == publishName[language]: return .publish
        case .entry: return .sheet(id)
        case .entryPaste: return .paste(id)
        case .entryEvidence: return .evidence(id)
        case .evidenceFile: return file(rest)
        case .entrySelfEvaluation: return .selfEvaluation(id)
        case .entrySubmit: return .submit(id)
        case .entryUnlock: return .requestUnlock(id)
        case .verification: return .review(id)
        case .verificationAccept: return .verify(id)
        case .verificationReturn: return .sendBack(id)
        case .verificationLock: return .lock(id)
        case .unlockApprove: return .approveUnlock(id)
        case .unlockDecline: return .declineUnlock(id)
        default: return nil
        }
    }

    private static func file(_ rest: String) -> EntryStop? {
        let parts = rest.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let digest = Digest(String(parts[0])) else { return nil }
        return .file(Organisation.ID(String(parts[1])), digest)
    }
}
