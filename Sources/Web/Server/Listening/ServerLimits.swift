/// How much and how long one client may occupy.
package struct ServerLimits: Sendable {
    /// A connection on which no request arrives whole, and none is under way, is closed.
    package var idle = Duration.seconds(30)
    /// A request must have arrived whole, its body too; uploads end themselves before.
    package var request = Duration.seconds(150)
    /// A client that takes none of its answer for so long is gone.
    package var stalled = Duration.seconds(60)
    /// All lines of a request's head together.
    package var headBytesMax = 16_384
    package var headerLinesMax = 100
    /// Connections open at once; more wait until one ends.
    package var connectionsMax = 4_096
    /// Of one address elsewhere: a hall may share one, but not take all.
    package var connectionsPerAddressMax = 1_024

    package init() {}
}
