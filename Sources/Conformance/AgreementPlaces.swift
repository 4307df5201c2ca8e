import Agreement
import Vocabulary

// How agreement's inputs are read, and where its errors lie in a document.
extension KernelInput {
    /// Rows of numbers or null as a table.
    func ratingTable() throws(KernelInputError) -> RatingTable {
        let rows = try optionalMatrix()
        return try checking { () throws(AgreementError) in try RatingTable(rows) }
    }

    /// Rows of whole numbers as counts.
    func categoryCounts() throws(KernelInputError) -> CategoryCounts {
        let rows = try list { row throws(KernelInputError) in try row.integers() }
        return try checking { () throws(AgreementError) in try CategoryCounts(rows) }
    }

    /// What `work` makes of the list or the rows here; what it refuses is named by its place.
    func checking<Made>(
        _ work: () throws(AgreementError) -> Made
    ) throws(KernelInputError) -> Made {
        do {
            return try work()
        } catch {
            throw placed(error)
        }
    }

    /// Whole numbers or null.
    func optionalIntegers() throws(KernelInputError) -> [Int?] {
        try list { element throws(KernelInputError) in
            try element.nullable { value throws(KernelInputError) in try value.integer() }
        }
    }

    /// The member `seed`, 0 when it is left out.
    func seed() throws(KernelInputError) -> UInt64 {
        UInt64(bitPattern: Int64(try optional("seed")?.integer() ?? 0))
    }

    /// What agreement refused about the list or the rows here.
    func placed(_ error: AgreementError) -> KernelInputError {
        .refused(path + error.suffix, error.wording)
    }
}

extension AgreementError {
    /// The place within the rows, counted from 0 as in a document.
    fileprivate var suffix: String {
        switch self {
        case .ragged(let row, _, _), .unequalRaters(let row, _, _): "[\(row)]"
        case .notFinite(let row, let column), .negativeCount(let row, let column):
            "[\(row)][\(column)]"
        case .outsideScale(let rater, _, _): "[\(rater)]"
        default: ""
        }
    }
}
