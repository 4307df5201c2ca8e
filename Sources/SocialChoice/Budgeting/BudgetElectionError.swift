public import Vocabulary

/// Why money cannot be shared out, and where the fault is. Projects and ballots are named by their
/// place in the input, 0-based.
public enum BudgetElectionError: Explained, Equatable {
    case cost(project: Int, Int, limit: Int)
    case budget(Int, limit: Int)
    case increment(Int)
    case stepLimit(Int, limit: Int)
    /// After so many steps shares could still be raised; more would take too long.
    case tooManySteps(Int)
    case ballots(ApprovalVoteError)

    public var wording: Wording {
        switch self {
        case .cost(let project, let cost, let limit):
            Wording(
                id: "Kegiatan \(project): biaya \(cost); harus 0…\(limit).",
                en: "Project \(project): the cost is \(cost); it must be 0…\(limit).")
        case .budget(let budget, let limit):
            Wording(
                id: "Anggaran \(budget); harus 0…\(limit).",
                en: "The budget is \(budget); it must be 0…\(limit).")
        case .increment(let increment):
            Wording(
                id: "Kenaikan per langkah \(increment); harus paling sedikit 1.",
                en: "The raise of each step is \(increment); it must be at least 1.")
        case .stepLimit(let steps, let limit):
            Wording(
                id: "Batas langkah \(steps); harus 0…\(limit).",
                en: "The limit of steps is \(steps); it must be 0…\(limit).")
        case .tooManySteps(let steps):
            Wording(
                id: "Setelah \(steps) langkah bagian masih dapat naik; hitung dalam ribuan atau "
                    + "jutaan, atau naikkan langkahnya.",
                en: "After \(steps) steps shares can still be raised; count in thousands or "
                    + "millions, or raise them by more in each step.")
        case .ballots(let error): error.wording
        }
    }
}
