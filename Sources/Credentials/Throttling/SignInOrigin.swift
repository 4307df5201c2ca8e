/// Where an attempt to sign in comes from.
public enum SignInOrigin: Hashable, Sendable {
    /// A browser that shows proof of an earlier sign-in to this very account: the digest of its
    /// device cookie was found there.
    case knownDevice(String)
    /// Anywhere else: the address, of IPv6 its first 64 bits.
    case network(String)
}

/// What failures are counted under.
public enum ThrottleKey: Hashable, Sendable {
    /// One known device at its account.
    case device(account: String, device: String)
    /// One account from one network.
    case pair(account: String, network: String)
    /// One account from all unknown places together: many networks guess at one account.
    case account(String)
    /// All accounts from one network: one network guesses at many accounts.
    case network(String)

    /// How patient the count is.
    ///
    /// - Source: NIST SP 800-63B-4 §3.2.2 (at most 100 failures in a row; waiting that grows);
    ///   OWASP, *Slow Down Online Guessing Attacks with Device Cookies*.
    public var rule: Backoff {
        switch self {
        // Five slips are human; then 1 s, 2 s, 4 s … a quarter of an hour.
        case .device, .pair:
            Backoff(free: 5, first: 1_000, longest: 900_000, memory: 86_400_000)
        // One person travels through few networks; at most 96 guesses a day remain after these.
        case .account:
            Backoff(free: 20, first: 1_000, longest: 900_000, memory: 86_400_000)
        // A whole office or hall may share an address, so a minute is the most it can lose.
        case .network:
            Backoff(free: 100, first: 1_000, longest: 60_000, memory: 3_600_000)
        }
    }

    /// Orders keys of equal counts; the lengths keep `a` + `bc` and `ab` + `c` apart.
    var text: String {
        switch self {
        case .device(let account, let device): "d\(account.utf8.count) \(account)\(device)"
        case .pair(let account, let network): "p\(account.utf8.count) \(account)\(network)"
        case .account(let account): "a\(account)"
        case .network(let network): "n\(network)"
        }
    }

    /// The counts that decide over an attempt.
    ///
    /// A known device is judged by its own failures alone: whatever others do to the account from
    /// elsewhere, its owner is heard.
    public static func keys(account: String, origin: SignInOrigin) -> [ThrottleKey] {
        switch origin {
        case .knownDevice(let device): [.device(account: account, device: device)]
        case .network(let network):
            [.pair(account: account, network: network), .account(account), .network(network)]
        }
    }
}
