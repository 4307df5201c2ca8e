public import ArgumentParser
public import Standing
public import Vocabulary

extension Language: ExpressibleByArgument {}

extension Cycle: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension CivilDate: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Assignment.Capacity: ExpressibleByArgument {
    public init?(argument: String) {
        let match = Self.allCases.first { $0.rawValue.lowercased() == argument.lowercased() }
        guard let match else { return nil }
        self = match
    }
}
