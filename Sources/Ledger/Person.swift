public import Vocabulary

/// Who asserts something. Only the identifier enters the ledger; names live in local tables.
public enum Person {
    public typealias ID = Vocabulary.ID<Person>
}

extension ID where Subject == Person {
    /// The program itself: shipped rule sets, migrations.
    public static let system: Self = "system"
    /// Whoever sits at this machine, until there are accounts.
    public static let local: Self = "local"
}
