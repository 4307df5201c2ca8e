import Performance
public import Standing
import Vocabulary

/// What counts as having reported.
public enum Acknowledgement: Hashable, Sendable {
    /// The value alone: nobody signs in, figures come by file.
    case entered
    /// The value, once the agency's head has submitted it; agencies that are not named are still
    /// drafting.
    case submitted([Submission])
}

extension Acknowledgement {
    /// What an agency's rung says of a value that stands there.
    enum Standing {
        case reported
        case draft
        case returned(note: String)
    }

    /// By agency, made once for a list.
    func standings() -> [Organisation.ID: Standing] {
        guard case .submitted(let submissions) = self else { return [:] }
        var standings: [Organisation.ID: Standing] = [:]
        for submission in submissions {
            guard let agency = submission.agency else { continue }
            standings[Organisation.ID(agency.text)] = Standing(submission.rung)
        }
        return standings
    }

    /// Of an agency that is not named.
    var unnamed: Standing {
        switch self {
        case .entered: .reported
        case .submitted: .draft
        }
    }
}

extension Acknowledgement.Standing {
    fileprivate init(_ rung: Rung) {
        switch rung {
        case .draft: self = .draft
        case .returned(_, let reason): self = .returned(note: reason.text)
        case .submitted, .verified, .locked, .unlockRequested: self = .reported
        }
    }
}
