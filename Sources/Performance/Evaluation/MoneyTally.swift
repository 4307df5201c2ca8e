import Vocabulary

/// Ceilings and spending of programmes, added up for a roll-up.
struct MoneyTally {
    private var ceiling: Double?
    private var realised: Double?
    private var planned: Double?
    private var versions: Set<String> = []

    mutating func add(_ program: ProgramMoney) {
        if let line = program.line {
            ceiling.add(line.ceiling)
            versions.insert(line.version)
        }
        realised.add(program.realised)
        planned.add(program.planned)
    }

    var money: Rollup.Money? {
        ceiling.map { ceiling in
            Rollup.Money(
                ceiling: ceiling, realised: realised, planned: planned,
                versions: versions.sorted())
        }
    }
}

extension Double? {
    /// Adds what is known: a sum of nothing known stays `nil`, never 0.
    mutating func add(_ amount: Double?) {
        guard let amount else { return }
        self = (self ?? 0) + amount
    }
}
