import Foundation

#if FUZZING
    // Built with `-D FUZZING -sanitize=fuzzer`, libFuzzer brings `main` and calls this.
    private let chosen = ProcessInfo.processInfo.environment["SELARAS_PARSER"]
        .flatMap(Parser.named)

    @_cdecl("LLVMFuzzerTestOneInput")
    public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
        let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
        chosen?.check(bytes)
        return 0
    }
#else
    /// Without the fuzzer: reads files again, such as the seeds and what once crashed.
    @main
    struct Replay {
        static func main() throws {
            let arguments = CommandLine.arguments.dropFirst()
            guard let parser = arguments.first.flatMap(Parser.named) else {
                print(Parser.all.map(\.name).joined(separator: "\n"))
                return
            }
            for path in arguments.dropFirst() {
                parser.check([UInt8](try Data(contentsOf: URL(filePath: path))))
            }
            print("\(parser.name): \(arguments.count - 1) files read")
        }
    }
#endif
