import BigInt
import SocialChoice
import Vocabulary

// Proportional choice: transferable votes, committees by approval, budgets by approval.
extension KernelCatalogue {
    static let proportional: [Kernel] =
        transferableKernels + committeeKernels + budgetKernels
}

extension KernelInput {
    /// A member that may be left out, with what holds then.
    func integer(_ key: String, or standard: Int) throws(KernelInputError) -> Int {
        try optional(key)?.integer() ?? standard
    }

    func flag(_ key: String, or standard: Bool) throws(KernelInputError) -> Bool {
        try optional(key)?.flag() ?? standard
    }

    /// One of several words; the first holds when the member is left out.
    func choice<Value>(
        _ key: String, _ words: [(String, Value)]
    ) throws(KernelInputError) -> Value? {
        guard let member = try optional(key) else { return words.first?.1 }
        let text = try member.text()
        guard let found = words.first(where: { $0.0 == text }) else {
            let known = words.map(\.0).joined(separator: ", ")
            throw member.refused(
                id: "\"\(text)\" tidak dikenal; pilih \(known).",
                en: "\"\(text)\" is none of \(known).")
        }
        return found.1
    }

    /// What the kernel refuses, at the place the error speaks of.
    func refused(_ error: TransferableVoteError) -> KernelInputError {
        let place =
            switch error {
            case .candidateCount: "\(path).candidates"
            case .tooManyBallots, .tooManyVotes: "\(path).ballots"
            case .ballotCount(let ballot, _): "\(path).ballots[\(ballot)].count"
            case .unknownCandidate(let ballot, _, _), .repeatedCandidate(let ballot, _):
                "\(path).ballots[\(ballot)].ranking"
            case .seatCount: "\(path).seats"
            case .lot, .lotNeeded: "\(path).lot"
            case .fractionsTooLong: "\(path).precision"
            }
        return .refused(place, error.wording)
    }

    /// What the kernel refuses, at the place the error speaks of.
    func refused(_ error: ApprovalVoteError) -> KernelInputError {
        let place =
            switch error {
            case .alternativeCount: "\(path).candidates"
            case .tooManyBallots, .tooManyVoters: "\(path).ballots"
            case .ballotCount(let ballot, _): "\(path).ballots[\(ballot)].count"
            case .unknownAlternative(let ballot, _, _), .repeatedAlternative(let ballot, _):
                "\(path).ballots[\(ballot)].approvals"
            case .seatCount: "\(path).seats"
            }
        return .refused(place, error.wording)
    }

    /// What the kernel refuses, at the place the error speaks of.
    func refused(_ error: BudgetElectionError) -> KernelInputError {
        switch error {
        case .ballots(.alternativeCount): .refused("\(path).costs", error.wording)
        case .ballots(let ballots): refused(ballots)
        case .cost(let project, _, _): .refused("\(path).costs[\(project)]", error.wording)
        case .budget: .refused("\(path).budget", error.wording)
        case .increment: .refused("\(path).increment", error.wording)
        case .tooManySteps: .refused("\(path).budget", error.wording)
        case .stepLimit: .refused("\(path).stepLimit", error.wording)
        }
    }

    /// `[{count?, approvals}]`.
    func approvalBallots() throws(KernelInputError) -> [ApprovalBallot] {
        try member("ballots").list { ballot throws(KernelInputError) in
            ApprovalBallot(
                try ballot.member("approvals").integers(),
                count: try ballot.integer("count", or: 1))
        }
    }
}

extension JSON {
    /// An exact fraction as `"a/b"`.
    static func fraction(_ value: ExactFraction) -> JSON { .text("\(value)") }

    static func fraction(_ value: ExactFraction?) -> JSON { value.map(JSON.fraction) ?? .null }
}
