import Foundation
import OpinionGroups
import Statistics
import Testing

/// One file of independently computed cases.
struct OracleFile<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable, Sendable
{
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let input: Input
        let expected: Expected
        let tolerance: Double

        var testDescription: String { id }
    }

    let cases: [Case]

    static func load(_ name: String) -> [Case] {
        guard let url = Bundle.module.url(forResource: "Cases/\(name)", withExtension: "json"),
            let data = try? Data(contentsOf: url)
        else {
            Issue.record("Cases/\(name).json is missing")
            return []
        }
        do {
            return try JSONDecoder().decode(OracleFile.self, from: data).cases
        } catch {
            Issue.record("Cases/\(name).json: \(error)")
            return []
        }
    }
}

/// Equal within `tolerance`, relative above 1 and absolute below.
func near(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(value - expected) <= tolerance * max(1, abs(expected))
}

func near(_ values: [Double], _ expected: [Double], _ tolerance: Double) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { near($0, $1, tolerance) }
}

func near(_ rows: [[Double]], _ expected: [[Double]], _ tolerance: Double) -> Bool {
    rows.count == expected.count && zip(rows, expected).allSatisfy { near($0, $1, tolerance) }
}

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
