import Standing
import Storage
import Vocabulary

@testable import Web

/// Pages and forms about people.
extension ScenarioPage {
    static let accounts = ScenarioPage(address: "/pengguna", deeds: ["account.list"])

    static func invitation(of login: String) -> ScenarioPage {
        ScenarioPage(
            address: "/pengguna", deeds: ["account.invite"],
            form: ScenarioForm(fields: [("nama-masuk", login), ("nama", "Undangan Contoh")]))
    }

    /// Somebody's account, and what is done with it.
    static func ofAccount(_ id: Holder.ID, seat: Assignment.ID) -> [ScenarioPage] {
        let give = [("aksi", "beri"), ("peran", "leader"), ("opd", ""), ("mulai", "2025-07-01")]
        return [
            ScenarioPage(address: "/pengguna/\(id)", deeds: ["account.list"]),
            form(id, "assign", give),
            form(
                id, "endAssignment",
                [("aksi", "akhiri-tugas"), ("tugas", seat.text), ("sampai", "2025-07-09")]),
            form(id, "resetCredentials", [("aksi", "atur-ulang")], taken: 200),
            // No provider of single sign-on is set up: there is nothing to link with.
            form(
                id, "resetCredentials", [("aksi", "sso"), ("kode-sso", "x")], taken: 400,
                changes: false),
            form(id, "endSessions", [("aksi", "akhiri-sesi")]),
            form(id, "endAccount", [("aksi", "tutup")]),
        ]
    }

    private static func form(
        _ id: Holder.ID, _ act: String, _ fields: [(String, String)], taken: Int = 303,
        changes: Bool = true
    ) -> ScenarioPage {
        ScenarioPage(
            address: "/pengguna/\(id)", deeds: ["account.\(act)"],
            form: ScenarioForm(fields: fields), taken: [taken], changes: changes)
    }

    /// An account that has ended cannot be named: the form is shown again, whoever sends it.
    static func delegation(
        of seat: Assignment.ID, to login: String, _ state: AccountState = .active
    ) -> ScenarioPage {
        ScenarioPage(
            address: "/akun", deeds: ["account.delegate"],
            form: ScenarioForm(fields: [
                ("aksi", "delegasi"), ("tugas", seat.text), ("nama-masuk", login),
                ("mulai", "2025-07-10"), ("sampai", "2025-07-20"),
            ]), taken: [303], unfit: state == .ended ? 422 : nil)
    }
}

/// One's own account: these addresses name nobody, so nobody reaches another's through them.
extension ScenarioPage {
    static let ownAccount: [ScenarioPage] = [
        own("/akun", "readOwn"), own("/akun/data-saya.json", "exportOwnData"),
        own("/akun/faktor-kedua", "changeOwnCredentials"),
        // A code that no app showed.
        own(
            "/akun/faktor-kedua", "changeOwnCredentials",
            [("sandi", TestOffice.passphrase), ("kode", "12")], taken: 422, changes: false),
        own("/akun", "endOwnSessions", ending("lain")),
        own("/akun", "endOwnSessions", ending("x"), changes: false),
        own("/kalender", "readOwn"),
        own("/kalender", "readOwn", [], taken: 200),
        own("/kalender?bentuk=revoke", "readOwn", []),
        own(
            "/akun", "changeOwnCredentials",
            [
                ("aksi", "sandi"), ("sandi", TestOffice.passphrase),
                ("sandi-baru", "lampu sungai kertas enam"),
                ("sandi-ulang", "lampu sungai kertas enam"),
            ]),
    ]

    private static func ending(_ session: String) -> [(String, String)] {
        [("aksi", "akhiri"), ("sesi", session), ("sandi", TestOffice.passphrase)]
    }

    private static func own(
        _ address: String, _ act: String, _ fields: [(String, String)]? = nil,
        taken: Int? = nil, changes: Bool = true
    ) -> ScenarioPage {
        ScenarioPage(
            address: address, deeds: ["account.\(act)"],
            form: fields.map { ScenarioForm(fields: $0) },
            taken: [taken ?? (fields == nil ? 200 : 303)], view: .oneself, changes: changes)
    }
}
