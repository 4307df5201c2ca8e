import Statistics

extension SeededGenerator {
    /// A series around 100 with trend, season and noise.
    mutating func series(_ count: Int, seasonLength: Int, around level: Double = 100) -> [Double] {
        let slope = Double.random(in: -0.5...0.5, using: &self)
        let swing = Double.random(in: 0...20, using: &self)
        return (0..<count).map { t in
            let season = Double(t % seasonLength) / Double(seasonLength) - 0.5
            return level + slope * Double(t) + swing * season
                + Double.random(in: -5...5, using: &self)
        }
    }
}
