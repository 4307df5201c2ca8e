package import Performance
import Vocabulary

/// The part of the cascade that one document's page shows: its own statements, what they stand
/// under, and what stands under them.
package struct CascadeOutline: Sendable {
    package struct Line: Sendable {
        package let node: CascadeNode
        package let rollup: Rollup
        /// 0 for a root.
        package let depth: Int
    }

    /// Documents that have statements, in the order of the dataset.
    package let documents: [PlanDocument]
    package let document: PlanDocument?
    private let tree: CascadeTree
    private let rollups: [CascadeNode.ID: Rollup]
    private let included: Set<CascadeNode.ID>

    /// - Parameter code: The document that the reader chose; `nil` takes the one under whose
    ///   statements most indicators stand.
    package init(_ code: String?, in reading: Reading) {
        let dataset = reading.dataset
        let tree = reading.tree
        self.tree = tree
        let withNodes = Set(dataset.cascade.map(\.document))
        documents = dataset.documents.filter { withNodes.contains($0.id) }
        let chosen =
            documents.first { $0.id.text == code }
            ?? Self.standard(of: documents, in: dataset, tree)
        document = chosen
        rollups = Dictionary(
            zip(dataset.cascade.map(\.id), reading.evaluation.cascadeRollups),
            uniquingKeysWith: { first, _ in first })
        var included: Set<CascadeNode.ID> = []
        for node in dataset.cascade {
            let path = tree.pathToRoot(from: node.id)
            let isInside = path.contains { tree.node($0)?.document == chosen?.id }
            guard isInside else { continue }
            // What stands below belongs to it; what stands above gives it its place.
            included.insert(node.id)
            if node.document == chosen?.id { included.formUnion(path) }
        }
        self.included = included
    }

    private static func standard(
        of documents: [PlanDocument], in dataset: Dataset, _ tree: CascadeTree
    ) -> PlanDocument? {
        var counts: [PlanDocument.ID: Int] = [:]
        for indicator in dataset.indicators {
            if let node = tree.node(indicator.cascade) { counts[node.document, default: 0] += 1 }
        }
        return documents.max { left, right in
            let (a, b) = (counts[left.id] ?? 0, counts[right.id] ?? 0)
            return a != b ? a < b : left.validFrom < right.validFrom
        }
    }

    package var roots: [CascadeNode] {
        tree.nodes.filter { node in
            included.contains(node.id) && node.parent.map { !included.contains($0) } ?? true
        }
    }

    package func children(of node: CascadeNode) -> [CascadeNode] {
        tree.children(of: node.id).filter { included.contains($0.id) }
    }

    package func rollup(of node: CascadeNode) -> Rollup? { rollups[node.id] }

    /// Deeper than any plan; a broken file cannot make the page deeper.
    package static let deepest = 12

    /// Every statement, each before those below it.
    package var lines: [Line] {
        var lines: [Line] = []
        var stack = roots.reversed().map { (node: $0, depth: 0) }
        while let (node, depth) = stack.popLast() {
            if let rollup = rollups[node.id] {
                lines.append(Line(node: node, rollup: rollup, depth: depth))
            }
            guard depth < Self.deepest else { continue }
            stack += children(of: node).reversed().map { (node: $0, depth: depth + 1) }
        }
        return lines
    }
}
