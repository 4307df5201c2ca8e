extension Fixing {
    /// A choice that keeps all rules, taken in falling order of the shares of the relaxation and of
    /// worth at the rules' prices; `nil` when this simple way finds none.
    func greedy(_ model: Model, _ relaxation: Relaxation) -> BitMatrix? {
        let worths = relaxation.reduced
        let shares = relaxation.shares
        let order = (0..<model.count).filter { isFree($0) }.sorted {
            if shares[$0] != shares[$1] { return shares[$0] > shares[$1] }
            return worths[$0] != worths[$1] ? worths[$0] > worths[$1] : $0 < $1
        }
        var choice = self
        for minimum in model.minima {
            let members = Set(minimum.nodes)
            for node in order where members.contains(node) {
                if choice.count(minimum) >= minimum.count { break }
                choice.take(node, model)
            }
        }
        for node in order where model.values[node] > 0 { choice.take(node, model) }
        let keepsMinima = model.minima.allSatisfy { choice.count($0) >= $0.count }
        return keepsMinima && !choice.isContradictory ? choice.chosen : nil
    }

    private func count(_ minimum: Model.Minimum) -> Int {
        zip(minimum.nodes, minimum.weights).reduce(0) {
            $0 + (chosen[0, $1.0] ? $1.1 : 0)
        }
    }

    /// Chooses a node if that breaks no rule.
    private mutating func take(_ node: Int, _ model: Model) {
        guard isFree(node), isAffordable(node, model),
            !model.brings.intersects(node, rejected, 0), !model.excludes.intersects(node, chosen, 0)
        else { return }
        choose(node, model)
    }
}
