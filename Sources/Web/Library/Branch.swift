package import Performance
package import Vocabulary

/// The part of the plan that an indicator belongs to: a mission, or a goal of a plan without
/// missions.
package struct Branch: Sendable, Hashable {
    package let node: CascadeNode
    /// Counted among the nodes of its level, from 1.
    package let number: Int

    /// `Misi 2`, `Goal 1`.
    package var label: Wording {
        node.level == .mission
            ? Wording(id: "Misi \(number)", en: "Mission \(number)")
            : Wording(id: "Tujuan \(number)", en: "Goal \(number)")
    }

    /// The missions in the order of the cascade, then the goals that stand under none.
    static func all(in tree: CascadeTree) -> [Branch] {
        let missions = tree.nodes.filter { $0.level == .mission }
        let goals = tree.nodes.filter { node in
            node.level == .goal && tree.ancestor(of: node.id, at: .mission) == nil
        }
        return [missions, goals].flatMap { nodes in
            nodes.enumerated().map { Branch(node: $1, number: $0 + 1) }
        }
    }
}
