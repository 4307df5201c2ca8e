import Foundation
import Performance
import Reminders
import Standing
import Vocabulary

func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? .distantPast
}

let region: Region.ID = "kaltim"
let dinkes: Agency.ID = "1-02"
let dishub: Agency.ID = "2-15"

/// Two agencies that owe five indicators between them.
enum Fixture {
    static let cycle = Cycle(Period("2025-S1") ?? .year(2025))

    static func calendar() throws -> WorkingCalendar {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "Examples/kalender/hari-libur-2025-2026.csv")
        return try WorkingCalendar(csv: String(contentsOf: file, encoding: .utf8))
    }

    static func indicator(
        _ id: Indicator.ID, of organisation: Organisation.ID, every frequency: Frequency,
        tags: [Indicator.Tag] = [], weight: Double? = nil
    ) -> Indicator {
        Indicator(
            id: id, name: "Indikator \(id)", unit: "%", cascade: "S1", organisation: organisation,
            polarity: .up, aggregation: .last, weight: weight, frequency: frequency, tags: tags,
            standing: .sample)
    }

    static let indicators = [
        indicator("KES-01", of: "1-02", every: .quarter, tags: [.iku]),
        indicator("KES-02", of: "1-02", every: .quarter),
        indicator("KES-03", of: "1-02", every: .month, weight: 3),
        indicator("HUB-01", of: "2-15", every: .quarter),
        indicator("HUB-02", of: "2-15", every: .semester),
    ]

    static func dataset(
        _ observations: [Observation] = [], _ verifications: [Verification] = []
    ) -> Dataset {
        Dataset(
            government: Government(name: "Provinsi", level: .province),
            organisations: [
                Organisation(id: "1-02", name: "Dinas Kesehatan", kind: .dinas),
                Organisation(id: "2-15", name: "Dinas Perhubungan", kind: .dinas),
            ],
            indicators: indicators, observations: observations, verifications: verifications)
    }

    static func value(_ indicator: Indicator.ID, _ period: String) -> Observation {
        Observation(
            indicator: indicator, period: Period(period) ?? .year(2025), measure: .value(1),
            status: .final)
    }

    static func list(
        _ observations: [Observation] = [], _ verifications: [Verification] = [],
        _ acknowledgement: Acknowledgement = .entered, on text: String
    ) throws -> OverdueList {
        try OverdueList(
            of: Evidence(dataset(observations, verifications)), in: cycle,
            acknowledging: acknowledgement, by: calendar(), on: day(text))
    }
}

/// One person for each part.
enum Cast {
    static func appointed(
        _ holder: Holder.ID, _ seat: Seat, from: String = "2025-01-01", to: String? = nil
    ) -> Assignment {
        Assignment(
            id: Assignment.ID("\(holder)-\(seat.role.rawValue)-\(seat.agency?.text ?? "")"),
            holder: holder, seat: seat, from: day(from), to: to.flatMap { CivilDate($0) })
    }

    static let head = appointed("kepala", .agencyHead(dinkes, region))
    static let typist = appointed("operator", .agencyOperator(dinkes, region))
    static let otherHead = appointed("kepala-lain", .agencyHead(dishub, region))
    static let verifier = appointed("verifikator", .verifier(region, recused: []))
    static let recused = appointed("verifikator-2", .verifier(region, recused: [dinkes]))
    static let organiser = appointed("penyelenggara", .organiser(region))
    static let everybody = [head, typist, otherHead, verifier, recused, organiser]

    static func roster(_ assignments: [Assignment] = everybody) throws -> Roster {
        try Roster(assignments)
    }

    /// As the head of the health agency submitted it.
    static func submitted(on text: String = "2025-07-02") throws -> Submission {
        let draft = Submission(region: region, agency: dinkes)
        return try draft.taking(
            .submit, by: "kepala", among: roster(), during: .collection, on: day(text))
    }
}
