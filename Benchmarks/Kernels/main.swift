import Foundation

// `KernelBenchmark FAMILY FOLDER`: writes the family's inputs into the folder, then times ours.
let families: [String: (Bench) throws -> Void] = [
    "Agreement": benchmarkAgreement,
    "Alignment": benchmarkAlignment,
    "Breakout": benchmarkBreakout,
    "Forecast": benchmarkForecast,
    "MultiCriteria": benchmarkMultiCriteria,
    "OpinionGroups": benchmarkOpinionGroups,
    "Portfolio": benchmarkPortfolio,
    "Proportional": benchmarkProportional,
    "SocialChoice": benchmarkSocialChoice,
]

// Without arguments it prints the families, one a line.
let arguments = CommandLine.arguments
guard arguments.count == 3, let family = families[arguments[1]] else {
    print(families.keys.sorted().joined(separator: "\n"))
    exit(64)
}
try family(Bench(folder: URL(filePath: arguments[2])))
