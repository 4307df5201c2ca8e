/// The law of a sum of squared standard normal values.
public enum ChiSquareDistribution {
    /// The probability of a value above `x`: the p-value of a chi-square statistic.
    ///
    /// - Parameters:
    ///   - x: 0 or above.
    ///   - degreesOfFreedom: 1 or more.
    /// - Returns: 0…1, precise also where it is tiny; `nil` outside those ranges.
    public static func survival(_ x: Double, degreesOfFreedom: Int) -> Double? {
        guard degreesOfFreedom >= 1 else { return nil }
        return IncompleteGamma.upper(Double(degreesOfFreedom) / 2, x / 2)
    }
}
