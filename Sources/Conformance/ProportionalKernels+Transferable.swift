import SocialChoice
import Vocabulary

// The single transferable vote on documents.
extension KernelCatalogue {
    static let transferableKernels: [Kernel] = [
        Kernel(
            "stv_wigm",
            "The single transferable vote in exact fractions, beside the rule of five decimals.",
            input: transferableInput,
            output: [
                .init("quota", "integer", "votes that make sure of a seat"),
                .init("electedInOrder", "[integer]", "candidates elected"),
                .init("eliminatedInOrder", "[integer]", "candidates eliminated"),
                .init("roundTallies", "[{candidate: \"a/b\"}]", "votes at the start of each round"),
                .init(
                    "scottish5", "{electedInOrder, eliminatedInOrder} or null",
                    "by the rule of five decimals; null when only that needs a lot"),
                .init(
                    "withheld", "text or null",
                    "why there is no exact count: all but scottish5 is null then"),
            ] + explanation
        ) { input throws(KernelInputError) in
            let vote = try WrittenVote(input)
            var document = try exactDocument(vote)
            document["scottish5"] = try roundedDocument(vote)
            return .object(document)
        },
        Kernel(
            "stv", "The single transferable vote with its table of rounds.",
            input: transferableInput + [
                .init("precision", "text?", "`exact` (if left out) or `five_decimals`")
            ],
            output: explanation
        ) { input throws(KernelInputError) in
            let precision = try input.choice(
                "precision", [("exact", .exact), ("five_decimals", TransferPrecision.fiveDecimals)])
            let vote = try WrittenVote(input)
            do throws(TransferableVoteError) {
                return .object(transferableDocument(try vote.outcome(precision ?? .exact)))
            } catch {
                throw input.refused(error)
            }
        },
    ]

    private static let transferableInput: [Kernel.Field] = [
        .init("candidates", "integer", "how many; they are 0 ..< candidates"),
        .init("seats", "integer", "at least 1"),
        .init(
            "ballots", "[{count?, ranking: [[integer]]}]",
            "preferences from first to last, one candidate in each place"),
        .init("lot", "[integer]?", "all candidates in the order drawn; needed only for a tie"),
    ]

    private static let explanation: [Kernel.Field] = [
        .init("validVotes", "integer", "papers with at least one preference"),
        .init("vacantSeats", "integer", "seats nobody was left for"),
        .init("rounds", "[{action, notCounted, transfers, tie}]", "what was done in each round"),
        .init(
            "misses", "[{candidate, round, votes, belowQuota, next, behindNext}]",
            "by how much each candidate without a seat missed one"),
    ]

    /// The exact count; nothing but why when its fractions grow too long.
    private static func exactDocument(_ vote: WrittenVote) throws(KernelInputError) -> [String:
        JSON]
    {
        do throws(TransferableVoteError) {
            let outcome = try vote.outcome(.exact)
            return transferableDocument(outcome).merging(["withheld": .null]) { value, _ in value }
        } catch {
            guard case .fractionsTooLong = error else { throw vote.place.refused(error) }
            let keys = ["quota", "electedInOrder", "eliminatedInOrder", "roundTallies"]
            let missing = (keys + explanation.map(\.name)).map { ($0, JSON.null) }
            return Dictionary(uniqueKeysWithValues: missing)
                .merging(["withheld": .text(error.wording.en)]) { _, reason in reason }
        }
    }

    /// The count by five decimals; `null` when only that needs a lot.
    private static func roundedDocument(_ vote: WrittenVote) throws(KernelInputError) -> JSON {
        do throws(TransferableVoteError) {
            let outcome = try vote.outcome(.fiveDecimals)
            return .object([
                "electedInOrder": .integers(outcome.elected),
                "eliminatedInOrder": .integers(outcome.eliminated),
            ])
        } catch {
            guard case .lotNeeded = error else { throw vote.place.refused(error) }
            return .null
        }
    }

    private static func transferableDocument(_ outcome: TransferableOutcome) -> [String: JSON] {
        [
            "quota": .integer(outcome.quota),
            "validVotes": .integer(outcome.validVotes),
            "vacantSeats": .integer(outcome.vacantSeats),
            "electedInOrder": .integers(outcome.elected),
            "eliminatedInOrder": .integers(outcome.eliminated),
            "roundTallies": .array(
                outcome.rounds.map { round in
                    .object(
                        Dictionary(
                            round.standings.map { ("\($0.candidate)", .fraction($0.votes)) },
                            uniquingKeysWith: { first, _ in first }))
                }),
            "rounds": .array(outcome.rounds.map(roundDocument)),
            "misses": .array(
                outcome.misses.map { miss in
                    .object([
                        "candidate": .integer(miss.candidate), "round": .integer(miss.round),
                        "votes": .fraction(miss.votes), "belowQuota": .fraction(miss.belowQuota),
                        "next": .optional(miss.next), "behindNext": .fraction(miss.behindNext),
                    ])
                }),
        ]
    }

    private static func roundDocument(_ round: TransferableRound) -> JSON {
        let action: [String: JSON] =
            switch round.action {
            case .elected(let candidate, let surplus):
                ["elected": .integer(candidate), "surplus": .fraction(surplus)]
            case .eliminated(let candidate): ["eliminated": .integer(candidate)]
            case .filled(let candidates): ["filled": .integers(candidates)]
            }
        return .object([
            "action": .object(action), "notCounted": .fraction(round.notCounted),
            "transfers": .array(
                round.transfers.map {
                    .object(["to": .optional($0.to), "votes": .fraction($0.votes)])
                }),
            "tie": round.tie.map(tieDocument) ?? .null,
        ])
    }

    private static func tieDocument(_ tie: TransferableTie) -> JSON {
        let decision: JSON =
            switch tie.decision {
            case .round(let round): .object(["round": .integer(round)])
            case .lot: .text("lot")
            }
        return .object([
            "candidates": .integers(tie.candidates), "chosen": .integer(tie.chosen),
            "decidedBy": decision,
        ])
    }
}

/// The papers of a document, read once for both ways of counting.
private struct WrittenVote {
    let place: KernelInput
    private let ballots: TransferableBallots
    private let seats: Int
    private let lot: DrawnLot?

    init(_ input: KernelInput) throws(KernelInputError) {
        let papers = try input.member("ballots").list { ballot throws(KernelInputError) in
            try Self.ballot(ballot)
        }
        let candidates = try input.member("candidates").integer()
        place = input
        seats = try input.member("seats").integer()
        let drawn = try input.optional("lot")?.integers()
        do throws(TransferableVoteError) {
            lot = try drawn.map(DrawnLot.init)
            ballots = try TransferableBallots(candidates: candidates, ballots: papers)
        } catch {
            throw input.refused(error)
        }
    }

    func outcome(_ precision: TransferPrecision) throws(TransferableVoteError)
        -> TransferableOutcome
    {
        try TransferableVote(seats: seats, precision: precision, lot: lot).outcome(of: ballots)
    }

    private static func ballot(
        _ ballot: KernelInput
    ) throws(KernelInputError) -> TransferableBallot {
        let ranking = try ballot.member("ranking").list { place throws(KernelInputError) in
            let candidates = try place.integers()
            guard candidates.count == 1 else {
                throw place.refused(
                    id: "Tiap tempat berisi satu calon; ada \(candidates.count).",
                    en: "A transferable vote needs one candidate in each place; found "
                        + "\(candidates.count).")
            }
            return candidates[0]
        }
        return TransferableBallot(ranking, count: try ballot.integer("count", or: 1))
    }
}
