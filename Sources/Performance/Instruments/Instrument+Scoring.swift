public import Vocabulary

extension Instrument {
    /// The outcome of a filled-in instrument.
    public struct Score: Hashable, Sendable {
        /// Points of each component, in the instrument's order.
        public var subtotals: [Double]
        /// 0…100 when the weights sum to 100.
        public var total: Double
        public var predicate: Predicate
    }

    /// Points and predicate of these answers.
    ///
    /// - Parameter answers: The code of one answer for each item.
    /// - Throws: ``InstrumentError`` for a missing, unknown or misspelt answer, and for an
    ///   instrument whose weights, answers or predicates cannot be used.
    /// - Complexity: O(items · answers).
    public func score(_ answers: [ItemID: String]) throws(InstrumentError) -> Score {
        try check()
        let known = Set(items.map(\.id))
        if let stranger = answers.keys.filter({ !known.contains($0) }).min() {
            throw .unknownItem(stranger.text)
        }
        var subtotals: [Double] = []
        for component in components {
            var hundredths = 0.0
            for item in component.items {
                guard let code = answers[item.id] else { throw .unanswered(item.title) }
                guard let answer = self.answers.first(where: { $0.code == code }) else {
                    throw .unknownAnswer(code, item: item.title, allowed: self.answers.map(\.code))
                }
                // Weight × percent stays exact for the weights in use; dividing once keeps it so.
                hundredths += item.weight * answer.percent
            }
            subtotals.append(hundredths / 100)
        }
        let total = subtotals.reduce(0, +)
        return Score(subtotals: subtotals, total: total, predicate: predicate(of: total))
    }

    /// The predicate of a score; a bound belongs to the predicate below it.
    public func predicate(of score: Double) -> Predicate {
        // Sums of decimal weights can miss a bound by a rounding of the last bit.
        let rounded = (score * 1e9).rounded() / 1e9
        return predicates.first { $0.upTo.map { rounded <= $0 } ?? true }
            ?? predicates[predicates.count - 1]
    }

    private func check() throws(InstrumentError) {
        let items = items
        guard !items.isEmpty, items.allSatisfy({ $0.weight > 0 && $0.weight.isFinite }),
            Set(items.map(\.id)).count == items.count
        else { throw .unusable(title) }
        guard !answers.isEmpty, answers.allSatisfy({ (0...100).contains($0.percent) }),
            Set(answers.map(\.code)).count == answers.count
        else { throw .unusable(title) }
        let bounds = predicates.dropLast().map { $0.upTo ?? .infinity }
        guard let best = predicates.last, best.upTo == nil,
            bounds.allSatisfy(\.isFinite), zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw .unusable(title) }
    }
}

/// Why an instrument gives no score.
public enum InstrumentError: Hashable, Sendable, Explained {
    case unanswered(Wording)
    case unknownItem(String)
    case unknownAnswer(String, item: Wording, allowed: [String])
    /// Weights are not positive, codes repeat, or the predicates' bounds do not rise.
    case unusable(Wording)

    public var wording: Wording {
        switch self {
        case .unanswered(let item):
            Wording(
                id: "“\(item.id)” belum dijawab. Pilih satu jawaban untuk setiap subkomponen.",
                en: "“\(item.en)” has no answer. Choose one answer for every sub-component.")
        case .unknownItem(let code):
            Wording(
                id: "Subkomponen “\(code)” tidak ada dalam instrumen ini. Hapus barisnya atau "
                    + "perbaiki kodenya.",
                en: "The instrument has no sub-component “\(code)”. Remove its row or correct "
                    + "the code.")
        case .unknownAnswer(let code, let item, let allowed):
            Wording(
                id: "Jawaban “\(code)” pada “\(item.id)” tidak dikenal. Pakai salah satu dari "
                    + "\(allowed.joined(separator: ", ")).",
                en: "The answer “\(code)” at “\(item.en)” is not known. Use one of "
                    + "\(allowed.joined(separator: ", ")).")
        case .unusable(let title):
            Wording(
                id: "Instrumen “\(title.id)” tidak dapat dipakai: bobot harus lebih dari 0, kode "
                    + "tidak berulang, dan batas predikat naik. Perbaiki datanya.",
                en: "The instrument “\(title.en)” cannot be used: weights must be above 0, codes "
                    + "unique and predicate bounds rising. Correct its data.")
        }
    }
}
