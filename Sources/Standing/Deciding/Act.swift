public import Vocabulary

/// The states that one kind of object can be in.
public protocol StateName: CaseIterable, Hashable, Sendable {
    /// The state's name.
    var wording: Wording { get }
}

/// What can be done with one kind of object: a closed list, each with who may do it, and when.
public protocol Act: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    associatedtype State: StateName
    /// What it is done to; with the raw value it names the act.
    static var object: ObjectKind { get }
    /// The verb and its object.
    var wording: Wording { get }
    /// Who may, where and in which states. Nobody else may.
    var grants: [Grant<State>] { get }
    /// What forbids it even to them.
    var bars: [Bar] { get }
}

extension Act {
    /// The act by name, for refusals, the record and tables.
    public var deed: Deed {
        Deed(object: Self.object, name: rawValue, wording: wording)
    }
}

/// What acts are done to.
public enum ObjectKind: String, Sendable, CaseIterable, Hashable {
    case submission, cycle, ruleSet, account, record, session, commitment

    /// The kind's name.
    public var wording: Wording {
        switch self {
        case .submission: Wording(id: "Pengajuan data", en: "Submission of data")
        case .cycle: Wording(id: "Siklus evaluasi", en: "Evaluation cycle")
        case .ruleSet: Wording(id: "Aturan penilaian", en: "Rule set")
        case .account: Wording(id: "Akun", en: "Account")
        case .record: Wording(id: "Catatan", en: "Record")
        case .session: Wording(id: "Sesi retret", en: "Retreat session")
        case .commitment: Wording(id: "Komitmen", en: "Commitment")
        }
    }
}

/// An act by its name.
public struct Deed: Hashable, Sendable, CustomStringConvertible {
    public let object: ObjectKind
    public let name: String
    public let wording: Wording

    /// `submission.verify`.
    public var description: String { "\(object.rawValue).\(name)" }
}
