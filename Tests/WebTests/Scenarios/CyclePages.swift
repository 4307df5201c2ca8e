import Standing

@testable import Web

/// Pages and forms about a cycle, its evaluation and the record.
extension ScenarioPage {
    private static let evaluation = ["cycle.readEvaluation", "cycle.readPublished"]
    private static let own = "cycle.readOwnEvaluation"

    /// Pages that are opened.
    static let ofCycle: [ScenarioPage] =
        ["/evaluasi", "/en/evaluation", "/opd", "/kaskade", "/aturan"].map {
            ScenarioPage(address: $0, deeds: evaluation)
        }
        + ["/opd/DINKES", "/indikator/BAIK"].map {
            ScenarioPage(address: $0, deeds: evaluation + [own])
        }
        + ["/evaluasi/tabel.csv", "/evaluasi/tabel.xlsx", "/evaluasi/tabel.json", "/data"].map {
            ScenarioPage(address: $0, deeds: ["cycle.readEvaluation"])
        }
        + ["/lke", "/cara-hitung"].map { ScenarioPage(address: $0, deeds: ["ruleSet.read"]) }
        + ["/ekspor.zip", "/ekspor.xlsx"].map {
            ScenarioPage(address: $0, deeds: ["cycle.exportPackage"])
        } + [
            ScenarioPage(address: "/snapshot", deeds: ["cycle.compareSnapshots"]),
            ScenarioPage(address: "/impor", deeds: ["cycle.importPackage"]),
            ScenarioPage(address: "/impor/templat.xlsx", deeds: ["cycle.importPackage"]),
            ScenarioPage(address: "/belum-lapor", deeds: ["cycle.readOverdue"]),
            ScenarioPage(address: "/verifikasi", deeds: ["cycle.readOverdue"]),
            ScenarioPage(
                address: "/jejak", deeds: ["record.read", "record.readOwnAgency"],
                view: .ownAgency),
        ]

    /// Forms to print: one's own agency's at any time. Without a typesetter a document that may be
    /// read is refused as unavailable.
    static let documents: [ScenarioPage] =
        ["/formulir", "/formulir/E.55"].map {
            ScenarioPage(address: $0, deeds: ["cycle.downloadForms"])
        }
        + ["/formulir/E.55?opd=DINKES", "/formulir/E.55.xlsx?opd=DINKES"].map {
            ScenarioPage(address: $0, deeds: ["cycle.downloadForms", own])
        }
        + ["/formulir/E.55.pdf?opd=DINKES", "/formulir/lembar-opd.pdf?opd=DINKES"].map {
            ScenarioPage(address: $0, deeds: ["cycle.downloadForms", own], taken: [503])
        } + [
            ScenarioPage(
                address: "/formulir/buku-evaluasi.pdf", deeds: ["cycle.downloadForms"],
                taken: [503])
        ]

    /// Forms that move a cycle, or write to agencies. Nobody in the scenarios has an address to
    /// write to; that it was done is recorded all the same.
    static let cycleForms: [ScenarioPage] = [
        ScenarioPage(
            address: "/pengisian/+buka", deeds: ["cycle.openCollection"], form: .empty,
            taken: [303]),
        ScenarioPage(
            address: "/pengisian/+tutup", deeds: ["cycle.closeCollection"], form: .empty,
            taken: [303]),
        ScenarioPage(
            address: "/pengisian/+publikasikan", deeds: ["cycle.publish"], form: .empty,
            taken: [303]),
        ScenarioPage(address: "/snapshot", deeds: ["cycle.freeze"], form: .empty, taken: [303]),
        ScenarioPage(
            address: "/belum-lapor", deeds: ["cycle.sendReminder"], form: .empty, taken: [303]),
    ]
}
