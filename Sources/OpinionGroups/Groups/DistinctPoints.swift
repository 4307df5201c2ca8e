/// Points in order of their coordinates, equal ones together with their number.
///
/// Grouping works on these, so its result does not depend on the order of the participants.
struct DistinctPoints: Sendable {
    private(set) var x: [Double] = []
    private(set) var y: [Double] = []
    /// How many points share the place.
    private(set) var weights: [Double] = []
    /// For each point given, its place among the distinct ones.
    let places: [Int]

    var count: Int { x.count }

    init(_ points: [MapPoint]) {
        let order = points.indices.sorted {
            let one = points[$0]
            let other = points[$1]
            return one.x != other.x ? one.x < other.x : one.y != other.y ? one.y < other.y : $0 < $1
        }
        var places = [Int](repeating: 0, count: points.count)
        for index in order {
            let point = points[index]
            if let last = x.indices.last, x[last] == point.x, y[last] == point.y {
                weights[last] += 1
            } else {
                x.append(point.x)
                y.append(point.y)
                weights.append(1)
            }
            places[index] = x.count - 1
        }
        self.places = places
    }

    func squaredDistance(_ index: Int, _ centre: MapPoint) -> Double {
        let dx = x[index] - centre.x
        let dy = y[index] - centre.y
        return dx * dx + dy * dy
    }
}
