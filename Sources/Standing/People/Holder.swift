public import Vocabulary

/// A person with an account; only the identifier is known here, never a name.
public enum Holder {
    public typealias ID = Vocabulary.ID<Holder>
}

/// An OPD, by its code.
public enum Agency {
    public typealias ID = Vocabulary.ID<Agency>
}

/// A province, regency or city, by its code.
public enum Region {
    public typealias ID = Vocabulary.ID<Region>
}
