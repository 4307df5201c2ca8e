import Vocabulary

extension Observation {
    /// Whether this edition of a value is older than another of the same period: by vintage, then
    /// by release date; of two equal ones the later row is newer (EVALUATION §2).
    func isOlder(than other: Observation) -> Bool {
        switch VintageOrder.compare(vintage, other.vintage) {
        case .less: return true
        case .greater: return false
        case .equal: break
        }
        switch (released, other.released) {
        case (nil, nil), (_?, nil): return false
        case (nil, _?): return true
        case (let mine?, let theirs?): return mine < theirs
        }
    }
}

/// The order of vintage labels: none first, then numbers as numbers, then other text by its bytes.
enum VintageOrder {
    enum Outcome { case less, equal, greater }

    static func compare(_ left: String?, _ right: String?) -> Outcome {
        if left == right { return .equal }
        guard let left else { return .less }
        guard let right else { return .greater }
        switch (number(left), number(right)) {
        case (let a?, let b?): return a < b ? .less : a > b ? .greater : .equal
        case (_?, nil): return .less
        case (nil, _?): return .greater
        case (nil, nil):
            return left.utf8.lexicographicallyPrecedes(right.utf8) ? .less : .greater
        }
    }

    /// Digits with at most a point in them; `nan` and `0x10` are names.
    private static func number(_ label: String) -> Double? {
        let isPlain = label.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        }
        return isPlain ? Double(label) : nil
    }
}
