import Performance
import Vocabulary

extension Words {
    /// Status, missing values and data quality, wherever they appear.
    enum Status {
        static let notJudged = Wording(id: "Belum dapat dinilai", en: "Cannot be judged yet")
        static let notReleased = Wording(id: "Belum rilis", en: "Not yet released")
        static let notReported = Wording(id: "Belum ada data", en: "No data yet")

        static func missing(_ missing: IndicatorResult.Missing) -> Wording {
            switch missing {
            case .notReleased: notReleased
            case .notReported: notReported
            }
        }

        static func flag(_ flag: IndicatorResult.DataQuality.Flag) -> Wording {
            switch flag {
            case .outlier: Wording(id: "pencilan", en: "outlier")
            case .outlierExplained:
                Wording(id: "pencilan dijelaskan", en: "outlier explained")
            case .revised: Wording(id: "direvisi", en: "revised")
            case .contradictoryVintages:
                Wording(id: "vintase bertentangan", en: "contradictory vintages")
            case .seriesBreak: Wording(id: "putus seri", en: "series break")
            case .late: Wording(id: "terlambat", en: "late")
            case .unverified: Wording(id: "belum diverifikasi", en: "unverified")
            case .returned: Wording(id: "dikembalikan", en: "returned")
            }
        }
    }
}
