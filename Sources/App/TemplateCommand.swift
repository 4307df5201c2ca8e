import ArgumentParser
import Interchange
import Vocabulary

struct TemplateCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Write an empty workbook to fill in: instructions, lists of choices, examples.",
        discussion: "Example: selaras template data-semester-1.xlsx")

    @Argument(help: "The workbook to write.", completion: .file())
    var output = "template-selaras.xlsx"
    @OptionGroup var speech: LanguageOption

    func perform() async throws {
        try Complaint.translating(speech.language) {
            try Files.write(try DataPackage.template(), to: output, speech.language)
        }
        Terminal.say(output)
    }
}
