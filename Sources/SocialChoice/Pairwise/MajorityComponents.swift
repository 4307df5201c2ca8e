/// The candidates in layers that majorities order strictly: everyone in a layer beats everyone in
/// the layers below; within a layer there are ties and cycles.
///
/// The first layer is the Smith set. The layers are the strongly connected components of "beats or
/// ties".
/// Source: Smith (1973), Econometrica 41(6); Copeland scores order the components.
public struct MajorityComponents: Sendable, Equatable {
    /// Best first; candidates ascending.
    public let layers: [[Int]]

    /// Divides the candidates of a matrix.
    ///
    /// - Complexity: O(candidates²).
    public init(_ matrix: PairwiseMatrix) {
        let halves = Copeland(matrix).halfPoints
        let order = halves.indices.sorted {
            halves[$0] != halves[$1] ? halves[$0] > halves[$1] : $0 < $1
        }
        // A layer ends where those above have won every duel with those below: then they hold a
        // point for each pair among them and for each pair across, the most they can.
        var layers: [[Int]] = []
        var (layer, won) = ([Int](), 0)
        for (place, candidate) in order.enumerated() {
            layer.append(candidate)
            won += halves[candidate]
            let above = place + 1
            if won == above * (above - 1) + 2 * above * (order.count - above) {
                layers.append(layer.sorted())
                layer = []
            }
        }
        self.layers = layers
    }
}
