extension FormDefinition {
    /// What a column's cells hold. The text (`triwulan:2`) is what a stored definition writes.
    public enum Content: Hashable, Sendable {
        case rowNumber
        /// The code of the programme or activity.
        case code
        /// Its text.
        case statement
        /// The indicator and its unit.
        case indicator
        /// What was reached in the year before the plan began.
        case planStart
        /// The target at the end of the plan; for a cumulative indicator the sum of its years.
        case planTarget
        /// What was reached up to the end of last year.
        case before
        /// This year's target and ceiling.
        case annualTarget
        /// 1…4.
        case quarter(Int)
        /// What was reached this year, by the indicator's own aggregation.
        case realised
        /// The percentage of this year's target.
        case achievement
        /// What was reached from the start of the plan up to now.
        case planRealised
        /// The percentage of the plan's target.
        case planAchievement
        /// Of the plan's n-th year, 1…5.
        case yearTarget(Int)
        case yearRealised(Int)
        case yearAchievement(Int)
        /// The agencies that answer for it.
        case organisation
        /// How the figures were made.
        case remark

        /// Which year of the plan the column is about.
        public var planYear: Int? {
            switch self {
            case .yearTarget(let year), .yearRealised(let year), .yearAchievement(let year): year
            default: nil
            }
        }

        /// Whether the cells are percentages of a target, over which the footer takes a mean.
        public var isAchievement: Bool {
            switch self {
            case .achievement, .planAchievement, .yearAchievement: true
            default: false
            }
        }
    }
}

extension FormDefinition.Content: LosslessStringConvertible {
    private static let words: [(Self, String)] = [
        (.rowNumber, "nomor"), (.code, "kode"), (.statement, "uraian"),
        (.indicator, "indikator"), (.planStart, "capaian_awal"), (.planTarget, "target_rencana"),
        (.before, "realisasi_tahun_lalu"), (.annualTarget, "target_tahun"),
        (.realised, "realisasi"), (.achievement, "capaian"),
        (.planRealised, "realisasi_rencana"), (.planAchievement, "capaian_rencana"),
        (.organisation, "perangkat_daerah"), (.remark, "keterangan"),
    ]

    public init?(_ description: String) {
        if let word = Self.words.first(where: { $0.1 == description }) {
            self = word.0
            return
        }
        let parts = description.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[1]), (1...5).contains(number) else {
            return nil
        }
        switch parts[0] {
        case "triwulan" where number <= 4: self = .quarter(number)
        case "target_tahun_ke": self = .yearTarget(number)
        case "realisasi_tahun_ke": self = .yearRealised(number)
        case "capaian_tahun_ke": self = .yearAchievement(number)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .quarter(let number): "triwulan:\(number)"
        case .yearTarget(let number): "target_tahun_ke:\(number)"
        case .yearRealised(let number): "realisasi_tahun_ke:\(number)"
        case .yearAchievement(let number): "capaian_tahun_ke:\(number)"
        default: Self.words.first { $0.0 == self }?.1 ?? ""
        }
    }
}
