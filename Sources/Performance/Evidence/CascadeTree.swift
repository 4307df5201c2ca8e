public import Vocabulary

/// The cascade for walking: from a node up to its root and down to its children.
public struct CascadeTree: Sendable {
    /// In the order of the dataset.
    public let nodes: [CascadeNode]
    private let positions: [CascadeNode.ID: Int]
    private let childPositions: [[Int]]
    private let rootPositions: [Int]

    /// - Parameter nodes: Codes are unique and parents form no cycle; a parent that is not there is
    ///   taken as none.
    public init(_ nodes: [CascadeNode]) {
        self.nodes = nodes
        let positions = Dictionary(
            zip(nodes.map(\.id), nodes.indices), uniquingKeysWith: { first, _ in first })
        self.positions = positions
        var children = [[Int]](repeating: [], count: nodes.count)
        var roots: [Int] = []
        for (position, node) in nodes.enumerated() {
            if let parent = node.parent.flatMap({ positions[$0] }) {
                children[parent].append(position)
            } else {
                roots.append(position)
            }
        }
        self.childPositions = children
        self.rootPositions = roots
    }

    public var roots: [CascadeNode] { rootPositions.map { nodes[$0] } }

    /// The node with this code.
    public func node(_ id: CascadeNode.ID) -> CascadeNode? {
        positions[id].map { nodes[$0] }
    }

    /// The nodes directly below one, in the order of the dataset.
    public func children(of id: CascadeNode.ID) -> [CascadeNode] {
        positions[id].map { childPositions[$0].map { nodes[$0] } } ?? []
    }

    /// The node itself, its parent, and so on; never longer than the cascade has nodes.
    public func pathToRoot(from id: CascadeNode.ID) -> [CascadeNode.ID] {
        var path: [CascadeNode.ID] = []
        var next: CascadeNode.ID? = id
        while let current = next, let node = node(current), path.count <= nodes.count {
            path.append(current)
            next = node.parent
        }
        return path
    }

    /// The node and its ancestors, root first: for a trail of links.
    public func trail(to id: CascadeNode.ID) -> [CascadeNode] {
        pathToRoot(from: id).reversed().compactMap(node)
    }

    /// The nearest node of this level on the way up, the node itself included.
    public func ancestor(of id: CascadeNode.ID, at level: CascadeNode.Level) -> CascadeNode? {
        pathToRoot(from: id).lazy.compactMap(node).first { $0.level == level }
    }
}
