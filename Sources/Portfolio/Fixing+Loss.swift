extension Fixing {
    /// Decides each node whose other decision, with all it implies, leaves less than a target.
    ///
    /// Source: Beasley (1993), Lagrangean relaxation, §6.5.
    mutating func fix(_ model: Model, _ relaxation: Relaxation, target: Int) {
        let least = Double(target) - relaxation.slack
        var changed = true
        while changed && !isContradictory {
            changed = false
            let spare = relaxation.bound(self) - least
            for node in 0..<model.count where isFree(node) {
                let canChoose = lossOfChoosing(node, model, relaxation) <= spare
                let canReject = lossOfRejecting(node, model, relaxation) <= spare
                if canChoose && canReject { continue }
                if !canChoose { reject(node, model) }
                if !canReject { choose(node, model) }
                changed = true
            }
            settle(model)
        }
    }

    private func lossOfChoosing(
        _ node: Int, _ model: Model, _ relaxation: Relaxation
    ) -> Double {
        model.brings.sum(node, notIn: chosen, relaxation.lossesChosen)
            + (model.cliques.isEmpty
                ? 0 : model.excludes.sum(node, notIn: rejected, relaxation.lossesRejected))
    }

    private func lossOfRejecting(
        _ node: Int, _ model: Model, _ relaxation: Relaxation
    ) -> Double {
        model.dependants.sum(node, notIn: rejected, relaxation.lossesRejected)
    }
}

extension BitMatrix {
    /// Σ weights of the columns set in a row and not set in the only row of `other`.
    fileprivate func sum(_ row: Int, notIn other: BitMatrix, _ weights: [Double]) -> Double {
        var sum = 0.0
        for word in 0..<words {
            var rest = self.word(row, word) & ~other.word(0, word)
            while rest != 0 {
                sum += weights[word << 6 &+ rest.trailingZeroBitCount]
                rest &= rest &- 1
            }
        }
        return sum
    }
}
