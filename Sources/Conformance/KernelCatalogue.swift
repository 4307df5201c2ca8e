/// Every kernel that can be run by its name.
package enum KernelCatalogue {
    package static let all: [Kernel] = [
        agreement,
        alignment,
        breakout,
        dataQuality,
        forecast,
        multiCriteria,
        opinionGroups,
        portfolio,
        proportional,
        socialChoice,
    ].flatMap(\.self)

    package static func named(_ name: String) -> Kernel? { all.first { $0.name == name } }
}
