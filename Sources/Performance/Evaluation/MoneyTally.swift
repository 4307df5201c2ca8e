import Vocabulary

/// Ceilings and spending of programmes, added up for a roll-up.
struct MoneyTally {
    private var ceiling = 0.0
    private var realised = 0.0
    private var planned = 0.0
    private var versions: Set<String> = []
    private var hasCeiling = false

    mutating func add(_ program: ProgramMoney) {
        if let line = program.line {
            hasCeiling = true
            ceiling += line.ceiling
            versions.insert(line.version)
        }
        realised += program.realised
        planned += program.planned
    }

    var money: Rollup.Money? {
        guard hasCeiling else { return nil }
        let absorption = ceiling > 0 ? 100 * realised / ceiling : nil
        return Rollup.Money(
            ceiling: ceiling, realised: realised, planned: planned, absorption: absorption,
            deviation: absorption.map { $0 - 100 * planned / ceiling },
            versions: versions.sorted())
    }
}
