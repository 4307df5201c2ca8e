public import Vocabulary

/// Why a study of dates and venues was refused. Options and facts count from 0; the sentences
/// from 1.
public enum VenueStudyError: Explained, Equatable {
    /// Values, criteria or reference ranges; rows are options.
    case values(DecisionMatrixError)
    /// Weights, samples, or too many options that keep all limits.
    case weighing(AcceptabilityError)
    /// A limit looks at a fact that the option does not have.
    case fact(limit: Int, option: Int)
    /// Not a number, or infinite.
    case factValue(option: Int, fact: Int)
    /// A limit that is no finite number.
    case limitValue(limit: Int)

    public var wording: Wording {
        switch self {
        case .values(let error): error.wording
        case .weighing(let error): error.wording
        case .fact(let limit, let option):
            Wording(
                id: "Batas \(limit + 1) menyebut fakta yang tidak ada pada pilihan \(option + 1).",
                en: "Limit \(limit + 1) looks at a fact that option \(option + 1) does not have.")
        case .factValue(let option, let fact):
            Wording(
                id: "Pilihan \(option + 1), fakta \(fact + 1): bukan bilangan berhingga.",
                en: "Option \(option + 1), fact \(fact + 1): not a finite number.")
        case .limitValue(let limit):
            Wording(
                id: "Batas \(limit + 1) bukan bilangan berhingga.",
                en: "Limit \(limit + 1) is not a finite number.")
        }
    }
}
