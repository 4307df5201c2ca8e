public import Vocabulary

/// Why assignments cannot stand together.
public enum RosterFault: Explained, Hashable {
    case twice(Assignment.ID)
    case dates(Assignment.ID)
    case notDelegable(Assignment.ID, Role)
    case toOneself(Assignment.ID)
    case nothingToPassOn(Assignment.ID)
    case outsidePrincipal(Assignment.ID)
    case incompatible(Assignment.ID, Assignment.ID)

    public var wording: Wording {
        switch self {
        case .twice(let id):
            Wording(
                id: "Penugasan \(id) tertulis dua kali. Beri kode lain.",
                en: "Assignment \(id) is written twice. Give it another code.")
        case .dates(let id):
            Wording(
                id: "Penugasan \(id) berakhir sebelum mulai. Perbaiki tanggalnya.",
                en: "Assignment \(id) ends before it starts. Correct its days.")
        case .notDelegable(let id, let role):
            Wording(
                id: "Penugasan \(id): peran \(role.wording.id) tidak dapat didelegasikan. "
                    + "Minta administrator menugaskan langsung.",
                en: "Assignment \(id): the role of \(role.wording.en) cannot be delegated. "
                    + "Ask an administrator to assign it.")
        case .toOneself(let id):
            Wording(
                id: "Penugasan \(id) didelegasikan kepada pemberinya sendiri. Pilih orang lain.",
                en: "Assignment \(id) is delegated to its own giver. Choose somebody else.")
        case .nothingToPassOn(let id):
            Wording(
                id: "Penugasan \(id): pemberi delegasi tidak memegang jabatan itu secara "
                    + "langsung. Sebutkan penugasan asalnya.",
                en: "Assignment \(id): the giver does not hold that seat themselves. Name the "
                    + "assignment it comes from.")
        case .outsidePrincipal(let id):
            Wording(
                id:
                    "Penugasan \(id): delegasi harus berakhir, dalam masa tugas pemberinya.",
                en: "Assignment \(id): a delegation must end, and lie within its giver's own days.")
        case .incompatible(let one, let other):
            Wording(
                id: "Penugasan \(one) dan \(other) tidak boleh dipegang satu orang pada hari yang "
                    + "sama: ia akan memeriksa dirinya sendiri. Akhiri salah satu, atau kecualikan "
                    + "OPD itu dari verifikator.",
                en: "Assignments \(one) and \(other) cannot be held by one person on one day: they "
                    + "would check themselves. End one, or recuse the verifier from that agency.")
        }
    }
}
