public import ArgumentParser
public import Vocabulary

extension Language: ExpressibleByArgument {}

extension Cycle: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
