import OpinionGroups
import Vocabulary

// Votes, points and groups from documents; refusals name the place, counted from 0.
extension KernelInput {
    func votes() throws(KernelInputError) -> VoteMatrix {
        let rows = try list { row throws(KernelInputError) in
            try row.list { cell throws(KernelInputError) in
                try cell.nullable { vote throws(KernelInputError) in try vote.integer() }
            }
        }
        do {
            return try VoteMatrix(rows)
        } catch {
            throw error.at(self)
        }
    }

    func groupChoice() throws(KernelInputError) -> GroupChoice {
        let points = try member("points").points()
        do {
            return try GroupChoice(of: points)
        } catch {
            throw error.at(self)
        }
    }

    func minimumNumbers() throws(KernelInputError) -> MinimumNumbers {
        let usual = MinimumNumbers.usual
        guard let given = try optional("minimum") else { return usual }
        return MinimumNumbers(
            votesToBePlaced: try given.optional("votesToBePlaced")?.integer()
                ?? usual.votesToBePlaced,
            participantsToGroup: try given.optional("participantsToGroup")?.integer()
                ?? usual.participantsToGroup,
            groupToBeShown: try given.optional("groupToBeShown")?.integer()
                ?? usual.groupToBeShown)
    }

    private func points() throws(KernelInputError) -> [MapPoint] {
        try list { point throws(KernelInputError) in
            let coordinates = try point.doubles()
            guard coordinates.count == 2 else {
                throw point.refused(
                    id: "titik memiliki dua koordinat; di sini \(coordinates.count).",
                    en: "a point has two coordinates; here are \(coordinates.count).")
            }
            return MapPoint(x: coordinates[0], y: coordinates[1])
        }
    }

    func opinionStatistics() throws(KernelInputError) -> GroupStatistics {
        let votes = try member("votes").votes()
        let labels = try member("labels")
        let groups = try labels.list { label throws(KernelInputError) in
            try label.nullable { value throws(KernelInputError) in try value.integer() }
        }
        do {
            return try GroupStatistics(votes, groups: groups)
        } catch {
            throw error.at(labels)
        }
    }
}

extension OpinionGroupsError {
    /// The place in the document; indices there count from 0.
    fileprivate func at(_ place: KernelInput) -> KernelInputError {
        switch self {
        case .ragged(let participant, _, _):
            .refused("\(place.path)[\(participant)]", wording)
        case .notAVote(let participant, let statement, _):
            .refused("\(place.path)[\(participant)][\(statement)]", wording)
        case .notAGroup(let participant, _):
            .refused("\(place.path)[\(participant)]", wording)
        case .pointOutOfRange(let index):
            .refused("\(place.path).points[\(index)]", wording)
        case .tooManyPoints: .refused("\(place.path).points", wording)
        default: place.refused(self)
        }
    }
}
