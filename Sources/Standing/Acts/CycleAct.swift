public import Vocabulary

/// What can be done with a cycle and with what is computed from it.
public enum CycleAct: String, Act {
    case openCollection, closeCollection, freeze, publish, importPackage, exportPackage
    case sendReminder, readOverdue, readOwnEvaluation, readEvaluation, followEvaluation
    case downloadForms, compareSnapshots, buildAgenda, draftPressRelease, importAspirations
    case readPublished, setUpGovernment, backUp

    public typealias State = Phase
    public static var object: ObjectKind { .cycle }

    public var grants: [Grant<Phase>] {
        switch self {
        case .openCollection: [.role(.organiser, in: [.preparation])]
        case .closeCollection: [.role(.organiser, in: [.collection])]
        case .freeze: [.role(.organiser, in: [.verification])]
        case .publish: [.role(.organiser, in: [.frozen])]
        case .importPackage:
            [.role(.organiser, in: [.preparation, .collection, .verification])]
        case .exportPackage, .compareSnapshots: Grant.roles([.organiser, .verifier, .leader])
        case .sendReminder: [.role(.organiser, in: [.collection, .verification])]
        case .readOverdue: Grant.roles([.organiser, .verifier, .leader])
        case .readOwnEvaluation: Grant.roles([.agencyHead, .agencyOperator])
        case .readEvaluation, .followEvaluation, .downloadForms: readers
        case .buildAgenda, .draftPressRelease:
            [.role(.organiser, in: [.frozen, .published])]
        case .importAspirations: [.role(.organiser)]
        case .readPublished: [.role(.visitor, in: [.published])]
        case .setUpGovernment, .backUp: [.role(.administrator)]
        }
    }

    public var bars: [Bar] { [] }

    private var readers: [Grant<Phase>] {
        let settled: [Phase] = [.frozen, .published]
        return Grant.roles([.organiser, .verifier, .leader])
            + [
                .role(.agencyHead, .everywhere, in: settled),
                .role(.agencyOperator, .everywhere, in: settled),
                .role(.facilitator, in: settled),
            ]
    }
}

extension CycleAct {
    public var wording: Wording {
        switch self {
        case .openCollection: Wording(id: "membuka pengumpulan data", en: "open the collection")
        case .closeCollection: Wording(id: "menutup pengumpulan data", en: "close the collection")
        case .freeze: Wording(id: "membekukan siklus", en: "freeze the cycle")
        case .publish: Wording(id: "memublikasikan hasil", en: "publish the results")
        case .importPackage: Wording(id: "mengimpor paket data", en: "import a data package")
        case .exportPackage: Wording(id: "mengekspor paket data", en: "export the data package")
        case .sendReminder: Wording(id: "mengirim pengingat", en: "send reminders")
        case .readOverdue: Wording(id: "melihat daftar belum lapor", en: "see who has not reported")
        case .readOwnEvaluation:
            Wording(id: "membaca evaluasi OPD sendiri", en: "read one's own agency's evaluation")
        case .readEvaluation: Wording(id: "membaca evaluasi", en: "read the evaluation")
        case .followEvaluation:
            Wording(id: "mengikuti perubahan evaluasi", en: "follow the evaluation live")
        case .downloadForms: Wording(id: "mengunduh formulir", en: "download forms")
        case .compareSnapshots: Wording(id: "membandingkan snapshot", en: "compare snapshots")
        case .buildAgenda: Wording(id: "menyusun agenda", en: "build the agenda")
        case .draftPressRelease: Wording(id: "menyusun siaran pers", en: "draft a press release")
        case .importAspirations:
            Wording(id: "mengimpor aspirasi warga", en: "import citizens' aspirations")
        case .readPublished: Wording(id: "membaca hasil terbit", en: "read published results")
        case .setUpGovernment:
            Wording(id: "menyiapkan pemerintah daerah", en: "set up the government")
        case .backUp: Wording(id: "mencadangkan data", en: "back the data up")
        }
    }
}
