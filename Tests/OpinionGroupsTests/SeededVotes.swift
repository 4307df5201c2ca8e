import OpinionGroups
import Statistics

/// Seeded votes of a few opinions with noise and gaps.
func seededVotes(
    _ seed: UInt64, participants: Int, statements: Int, opinions: Int = 3, missing: Double = 0.4
) -> [[Int?]] {
    var generator = SeededGenerator(seed: seed)
    let centres = (0..<opinions).map { _ in
        (0..<statements).map { _ in generator.index(below: 3) - 1 }
    }
    return (0..<participants).map { _ in
        let centre = centres[generator.index(below: opinions)]
        return (0..<statements).map { statement -> Int? in
            let vote = generator.unit() < 0.2 ? generator.index(below: 3) - 1 : centre[statement]
            return generator.unit() < missing ? nil : vote
        }
    }
}

/// A seeded order of `0..<count`.
func seededOrder(_ count: Int, seed: UInt64) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    return Array(0..<count).shuffled(using: &generator)
}

func seededPoints(_ seed: UInt64, count: Int, clumps: Int = 3) -> [MapPoint] {
    var generator = SeededGenerator(seed: seed)
    let centres = (0..<clumps).map { _ in
        MapPoint(x: generator.unit() * 6 - 3, y: generator.unit() * 6 - 3)
    }
    return (0..<count).map { _ in
        let centre = centres[generator.index(below: clumps)]
        return MapPoint(
            x: centre.x + generator.unit() - 0.5, y: centre.y + generator.unit() - 0.5)
    }
}
