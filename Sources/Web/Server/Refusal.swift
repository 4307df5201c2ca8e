package import Standing
package import Vocabulary

/// Why a request was not answered with what it asked for.
package enum Refusal: Error, Explained, Hashable {
    /// The address leads nowhere, or to a code that the data does not hold.
    case notFound
    case badRequest(Wording)
    case methodNotAllowed
    case addressTooLong
    case bodyTooLarge(limitBytes: Int)
    /// What was sent took longer to arrive than anybody waits.
    case tooSlow
    /// A file that was handed in is no data package at all, and why.
    case unreadable(Wording)
    /// Something of the same kind is under way.
    case busy(Wording)
    /// What is missing on this machine, and how to get it.
    case unavailable(Wording)
    /// A form that another site sent.
    case crossOrigin
    /// The server was called by a name that is not this machine's.
    case foreignHost
    /// Nobody has signed in; a page is asked for again after signing in.
    case signIn
    /// Whoever signed in may not do this.
    case forbidden(Denial)
    /// What is done once was done, or is not done from there; and why.
    case settled(Wording)
    /// Too many ask for work that takes long.
    case crowded
    /// One session, or one network, asks faster than people do.
    case hurried(seconds: Int)
    /// Our own mistake; the log knows more.
    case internalFault

    package var statusCode: Int {
        switch self {
        case .notFound: 404
        case .badRequest: 400
        case .methodNotAllowed: 405
        case .addressTooLong: 414
        case .bodyTooLarge: 413
        case .tooSlow: 408
        case .unreadable: 422
        case .busy: 409
        case .unavailable, .crowded: 503
        case .hurried: 429
        case .signIn: 401
        case .crossOrigin, .forbidden, .settled: 403
        case .foreignHost: 421
        case .internalFault: 500
        }
    }

    /// The page's heading.
    package var title: Wording {
        switch self {
        case .notFound: Words.Refused.notFoundTitle
        case .badRequest: Words.Refused.badRequestTitle
        case .methodNotAllowed: Words.Refused.methodTitle
        case .addressTooLong: Words.Refused.addressTitle
        case .bodyTooLarge: Words.Refused.bodyTitle
        case .tooSlow: Words.Upload.tooSlowTitle
        case .unreadable: Words.Upload.unreadableTitle
        case .busy: Words.Upload.busyTitle
        case .unavailable: Words.Upload.unavailableTitle
        case .crossOrigin: Words.Refused.crossOriginTitle
        case .foreignHost: Words.Refused.foreignHostTitle
        case .signIn: Words.Gate.signInFirstTitle
        case .forbidden(.wrongPhase), .forbidden(.wrongState): Words.Gate.notNowTitle
        case .forbidden: Words.Gate.forbiddenTitle
        case .settled: Words.Gate.settledTitle
        case .crowded, .hurried: Words.Gate.crowdedTitle
        case .internalFault: Words.Refused.internalTitle
        }
    }

    package var wording: Wording {
        switch self {
        case .notFound: Words.Refused.notFound
        case .badRequest(let wording), .unreadable(let wording), .busy(let wording),
            .unavailable(let wording), .settled(let wording):
            wording
        case .tooSlow: Words.Upload.tooSlow
        case .methodNotAllowed: Words.Refused.method
        case .addressTooLong: Words.Refused.address
        case .bodyTooLarge(let limit): Words.Refused.body(limitMegabytes: limit / 1_048_576)
        case .crossOrigin: Words.Refused.crossOrigin
        case .foreignHost: Words.Refused.foreignHost
        case .signIn: Words.Gate.signInFirst
        case .forbidden(let denial): denial.wording
        case .crowded: Words.Gate.crowded
        case .hurried(let seconds): Words.Gate.hurried(seconds: seconds)
        case .internalFault: Words.Refused.internalFault
        }
    }
}

extension Refusal {
    /// Seconds until it is worth trying again.
    var retryAfter: Int? {
        switch self {
        case .crowded: 5
        case .hurried(let seconds): seconds
        default: nil
        }
    }

    /// What the log calls a refusal that somebody may have been up to something with; `nil` for
    /// what happens to everybody.
    var logName: String? {
        switch self {
        case .forbidden: "not permitted"
        case .crossOrigin: "form of another site"
        case .foreignHost: "another name"
        case .badRequest: "malformed"
        case .methodNotAllowed: "method"
        case .addressTooLong, .bodyTooLarge: "too large"
        case .tooSlow: "too slow"
        case .crowded: "too many sign-ins"
        case .hurried: "too many requests"
        case .notFound, .unreadable, .busy, .unavailable, .signIn, .settled, .internalFault: nil
        }
    }
}
