package import Performance

/// What the process that is killed writes; its test knows what to expect.
package enum CrashScenario {
    package static let dataset = Fixture.province(indicators: 40, months: 36)
    package static let appends = 2_000
}
