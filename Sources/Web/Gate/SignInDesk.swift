import Credentials
import Standing
import Storage
import Vocabulary

/// Counts attempts to sign in, and keeps those who have shown one of two factors.
///
/// All of it is forgotten when the server stops: whoever was between two steps begins again.
actor SignInDesk {
    /// Somebody who knew the passphrase and has yet to show a code.
    struct HalfWay: Sendable {
        let account: Holder.ID
        let login: String
        /// `nil` for somebody whom the single sign-on vouches for.
        let passwordHash: PasswordHash?
        let origin: SignInOrigin
        let destination: String?
        let until: Timestamp
        var attemptsLeft = 5
    }

    /// Somebody who is setting up an authenticator app.
    private struct Enrolment {
        let secret: OneTimeSecret
        let until: Timestamp
    }

    /// Between two steps: five minutes. Setting up an app: a quarter of an hour.
    static let halfWayLifetime: Int64 = 300_000
    static let enrolmentLifetime: Int64 = 900_000
    private static let keptMax = 10_000

    private var throttle = SignInThrottle()
    private var halfWay: [[UInt8]: HalfWay] = [:]
    private var enrolments: [Holder.ID: Enrolment] = [:]

    func begin(
        account: String, origin: SignInOrigin, at now: Timestamp
    ) -> ThrottleDecision {
        throttle.begin(account: account, origin: origin, at: now)
    }

    /// - Parameter attempts: how many were begun on the way.
    func succeed(account: String, origin: SignInOrigin, attempts: Int = 1) {
        for _ in 0..<attempts { throttle.succeed(account: account, origin: origin) }
    }

    /// Keeps somebody between the two steps under a token that only they are given.
    func keep(_ person: HalfWay, under digest: [UInt8], at now: Timestamp) {
        if halfWay.count >= Self.keptMax { halfWay = halfWay.filter { $0.value.until > now } }
        if halfWay.count < Self.keptMax { halfWay[digest] = person }
    }

    /// Who holds a token; one of few attempts is used up.
    func attempt(_ digest: [UInt8], at now: Timestamp) -> HalfWay? {
        guard var person = halfWay[digest], person.until > now, person.attemptsLeft > 0 else {
            halfWay[digest] = nil
            return nil
        }
        person.attemptsLeft -= 1
        halfWay[digest] = person
        return person
    }

    func finish(_ digest: [UInt8]) { halfWay[digest] = nil }

    /// The secret that somebody is setting up; the same while they try.
    func secret(
        for id: Holder.ID, at now: Timestamp, random: RandomBytes
    ) throws(CredentialError) -> OneTimeSecret {
        if let known = enrolments[id], known.until > now { return known.secret }
        let secret = try OneTimeSecret(random: random)
        enrolments = enrolments.filter { $0.value.until > now }
        enrolments[id] = Enrolment(
            secret: secret,
            until: Timestamp(milliseconds: now.milliseconds + Self.enrolmentLifetime))
        return secret
    }

    func finishEnrolment(of id: Holder.ID) { enrolments[id] = nil }
}
