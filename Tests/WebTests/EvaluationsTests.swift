import Foundation
import Ledger
import Performance
import Proceedings
import Storage
import Testing
import Vocabulary

@testable import Web

@Suite("Evaluations kept while the data moves on")
struct EvaluationsTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("selaras-\(UUID().uuidString)")
    private let archive: Archive

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        archive = try Archive(path: folder.appendingPathComponent("r.sqlite").path)
    }

    private func take(_ dataset: Dataset, file: UInt8 = 0) async throws {
        let outcome = try await archive.take(
            dataset,
            from: FileIdentity(name: "a.zip", sha256: Digest(hashing: [file]), byteCount: 1))
        try #require(outcome.receipt.sum(\.new) + outcome.receipt.sum(\.changed) > 0)
    }

    private static func lens(_ holdings: Web.Holdings, cap: WhatIf.Cap? = nil) -> Lens {
        Lens(
            cycle: Cycle("2025-S1")!, ruleSet: holdings.dataset.government.ruleSet,
            whatIf: WhatIf(cap: cap))
    }

    @Test("A changed value gives the readings and trends that everything read anew gives")
    func update() async throws {
        var dataset = SampleData.dataset()
        try await take(dataset)
        let evaluations = Evaluations(of: ArchiveLibrary(archive))
        for round in 1...4 {
            let holdings = try await evaluations.holdings()
            #expect((holdings.change == nil) == (round == 1))
            let fresh = try await ArchiveLibrary(archive).holdings()
            #expect(holdings.frontier == fresh.frontier)
            // The second lens is asked for in every second round, so that changes pile up.
            for cap in round % 2 == 1 ? [nil, WhatIf.Cap.percent(80)] : [nil] {
                let lens = Self.lens(holdings, cap: cap)
                let reading = await evaluations.reading(lens, of: holdings)
                let trend = await evaluations.trend(lens, of: holdings)
                let whole = Reading(holdings: fresh, lens: lens)
                #expect(reading.evaluation == whole.evaluation)
                #expect(reading.offeredCycles == whole.offeredCycles)
                let wholeTrend = await Trend(holdings: fresh, lens: lens)
                #expect(trend.government == wholeTrend.government)
                for position in dataset.organisations.indices {
                    #expect(
                        trend.organisation(at: position) == wholeTrend.organisation(at: position))
                }
            }
            let place = try #require(
                dataset.observations.firstIndex { $0.measure?.number != nil })
            var value = dataset.observations[place]
            value.measure = .value(Double(round))
            value.vintage = "\(100 + round)"
            dataset.observations.append(value)
            try await take(dataset, file: UInt8(round))
        }
    }

    @Test("A page that began before the data moved on gets the data it began with")
    func earlier() async throws {
        var dataset = SampleData.dataset()
        try await take(dataset)
        let evaluations = Evaluations(of: ArchiveLibrary(archive))
        let before = try await evaluations.holdings()
        dataset.observations[0].measure = .value(1)
        try await take(dataset, file: 1)
        let after = try await evaluations.holdings()
        let lens = Self.lens(before)
        #expect(await evaluations.reading(lens, of: before).frontier == before.frontier)
        #expect(await evaluations.reading(lens, of: after).frontier == after.frontier)
        #expect(before.frontier != after.frontier)
    }
}
