import Statistics

/// How scores follow from drawn weights: what all samples share, prepared once.
enum ScoreModel: Sendable {
    case weightedSum(UncertainSum)
    /// Squared distances of TOPSIS before weighting, to the best and to the worst point.
    case closeness(best: [Double], worst: [Double])
}

/// A weighted sum of uncertain utilities, sorted by how its parts are drawn.
struct UncertainSum: Sendable {
    struct Draw: Sendable {
        let alternative: Int
        let criterion: Int
        let value: CellDraw
    }

    /// Fixed utilities and means of normal ones, row by row; 0 where a value is drawn.
    let means: [Double]
    /// Variances of normal utilities, row by row; `nil` when there is none.
    ///
    /// Independent normal errors of a weighted sum are one normal error whose variance is the sum
    /// of the squared weights times the variances: one draw an alternative instead of one a value.
    let variances: [Double]?
    let draws: [Draw]

    var isFixed: Bool { variances == nil && draws.isEmpty }

    init(_ utilities: UncertainUtilities) {
        var means: [Double] = []
        var variances: [Double] = []
        var draws: [Draw] = []
        for alternative in 0..<utilities.alternativeCount {
            for criterion in 0..<utilities.criterionCount {
                let cell = utilities[alternative, criterion]
                let draw = CellDraw(cell)
                if let draw {
                    draws.append(
                        Draw(alternative: alternative, criterion: criterion, value: draw))
                }
                means.append(draw == nil ? cell.mean : 0)
                variances.append(cell.variance)
            }
        }
        self.means = means
        self.variances = variances.contains { $0 > 0 } ? variances : nil
        self.draws = draws
    }
}

extension UncertainValue {
    /// Of a normal value; others are drawn one by one.
    fileprivate var variance: Double {
        if case .normal(_, let deviation) = self { deviation * deviation } else { 0 }
    }
}

/// A value that is drawn for every sample.
enum CellDraw: Sendable {
    /// `modeShare` is where the mode lies between the ends, 0…1.
    case triangular(low: Double, width: Double, modeShare: Double)
    case empirical([Double])

    /// `nil` for what need not be drawn: fixed and normal values, triangles without width.
    init?(_ value: UncertainValue) {
        switch value {
        case .triangular(let low, let mode, let high) where high > low:
            self = .triangular(
                low: low, width: high - low, modeShare: (mode - low) / (high - low))
        case .empirical(let samples) where samples.count > 1: self = .empirical(samples)
        default: return nil
        }
    }
}
