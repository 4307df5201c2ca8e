/// Labels of vintages: which comes later, and what comes next.
package enum VintageLabel {
    /// Whether one label is earlier: none first, then numbers as numbers, then other text by its
    /// bytes, as the evaluation orders them.
    package static func precedes(_ left: String?, _ right: String?) -> Bool {
        guard let right, !right.isEmpty else { return false }
        guard let left, !left.isEmpty else { return true }
        switch (Double(left), Double(right)) {
        case (let first?, let second?): return first < second
        case (_?, nil): return true
        case (nil, _?): return false
        case (nil, nil): return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }

    /// A label later than all of these: one more than the greatest number, `2` after a first
    /// edition without a label, else the latest text with a running mark (`rilis-mei+02`).
    package static func next(after labels: [String?]) -> String {
        let present = labels.compactMap { $0 }.filter { !$0.isEmpty }
        let numbers = present.compactMap { Double($0) }.filter { $0.isFinite }
        if numbers.count == present.count {
            // Beyond 2⁵³ a number and its successor are the same.
            let greatest = max(numbers.max() ?? 1, 1)
            if greatest < 9e15 { return DecimalText.text(greatest.rounded(.down) + 1) }
        }
        let latest = present.reduce("") { precedes($0, $1) ? $1 : $0 }
        return marked(latest, beyond: present)
    }

    private static func marked(_ latest: String, beyond labels: [String]) -> String {
        var (stem, count) = (latest, 1)
        if let plus = latest.lastIndex(of: "+"),
            let number = Int(latest[latest.index(after: plus)...]), (2...98).contains(number)
        {
            (stem, count) = (String(latest[..<plus]), number)
        }
        while count < 99 {
            count += 1
            let label = "\(stem)+\(count < 10 ? "0" : "")\(count)"
            if labels.allSatisfy({ precedes($0, label) }) { return label }
        }
        return latest + "+02"
    }
}
