/// What a participant said about a statement; that nothing was said is `nil`, never a pass.
public enum Vote: Int8, Sendable, Hashable, CaseIterable {
    case disagree = -1
    /// Seen and left open: a vote in the count, neither for nor against.
    case pass = 0
    case agree = 1
}
