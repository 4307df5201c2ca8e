/// What a ranking of some candidates costs beyond what every ranking costs.
///
/// Putting `a` above `b` costs the margin of those against it, if they are more; the smaller side
/// of every pair is lost in any ranking and counted once in ``unavoidable``.
struct KemenyCosts {
    /// The candidates, ascending; costs are by place in this list.
    let members: [Int]
    /// Voters that any ranking of the members disagrees with.
    let unavoidable: Int
    /// Row by row: the extra cost of `row` above `column`.
    private let extra: ContiguousArray<Int>

    init(_ matrix: PairwiseMatrix, members: [Int]) {
        self.members = members
        var unavoidable = 0
        var extra = ContiguousArray<Int>()
        for (place, above) in members.enumerated() {
            for (otherPlace, below) in members.enumerated() {
                extra.append(max(0, matrix.margin(below, above)))
                if place < otherPlace {
                    unavoidable += min(matrix[above, below], matrix[below, above])
                }
            }
        }
        self.unavoidable = unavoidable
        self.extra = extra
    }

    var count: Int { members.count }

    /// No ranking of the members costs more.
    var most: Int { extra.reduce(0, +) }

    func extra(above: Int, below: Int) -> Int { extra[above * count + below] }

    /// The extra cost of an order of places.
    func extra(of order: [Int]) -> Int {
        var sum = 0
        for (place, above) in order.enumerated() {
            for below in order[(place + 1)...] { sum += extra(above: above, below: below) }
        }
        return sum
    }
}
