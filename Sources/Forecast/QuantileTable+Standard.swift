extension QuantileTable {
    /// The table that ships: errors on M1, M3 and Tourism series, in 19 cells.
    public static let standard = QuantileTable(checked: CommonCells.all + ShortCells.all)
}

extension QuantileTable.Cell {
    /// Cuts the rows of a cell out of one flat list: first by horizon, then by sum.
    init(_ frequency: QuantileTable.Frequency, length: Int, series: Int, _ flat: [Double]) {
        let width = ForecastDistribution.levels.count
        let rows = stride(from: 0, to: flat.count, by: width).map { Array(flat[$0..<$0 + width]) }
        self.init(
            frequency: frequency, length: length, series: series,
            byHorizon: Array(rows[..<(rows.count / 2)]), bySum: Array(rows[(rows.count / 2)...]))
    }
}
