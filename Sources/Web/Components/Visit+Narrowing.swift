import Vocabulary

extension Visit {
    /// A field that narrows a page to one of several, or to none of them.
    func narrowing(
        _ label: Wording, _ parameter: Parameter, to alternatives: [Choice.Alternative]
    ) -> Choice {
        Choice(
            self(label), name: self(parameter.name),
            alternatives: [.init("", self(Words.Evaluation.any))] + alternatives,
            chosen: query[parameter])
    }
}
