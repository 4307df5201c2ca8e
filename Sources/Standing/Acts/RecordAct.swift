public import Vocabulary

/// An entry of the record keeps its body or has lost it to a legal ground.
public enum RecordState: String, StateName {
    case kept, redacted

    public var wording: Wording {
        switch self {
        case .kept: Wording(id: "tersimpan", en: "kept")
        case .redacted: Wording(id: "disamarkan", en: "redacted")
        }
    }
}

/// What can be done with the record of who did what. Nobody edits or deletes.
public enum RecordAct: String, Act {
    case read, readOwnAgency, verify, export, redact, edit, delete

    public typealias State = RecordState
    public static var object: ObjectKind { .record }

    public var grants: [Grant<State>] {
        switch self {
        case .read, .verify: Grant.roles([.administrator, .organiser, .verifier, .leader])
        case .readOwnAgency: [.role(.agencyHead)]
        case .export: Grant.roles([.administrator, .verifier])
        case .redact: [.role(.administrator, in: [.kept])]
        case .edit, .delete: []
        }
    }

    public var bars: [Bar] { [] }

    public var wording: Wording {
        switch self {
        case .read: Wording(id: "membaca catatan", en: "read the record")
        case .readOwnAgency:
            Wording(id: "membaca catatan OPD sendiri", en: "read one's own agency's record")
        case .verify: Wording(id: "memeriksa keutuhan catatan", en: "verify the record")
        case .export: Wording(id: "mengekspor catatan", en: "export the record")
        case .redact: Wording(id: "menyamarkan isi catatan", en: "redact an entry")
        case .edit: Wording(id: "mengubah catatan", en: "edit the record")
        case .delete: Wording(id: "menghapus catatan", en: "delete from the record")
        }
    }
}
