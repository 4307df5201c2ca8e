import Vocabulary

/// Where organisations and cascade nodes stand in the dataset: roll-ups add up by these positions.
struct ScopePositions: Sendable {
    private let organisations: [Organisation.ID: Int]
    private let nodes: [CascadeNode.ID: Int]
    /// From each node up to its root, the node itself first.
    private let paths: [[Int]]

    init(of dataset: Dataset) {
        organisations = Dictionary(
            zip(dataset.organisations.map(\.id), dataset.organisations.indices),
            uniquingKeysWith: { first, _ in first })
        let cascade = dataset.cascade
        let nodes = Dictionary(
            zip(cascade.map(\.id), cascade.indices), uniquingKeysWith: { first, _ in first })
        self.nodes = nodes
        paths = cascade.indices.map { start in
            var path: [Int] = []
            var next: Int? = start
            // Never longer than the cascade: a cycle would be a fault of the data.
            while let position = next, path.count <= cascade.count {
                path.append(position)
                next = cascade[position].parent.flatMap { nodes[$0] }
            }
            return path
        }
    }

    func organisation(_ id: Organisation.ID) -> Int? { organisations[id] }

    /// The node, its parent, and so on; empty when there is no such node.
    func pathToRoot(from id: CascadeNode.ID) -> [Int] { nodes[id].map { paths[$0] } ?? [] }
}
