import SingleSignOn
import Standing

/// What the single sign-on last said that somebody should hold, until an administrator has seen to
/// it or the server stops; it says so again at the next sign-in.
actor SignOnDesk {
    private var proposals: [Holder.ID: [Suggestion]] = [:]

    func propose(_ suggestions: [Suggestion], for id: Holder.ID) {
        proposals[id] = suggestions.isEmpty ? nil : suggestions
    }

    func proposals(for id: Holder.ID) -> [Suggestion] { proposals[id] ?? [] }
}
