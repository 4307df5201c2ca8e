import MultiCriteria
import Vocabulary

/// Options and hard limits in documents. Facts are named there and numbered in the kernel.
extension KernelInput {
    /// `venue`, `from`, `to`, `values`, `facts`.
    func meetingOption(_ facts: [String]) throws(KernelInputError) -> MeetingOption {
        let known = try optional("facts")
        var numbers: [Double?] = []
        for fact in facts { numbers.append(try known?.optional(fact)?.double()) }
        let values = try member("values").list { cell throws(KernelInputError) in
            try cell.uncertainValue()
        }
        return MeetingOption(
            venue: try member("venue").text(), days: try days(lastMayLack: true), facts: numbers,
            values: values)
    }

    /// `subject` with `fact` and `atLeast` or `atMost`, or with `from` and `to`.
    func hardLimit(_ facts: [String]) throws(KernelInputError) -> HardLimit {
        let subject = Wording(same: try member("subject").text())
        guard let name = try optional("fact") else {
            return HardLimit(.notDuring(try days(lastMayLack: false)), subject: subject)
        }
        // Every name was collected from the limits themselves.
        let fact = facts.firstIndex(of: try name.text()) ?? 0
        if let least = try optional("atLeast") {
            return HardLimit(.atLeast(try least.double(), fact: fact), subject: subject)
        }
        return HardLimit(.atMost(try member("atMost").double(), fact: fact), subject: subject)
    }

    /// 1 or -1.
    func direction() throws(KernelInputError) -> Criterion.Direction {
        switch try integer() {
        case 1: return .benefit
        case -1: return .cost
        default:
            throw refused(
                id: "jenis ialah 1 (manfaat) atau -1 (biaya).",
                en: "a type is 1 (benefit) or -1 (cost).")
        }
    }

    private func days(lastMayLack: Bool) throws(KernelInputError) -> ClosedRange<CivilDate> {
        let first = try member("from").civilDate()
        let given = try optional("to")
        guard given != nil || lastMayLack else { throw .missing("\(path).to") }
        let last = try given?.civilDate() ?? first
        guard first <= last else {
            throw refused(
                id: "hari terakhir sebelum hari pertama.", en: "the last day is before the first.")
        }
        return first...last
    }

    private func civilDate() throws(KernelInputError) -> CivilDate {
        guard let day = CivilDate(try text()) else {
            throw refused(id: "hari ditulis 2026-03-01.", en: "a day is written 2026-03-01.")
        }
        return day
    }
}

extension [KernelInput] {
    /// The facts that limits look at, each once, in the order of the limits.
    func factNames() throws(KernelInputError) -> [String] {
        var names: [String] = []
        for limit in self {
            guard let name = try limit.optional("fact")?.text() else { continue }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
