enum Outliers {
    static func modifiedZScores(_ values: [Double]) -> [Double] {
        func median(_ a: [Double]) -> Double {
            let s = a.sorted(); let m = s.count / 2;
            return s.count % 2 == 1 ? s[m] : (s[m - 1] + s[m]) / 2
        }
        guard values.count >= 4 else { return [] }
        let m = median(values); let mad = median(values.map { abs($0 - m) })
        if mad == 0 {
            let mean = values.map { abs($0 - m) }.reduce(0, +) / Double(values.count);
            return values.map { mean == 0 ? 0 : ($0 - m) / (1.253314 * mean) }
        }
        return values.map { 0.6745 * ($0 - m) / mad }
    }
}
