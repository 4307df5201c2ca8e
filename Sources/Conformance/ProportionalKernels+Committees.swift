import SocialChoice
import Vocabulary

// Committees by approval on documents.
extension KernelCatalogue {
    static let committeeKernels: [Kernel] = [
        Kernel(
            "approval_committee", "Committees by Proportional Approval and by Equal Shares.",
            input: committeeInput,
            output: [
                .init("pavScore", "\"a/b\"", "the greatest score"),
                .init("pavCommittees", "[[integer]]", "all committees that have it"),
                .init("seqPavOrder", "[integer]", "elected one after the other"),
                .init("mesOrderNoCompletion", "[integer]", "by Equal Shares, seats may stay empty"),
            ]
        ) { input throws(KernelInputError) in
            let (ballots, seats) = try committee(input)
            do throws(ApprovalVoteError) {
                let rule = ProportionalApproval(seats: seats)
                let best = try rule.best(of: ballots)
                let shares = try CommitteeEqualShares(seats: seats).outcome(of: ballots)
                return .object([
                    "pavScore": .fraction(best.score),
                    "pavCommittees": .array(best.committees.map(JSON.integers)),
                    "pavProven": .bool(best.isProven), "pavComplete": .bool(best.isComplete),
                    "seqPavOrder": .integers(try rule.sequential(of: ballots).order),
                    "mesOrderNoCompletion": .integers(shares.order),
                ])
            } catch {
                throw input.refused(error)
            }
        },
        Kernel(
            "pav", "The best committees by Proportional Approval, exactly.",
            input: committeeInput + [
                .init("nodeLimit", "integer?", "steps of the search; 5,000,000 if left out")
            ],
            output: [
                .init("score", "\"a/b\"", "the greatest score found"),
                .init("committees", "[[integer]]", "those that have it"),
                .init("proven", "true or false", "whether none is better"),
                .init("complete", "true or false", "whether all as good are listed"),
                .init("bound", "\"a/b\"", "no committee scores more"),
                .init("misses", "[{candidate, replacing, loss}]", "the least loss by an exchange"),
            ], run: bestCommittee),
        Kernel(
            "seq_pav", "Proportional Approval one seat after the other.",
            input: committeeInput,
            output: [
                .init("order", "[integer]", "candidates as elected"),
                .init("gains", "[\"a/b\"]", "what each added to the score"),
                .init("score", "\"a/b\"", "of the committee"),
                .init(
                    "misses", "[{candidate, gain, behind}]",
                    "by how much the last seat was missed"),
            ], run: sequentialCommittee),
        Kernel(
            "mes_committee", "A committee by the Method of Equal Shares, seats may stay empty.",
            input: committeeInput + [endowmentField], output: equalSharesOutput
        ) { input throws(KernelInputError) in
            let (ballots, seats) = try committee(input)
            let base = try endowment(input, or: .allVoters)
            do throws(ApprovalVoteError) {
                let rule = CommitteeEqualShares(seats: seats, endowment: base)
                return .object(equalSharesDocument(try rule.outcome(of: ballots)))
            } catch {
                throw input.refused(error)
            }
        },
        Kernel(
            "phragmen", "A committee by sequential Phragmén.",
            input: committeeInput,
            output: [
                .init("order", "[integer]", "candidates as elected"),
                .init("moments", "[\"a/b\"]", "load of the supporters when each was elected"),
                .init(
                    "misses", "[{candidate, moment, late}]", "how much later the others were due"),
            ], run: phragmenCommittee),
    ]

    private static let mostNodes = 100_000_000

    private static let committeeInput: [Kernel.Field] = [
        .init("candidates", "integer", "how many; they are 0 ..< candidates"),
        .init("seats", "integer", "at least 1, at most candidates"),
        .init("ballots", "[{count?, approvals: [integer]}]", "whom each voter approves of"),
    ]

    private static func committee(
        _ input: KernelInput
    ) throws(KernelInputError) -> (ApprovalBallots, Int) {
        let candidates = try input.member("candidates").integer()
        let seats = try input.member("seats").integer()
        let ballots = try input.approvalBallots()
        do {
            return (try ApprovalBallots(alternatives: candidates, ballots: ballots), seats)
        } catch {
            throw input.refused(error)
        }
    }

    private static func bestCommittee(_ input: KernelInput) throws(KernelInputError) -> JSON {
        let (ballots, seats) = try committee(input)
        let limit = try input.integer("nodeLimit", or: 5_000_000)
        guard 1...mostNodes ~= limit else {
            throw .refused(
                "\(input.path).nodeLimit",
                Wording(
                    id: "Batasnya 1…\(mostNodes).", en: "The limit must be 1…\(mostNodes)."))
        }
        do throws(ApprovalVoteError) {
            let best = try ProportionalApproval(seats: seats).best(of: ballots, nodeLimit: limit)
            return .object([
                "score": .fraction(best.score), "bound": .fraction(best.bound),
                "committees": .array(best.committees.map(JSON.integers)),
                "proven": .bool(best.isProven), "complete": .bool(best.isComplete),
                "misses": .array(
                    best.misses.map {
                        .object([
                            "candidate": .integer($0.candidate),
                            "replacing": .integer($0.replacing), "loss": .fraction($0.loss),
                        ])
                    }),
            ])
        } catch {
            throw input.refused(error)
        }
    }

    private static func sequentialCommittee(_ input: KernelInput) throws(KernelInputError) -> JSON {
        let (ballots, seats) = try committee(input)
        do throws(ApprovalVoteError) {
            let outcome = try ProportionalApproval(seats: seats).sequential(of: ballots)
            return .object([
                "order": .integers(outcome.order), "score": .fraction(outcome.score),
                "gains": .array(outcome.seats.map { .fraction($0.gain) }),
                "misses": .array(
                    outcome.misses.map {
                        .object([
                            "candidate": .integer($0.candidate), "gain": .fraction($0.gain),
                            "behind": .fraction($0.behind),
                        ])
                    }),
            ])
        } catch {
            throw input.refused(error)
        }
    }

    private static func phragmenCommittee(_ input: KernelInput) throws(KernelInputError) -> JSON {
        let (ballots, seats) = try committee(input)
        do throws(ApprovalVoteError) {
            let outcome = try CommitteePhragmen(seats: seats).outcome(of: ballots)
            return .object([
                "order": .integers(outcome.order),
                "moments": .array(outcome.seats.map { .fraction($0.moment) }),
                "misses": .array(
                    outcome.misses.map {
                        .object([
                            "candidate": .integer($0.candidate), "moment": .fraction($0.moment),
                            "late": .fraction($0.late),
                        ])
                    }),
            ])
        } catch {
            throw input.refused(error)
        }
    }
}
