import Standing
import Storage
import Vocabulary

/// Accounts and seats as tables.
enum UserTable {
    static func accounts(
        _ accounts: [Account], _ roster: Roster, on day: CivilDate, _ language: Language
    ) -> TerminalTable {
        TerminalTable(
            columns: [
                .text(Wording(id: "nama masuk", en: "sign-in name")[language]),
                .text(Wording(id: "nama", en: "name")[language], stretches: true),
                .text(Wording(id: "akun", en: "account")[language]),
                .text(Wording(id: "kata sandi", en: "passphrase")[language]),
                .text(Wording(id: "faktor kedua", en: "second factor")[language]),
                .text(Wording(id: "peran hari ini", en: "roles today")[language]),
            ],
            rows: accounts.map { account in
                let held = roster.held(by: account.id, on: day)
                return [
                    account.login, account.name, account.state.wording[language],
                    yes(account.hasPassword, language), yes(account.hasSecondFactor, language),
                    held.isEmpty
                        ? "–" : held.map { role($0.seat, language) }.joined(separator: ", "),
                ]
            })
    }

    static func seats(_ seats: [RecordedAssignment], _ language: Language) -> TerminalTable {
        TerminalTable(
            columns: [
                .text(Wording(id: "peran", en: "role")[language], stretches: true),
                .text(Wording(id: "sebagai", en: "capacity")[language]),
                .text(Wording(id: "dari", en: "from")[language]),
                .text(Wording(id: "sampai", en: "to")[language]),
                .text(Wording(id: "dasar", en: "decree")[language]),
            ],
            rows: seats.map { seat in
                [
                    role(seat.assignment.seat, language), seat.assignment.capacity.rawValue,
                    seat.assignment.from.description, seat.assignment.to?.description ?? "–",
                    seat.basis ?? "–",
                ]
            })
    }

    private static func role(_ seat: Seat, _ language: Language) -> String {
        let name = seat.role.wording[language]
        return seat.agency.map { "\(name) \($0.text)" } ?? name
    }

    private static func yes(_ isSo: Bool, _ language: Language) -> String {
        (isSo ? Wording(id: "ada", en: "yes") : Wording(id: "belum", en: "not yet"))[language]
    }
}
