import OpinionGroups
import Statistics

/// 1,000 participants of four opinions on 200 statements, 60 % not answered.
func benchmarkOpinionGroups(_ bench: Bench) throws {
    let rows = seededVotes(participants: 1_000, statements: 200)
    try bench.write(
        "votes.csv",
        rows.map { row in row.map { $0.map(String.init) ?? "" }.joined(separator: ",") })
    let votes = try VoteMatrix(rows)
    let report = OpinionReport(on: votes)
    let groups = report.groups?.groups ?? []
    try bench.write("groups.csv", groups.map { $0.map(String.init) ?? "" })
    try bench.write("map.csv", report.map.positions.map { "\($0?.x ?? 0),\($0?.y ?? 0)" })
    let points = report.map.positions.compactMap(\.self)
    try bench.write(
        "clusters.csv", try GroupChoice(of: points).tried.map { "\($0.inertia),\($0.silhouette)" })

    bench.time("opinion groups 1,000 × 200", goal: 0.060, repetitions: 15) {
        consume(OpinionReport(on: votes))
    }
    bench.time("opinion map 1,000 × 200", goal: 0.012, repetitions: 15) {
        consume(OpinionMap(of: votes))
    }
    try bench.time("statement statistics 1,000 × 200", goal: 0.002, repetitions: 15) {
        consume(try GroupStatistics(votes, groups: groups))
    }
    try bench.time("k-means 2…5 and silhouettes, 1,000 points", goal: 0.045, repetitions: 15) {
        consume(try GroupChoice(of: points))
    }
    var conversation = Conversation(votes)
    consume(conversation.report())
    var participant = 0
    try bench.time("opinion groups after one more vote", goal: 0.060, repetitions: 15) {
        try conversation.vote(participant, 7, .disagree)
        participant += 1
        consume(conversation.report())
    }
}

private func seededVotes(participants: Int, statements: Int) -> [[Int?]] {
    var generator = SeededGenerator(seed: 3)
    let centres = (0..<4).map { _ in
        (0..<statements).map { _ in generator.index(below: 3) - 1 }
    }
    return (0..<participants).map { _ in
        let centre = centres[generator.index(below: 4)]
        return (0..<statements).map { statement -> Int? in
            let isOwn = generator.unit() >= 0.2
            let vote = isOwn ? centre[statement] : generator.index(below: 3) - 1
            return generator.unit() < 0.6 ? nil : vote
        }
    }
}
