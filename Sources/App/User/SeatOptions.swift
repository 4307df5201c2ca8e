import ArgumentParser
import Ledger
import Proceedings
import Standing
import Storage
import Vocabulary

/// Where and for which days a role is held.
struct SeatOptions: ParsableArguments {
    @Option(help: "The agency's code, for a role that is held in one agency.")
    var agency: String?

    @Option(help: "An agency that a verifier never verifies: the one they come from; repeatable.")
    var recused: [String] = []

    @Option(help: "definitif, Plt, Plh or Pj.")
    var capacity: Assignment.Capacity = .definitive

    @Option(help: "The first day, such as 2025-07-01; today when left out.")
    var from: CivilDate?

    @Option(help: "The last day; open when left out.")
    var to: CivilDate?

    @Option(help: "The number of the decree.")
    var decree: String?

    /// Gives the role.
    ///
    /// - Throws: a complaint when a role of an agency comes without one, or another with one.
    func give(_ role: Role, to account: Account, _ desk: AccountDesk) async throws {
        guard role.isOfAgency == (agency != nil),
            let seat = Seat(
                role, agency: agency.map { ID($0) }, recused: Set(recused.map { ID($0) }))
        else {
            throw Complaint(
                Wording(
                    id: role.isOfAgency
                        ? "Peran “\(role.wording.id)” dipegang di satu OPD. Tambah --agency KODE."
                        : "Peran “\(role.wording.id)” tidak dipegang di satu OPD: hapus --agency.",
                    en: role.isOfAgency
                        ? "The role “\(role.wording.en)” is held in one agency: add --agency CODE."
                        : "The role “\(role.wording.en)” is not held in one agency: leave out "
                            + "--agency."),
                .validationFailure, desk.language)
        }
        let assignment = Assignment(
            id: desk.archive.newAssignment(), holder: account.id, seat: seat, capacity: capacity,
            from: from ?? desk.today, to: to)
        try await desk.doing {
            try await desk.archive.give(
                assignment, basis: decree, act: desk.act(.assign, on: account.id), author: .local)
        }
    }
}
