public import Vocabulary

/// Why something may not be done, and what would have to be different.
public enum Denial: Explained, Hashable {
    /// Nobody is signed in.
    case signIn(Deed)
    /// The person holds no seat on that day.
    case noSeat(Deed, CivilDate)
    case wrongRole(Deed, needs: [Role])
    /// Nobody may, whatever their role.
    case nobody(Deed)
    /// Only the person whom it is about may.
    case onlyOneself(Deed)
    /// Only those may who are invited.
    case onlyInvited(Deed)
    case otherRegion(Deed)
    case otherAgency(Deed)
    case wrongPhase(Deed, Phase, needs: [Phase])
    case wrongState(Deed, Wording, needs: [Wording])
    case barred(Deed, Bar)
    /// This many parts are not verified yet.
    case openChildren(Deed, Int)

    public var wording: Wording {
        let (act, advice) = (deed.wording, advice)
        return Wording(
            id: "Anda tidak dapat \(act.id): \(advice.id)",
            en: "You may not \(act.en): \(advice.en)")
    }

    /// What was asked.
    public var deed: Deed {
        switch self {
        case .signIn(let deed), .noSeat(let deed, _), .wrongRole(let deed, _), .nobody(let deed),
            .otherRegion(let deed), .otherAgency(let deed), .wrongPhase(let deed, _, _),
            .onlyOneself(let deed), .onlyInvited(let deed), .wrongState(let deed, _, _),
            .barred(let deed, _), .openChildren(let deed, _):
            deed
        }
    }

    private var advice: Wording {
        switch self {
        case .signIn: Wording(id: "masuk dahulu.", en: "sign in first.")
        case .noSeat(_, let day):
            Wording(
                id: "tidak ada penugasan Anda yang berlaku pada \(CalendarText.day(day).id). "
                    + "Minta administrator memeriksanya.",
                en: "no assignment of yours holds on \(CalendarText.day(day).en). "
                    + "Ask an administrator to check.")
        case .wrongRole(_, let roles):
            Self.needed(
                Wording(id: "ini wewenang", en: "it belongs to"), roles.map(\.wording))
        case .nobody:
            Wording(id: "tak seorang pun boleh.", en: "nobody may.")
        case .onlyOneself:
            Wording(id: "hanya untuk diri sendiri.", en: "only for oneself.")
        case .onlyInvited:
            Wording(
                id: "Anda tidak tercatat sebagai peserta. Hubungi penyelenggara.",
                en: "you are not among the participants. Ask the organiser.")
        case .otherRegion:
            Wording(
                id: "penugasan Anda di pemerintah daerah lain.",
                en: "your assignment is in another government.")
        case .otherAgency:
            Wording(
                id: "ini bukan milik unit Anda. Hubungi pemiliknya.",
                en: "it does not belong to your unit. Ask its owner.")
        case .wrongPhase(_, let phase, let needs):
            Self.needed(
                Wording(
                    id: "siklus sedang dalam tahap \(phase.wording.id); ini dilakukan pada tahap",
                    en: "the cycle is in its phase of \(phase.wording.en); this is done during"),
                needs.map(\.wording))
        case .wrongState(_, let state, let needs):
            Self.needed(
                Wording(
                    id: "statusnya \(state.id); harus",
                    en: "its state is \(state.en); it must be"), needs)
        case .barred(_, let bar): bar.advice
        case .openChildren(_, let count):
            Wording(
                id: "\(count) bagiannya belum terverifikasi. Selesaikan itu dahulu.",
                en: "\(count) of its parts are not verified. Finish those first.")
        }
    }

    private static func needed(_ start: Wording, _ list: [Wording]) -> Wording {
        Wording(
            id: "\(start.id) \(list.map(\.id).joined(separator: " / ")).",
            en: "\(start.en) \(list.map(\.en).joined(separator: " / ")).")
    }

    /// How near it came to being allowed: the nearest refusal is the one worth reading.
    var nearness: Int {
        switch self {
        case .signIn, .noSeat, .nobody: 0
        case .wrongRole, .onlyOneself, .onlyInvited: 1
        case .otherRegion: 2
        case .otherAgency: 3
        case .wrongPhase: 4
        case .wrongState: 5
        case .barred, .openChildren: 6
        }
    }
}

extension Bar {
    fileprivate var advice: Wording {
        switch self {
        case .notAuthor:
            Wording(
                id: "Anda, atau pemberi delegasi Anda, ikut membuatnya. Minta orang lain.",
                en: "you, or whoever delegated to you, had a part in it. Ask somebody else.")
        case .notRecused:
            Wording(
                id: "Anda dikecualikan dari OPD ini. Minta verifikator lain.",
                en: "you are recused from this agency. Ask another verifier.")
        case .childrenVerified:
            Wording(
                id: "ada bagiannya yang belum terverifikasi.", en: "some part is not verified.")
        case .secondPerson:
            Wording(
                id: "ini perlu dua orang: satu meminta, orang lain menyetujui.",
                en: "it takes two persons: one asks, another approves.")
        case .notOneself:
            Wording(
                id: "tidak boleh untuk diri sendiri. Minta rekan Anda.",
                en: "not to yourself. Ask a colleague.")
        case .strategic:
            Wording(
                id: "Plt. dan Plh. tidak mengambil keputusan strategis (UU 30/2014 Pasal 14 "
                    + "ayat (7)). Mintakan kepada pejabat definitif atau Pj.",
                en: "a Plt. or Plh. takes no strategic decision (Law 30/2014, article 14 (7)). "
                    + "Ask the definitive holder or a Pj.")
        }
    }
}
