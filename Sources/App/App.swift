import ArgumentParser

@main
struct Selaras: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "selaras")
}
