import Proceedings
import Performance
import Standing
import Vocabulary

extension EntryStop {
    /// The one question that is asked before the stop is answered.
    func request(by access: Access, isSent: Bool) -> Standing.Request {
        switch self {
        case .progress:
            // People of an agency are led to their own sheet.
            guard let own = access.visitor.agencies.min() else {
                return access.request(.readOverdue)
            }
            return .submission(
                .readProgress, access.submission(of: own), during: access.phase)
        case .open: return .cycle(.openCollection, access.phase, of: .government, agency: nil)
        case .close: return .cycle(.closeCollection, access.phase, of: .government, agency: nil)
        case .publish: return .cycle(.publish, access.phase, of: .government, agency: nil)
        case .inbox: return access.request(.readOverdue)
        default:
            let agency = Agency.ID(organisation?.text ?? "")
            return .submission(
                act(isSent: isSent), access.submission(of: agency), during: access.phase)
        }
    }

    private func act(isSent: Bool) -> SubmissionAct {
        switch self {
        case .sheet where isSent, .paste: .enter
        case .evidence: .attachEvidence
        case .file: .downloadEvidence
        case .selfEvaluation: .selfEvaluate
        case .submit: .submit
        case .requestUnlock: .requestUnlock
        case .verify: .verify
        case .sendBack: .return
        case .lock: .lock
        case .approveUnlock: .approveUnlock
        case .declineUnlock: .declineUnlock
        default: .read
        }
    }
}

extension Access {
    /// An agency's figures as far as permission depends on them.
    func submission(of agency: Agency.ID) -> Submission {
        ladder.first { $0.agency == agency } ?? Submission(region: .government, agency: agency)
    }

    /// Whether they may do something with an agency's figures.
    func may(_ act: SubmissionAct, _ organisation: Organisation.ID) -> Permission {
        visitor.may(
            .submission(act, submission(of: ID(organisation.text)), during: phase))
    }
}
