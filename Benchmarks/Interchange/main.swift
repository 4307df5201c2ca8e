import Glibc
import Interchange
import Performance
import Vocabulary

// InterchangeBenchmark make FOLDER   writes 40,000 observations as a workbook and as CSV
// InterchangeBenchmark read PATH     reads and checks them, prints seconds and peak memory

/// Seconds of the wall clock.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of processor time that this process has used.
func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

func peakMegabytes() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

func fail(_ message: String) -> Never {
    _ = message.withCString { Glibc.write(2, $0, strlen($0)) }
    exit(1)
}

/// Reads the package `rounds` times: median of the wall clock, mean processor time, peak memory.
func read(_ path: String, rounds: Int) throws {
    var seconds: [Double] = []
    let before = processorSeconds()
    for _ in 0..<rounds {
        let start = now()
        let reading = try DataPackage.read(path: path)
        seconds.append(now() - start)
        guard reading.isClean, reading.dataset.observations.count == SyntheticProvince.count else {
            fail("\(reading.faultCount) faults: \(reading.faults.first?.wording.en ?? "-")")
        }
    }
    let processor = (processorSeconds() - before) / Double(rounds)
    print(seconds.sorted()[rounds / 2], processor, peakMegabytes())
}

let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "make" where arguments.count == 3:
    let dataset = SyntheticProvince.dataset()
    mkdir(arguments[2], 0o755)
    try DataPackage.write(dataset, toFolder: arguments[2] + "/csv")
    let start = now()
    let bytes = try DataPackage.workbook(dataset)
    print("workbook written in", now() - start, "s,", bytes.count, "bytes")
    guard let file = fopen(arguments[2] + "/package.xlsx", "wb"),
        fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0
    else { fail("cannot write into \(arguments[2])") }
case "read" where arguments.count >= 3:
    try read(arguments[2], rounds: arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1)
default:
    fail("make FOLDER | read PATH [ROUNDS]")
}
