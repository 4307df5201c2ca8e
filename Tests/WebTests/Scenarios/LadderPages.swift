import Ledger
import Standing
import Vocabulary

@testable import Web

/// Pages and forms about an agency's figures.
extension ScenarioPage {
    static func ofFigures(in cycle: Cycle, evidence: Digest) -> [ScenarioPage] {
        let (query, read) = ("?siklus=\(cycle)", ["submission.read"])
        return [
            // People of an agency are led to their own sheet.
            ScenarioPage(
                address: "/pengisian\(query)", deeds: ["submission.readProgress"],
                taken: [200, 303], view: .ownAgency),
            ScenarioPage(address: "/pengisian/DINKES\(query)", deeds: read),
            ScenarioPage(address: "/en/entry/DINKES\(query)", deeds: read),
            ScenarioPage(address: "/verifikasi/DINKES\(query)", deeds: read),
            ScenarioPage(
                address: "/bukti/\(evidence)%20DINKES\(query)",
                deeds: ["submission.downloadEvidence"]),
        ]
    }

    /// What the agency sends.
    static func entryForms(in cycle: Cycle, cell: String) -> [ScenarioPage] {
        let pdf = ("bukti.pdf", Array("%PDF-1.7 lain".utf8))
        let typed = [("v:\(cell)", "41"), ("n:\(cell)", "contoh"), ("r:\(cell)", "0")]
        return [
            form("/pengisian", "enter", cycle, typed),
            form("/pengisian", "enter", cycle, typed, isScripted: true),
            // The block's only column is the cycle's last month when it is a month's.
            form("/pengisian/tempel", "enter", cycle, [("tempat", "0-1-0"), ("blok", "43")]),
            form("/pengisian/lampirkan", "attachEvidence", cycle, [("sel", cell)], file: pdf),
            form(
                "/pengisian/evaluasi-diri", "selfEvaluate", cycle,
                [("bagian", "penghambat"), ("sebab", "pengadaan"), ("uraian", "Lelang gagal")]),
            form(
                "/pengisian/ajukan", "submit", cycle, [("pernyataan", "ya")], rung: .submitted),
            form(
                "/pengisian/buka-kunci", "requestUnlock", cycle, [("alasan", "Salah satuan")],
                rung: .unlockRequested),
        ]
    }

    /// What others decide about it.
    static func decisionForms(in cycle: Cycle) -> [ScenarioPage] {
        [
            form("/verifikasi/terima", "verify", cycle, rung: .verified),
            form(
                "/verifikasi/kembalikan", "return", cycle, [("alasan", "Lampirkan sumbernya")],
                rung: .returned),
            form("/verifikasi/kunci", "lock", cycle, rung: .locked),
            form("/verifikasi/setujui-buka", "approveUnlock", cycle, rung: .returned),
            form("/verifikasi/tolak-buka", "declineUnlock", cycle, rung: .locked),
        ]
    }

    private static func form(
        _ address: String, _ act: String, _ cycle: Cycle, _ fields: [(String, String)] = [],
        file: (String, [UInt8])? = nil, isScripted: Bool = false, rung: Rung.Name? = nil
    ) -> ScenarioPage {
        ScenarioPage(
            address: "\(address)/DINKES?siklus=\(cycle)", deeds: ["submission.\(act)"],
            form: ScenarioForm(fields: fields, file: file, isScripted: isScripted),
            taken: [isScripted ? 200 : 303], rung: rung)
    }
}
