import Forecast
public import Vocabulary

extension NumericSeries {
    /// The periods whose change from the same period of the year before is unlike the others:
    /// |modified z| above 3.5 on the seasonal differences. Oldest first; none where the series
    /// has fewer than four differences.
    ///
    /// Source: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers.
    public var outlyingPeriods: [Period] {
        let lag = frequency.periodsPerYear
        guard values.count >= lag + Outliers.fewest else { return [] }
        let differences = zip(values.dropFirst(lag), values).map { $0 - $1 }
        return Outliers.modifiedZScores(differences).enumerated().compactMap { place, score in
            abs(score) > Outliers.modifiedLimit ? start.advanced(by: place + lag) : nil
        }
    }
}
