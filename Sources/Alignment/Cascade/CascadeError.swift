public import Vocabulary

/// Why a cascade is not one.
public enum CascadeError: Explained, Equatable {
    case nodeCount(Int)
    case edgeCount(Int)
    /// The edge at this position names a node that does not exist.
    case unknownNode(edge: Int, node: Int)
    /// The edge at this position weighs less than 0, too much, or not a number.
    case weight(edge: Int)
    /// The edge at this position is there before.
    case repeated(edge: Int, first: Int)
    /// As many tiers as nodes are needed.
    case tierCount(Int, nodes: Int)

    /// As many numbers of indicators as nodes are needed.
    case indicatorCount(Int, nodes: Int)

    public var wording: Wording {
        switch self {
        case .nodeCount(let count):
            Wording(
                id: "Pohon kinerja memuat \(count) simpul; yang dapat dihitung 0–10.000. Bagilah.",
                en: "The cascade has \(count) nodes; 0 to 10,000 can be computed. Divide it.")
        case .edgeCount(let count):
            Wording(
                id: "Pohon kinerja memuat \(count) hubungan; paling banyak 1.000.000. Bagilah.",
                en: "The cascade has \(count) edges; at most 1,000,000 are taken. Divide it.")
        case .unknownNode(let edge, let node):
            Wording(
                id: "Hubungan \(edge) menyebut simpul \(node) yang tidak ada; perbaiki nomornya.",
                en: "Edge \(edge) names node \(node), which does not exist; correct the number.")
        case .weight(let edge):
            Wording(
                id: "Bobot hubungan \(edge) harus bilangan 0 sampai 1.000.000.000.",
                en: "The weight of edge \(edge) must be a number from 0 to 1,000,000,000.")
        case .repeated(let edge, let first):
            Wording(
                id: "Hubungan \(edge) sudah ada sebagai hubungan \(first); hapus salah satunya.",
                en: "Edge \(edge) is there already as edge \(first); remove one of them.")
        case .tierCount(let count, let nodes):
            Wording(
                id: "Ada \(count) tingkat untuk \(nodes) simpul; beri satu tingkat tiap simpul.",
                en: "There are \(count) tiers for \(nodes) nodes; give each node one.")
        case .indicatorCount(let count, let nodes):
            Wording(
                id: "Ada \(count) jumlah indikator untuk \(nodes) simpul; beri satu tiap simpul.",
                en: "There are \(count) numbers of indicators for \(nodes) nodes; give each one.")
        }
    }
}
