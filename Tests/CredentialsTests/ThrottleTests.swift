import Testing

@testable import Credentials
import Vocabulary

@Suite("The token bucket")
struct TokenBucketTests {
    @Test("Three at once, then one each second")
    func takes() {
        let rule = BucketRule(capacity: 3, refill: 1_000)
        var bucket = TokenBucket()
        for _ in 0..<3 { #expect(bucket.take(rule, at: at(10)) == .admitted) }
        #expect(bucket.take(rule, at: at(10)) == .wait(until: at(11)))
        let half = Timestamp(milliseconds: 10_500)
        #expect(bucket.take(rule, at: half) == .wait(until: at(11)))
        #expect(bucket.take(rule, at: at(11)) == .admitted)
        #expect(bucket.take(rule, at: at(11)) == .wait(until: at(12)))
        bucket.giveBack(rule)
        #expect(bucket.take(rule, at: at(11)) == .admitted)
        #expect(!bucket.isRested(at: at(13)) && bucket.isRested(at: at(14)))
    }

    @Test("Never more than capacity plus what came back; who waits as told is heard; seed 41")
    func bound() {
        var seeded = Seeded(41)
        for _ in 0..<50 {
            let rule = BucketRule(
                capacity: 1 + seeded.number(below: 8), refill: Int64(1 + seeded.number(below: 90)))
            var bucket = TokenBucket()
            var admitted: [Int64] = []
            var now: Int64 = 0
            for _ in 0..<400 {
                now += Int64(seeded.number(below: 40))
                switch bucket.take(rule, at: Timestamp(milliseconds: now)) {
                case .admitted: admitted.append(now)
                case .wait(let until):
                    #expect(until.milliseconds > now)
                    #expect(until.milliseconds - now <= rule.refill)
                    var patient = bucket
                    #expect(patient.take(rule, at: until) == .admitted)
                }
            }
            for (index, start) in admitted.enumerated() {
                for (count, end) in admitted[index...].enumerated() {
                    #expect(Int64(count) < Int64(rule.capacity) + (end - start) / rule.refill + 1)
                }
            }
        }
    }

    @Test("No instant stops the program, and a clock put back costs one wait at most")
    func clocks() {
        let rule = BucketRule(capacity: 2, refill: 1_000)
        for milliseconds in [Int64.min, -1, 0, .max - 1, .max] {
            var bucket = TokenBucket()
            let now = Timestamp(milliseconds: milliseconds)
            for _ in 0..<4 { _ = bucket.take(rule, at: now) }
            bucket.giveBack(rule)
        }
        var bucket = TokenBucket()
        #expect(bucket.take(rule, at: at(1_000_000)) == .admitted)
        #expect(bucket.take(rule, at: at(0)) == .wait(until: at(1)))
        #expect(bucket.take(rule, at: at(1)) == .admitted)
        #expect(BucketRule(capacity: .min, refill: .max).capacity == 1)
    }
}

@Suite("Waiting after failures")
struct BackoffTests {
    private let rule = Backoff(free: 2, first: 1_000, longest: 60_000, memory: 600_000)

    @Test("Free, then doubling, then the longest")
    func doubling() {
        let waits = (0...10).map { rule.wait(after: $0) }
        #expect(
            waits == [0, 0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
        #expect(rule.wait(after: .max) == 60_000)
        #expect(rule.wait(after: -1) == 0)
    }

    @Test("Waits never fall with failures nor pass the longest; seed 51")
    func monotone() {
        var seeded = Seeded(51)
        for _ in 0..<200 {
            let rule = Backoff(
                free: seeded.number(below: 9), first: Int64(bitPattern: seeded.next()),
                longest: Int64(bitPattern: seeded.next()), memory: Int64(bitPattern: seeded.next()))
            let waits = (0..<80).map { rule.wait(after: $0) }
            #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(waits.allSatisfy { (0...rule.longest).contains($0) })
        }
    }

    @Test("Failures are forgotten after a quiet time, forgiven one by one")
    func forgetting() {
        var strikes = Strikes()
        for _ in 0..<4 { strikes.strike(rule, at: at(0)) }
        #expect(strikes.decision(rule, at: at(1)) == .wait(until: at(2)))
        #expect(strikes.decision(rule, at: at(2)) == .admitted)
        #expect(strikes.isForgotten(rule, at: at(600)))
        strikes.forgive()
        strikes.forgive()
        #expect(strikes.decision(rule, at: at(0)) == .admitted)
        strikes.strike(rule, at: at(700))
        #expect(strikes.failures == 1)
    }

    @Test("No instant stops the program, and a clock put back never lengthens a wait")
    func clocks() {
        var strikes = Strikes()
        for _ in 0..<4 { strikes.strike(rule, at: at(1_000_000)) }
        #expect(strikes.decision(rule, at: at(0)) == .wait(until: at(2)))
        #expect(strikes.decision(rule, at: at(1)) == .wait(until: at(2)))
        #expect(strikes.decision(rule, at: at(2)) == .admitted)
        let extremes = [Int64.min, -1, 0, 1, .max]
        for last in extremes {
            for now in extremes {
                var strikes = Strikes()
                for _ in 0..<9 { strikes.strike(rule, at: Timestamp(milliseconds: last)) }
                let instant = Timestamp(milliseconds: now)
                if case .wait(let until) = strikes.decision(rule, at: instant) {
                    #expect(Span.between(instant, until) <= rule.longest)
                }
            }
        }
    }
}

@Suite("Throttling of sign-ins")
struct SignInThrottleTests {
    private let home = SignInOrigin.knownDevice("laptop")

    @Test("From one place: five slips, then waits that double")
    func slips() {
        var throttle = SignInThrottle()
        let away = SignInOrigin.network("192.0.2.1")
        for _ in 0..<6 {
            #expect(throttle.begin(account: "siti", origin: away, at: at(0)) == .admitted)
        }
        #expect(throttle.begin(account: "siti", origin: away, at: at(0)) == .wait(until: at(1)))
        #expect(throttle.begin(account: "siti", origin: away, at: at(1)) == .admitted)
        #expect(throttle.begin(account: "siti", origin: away, at: at(1)) == .wait(until: at(3)))
    }

    @Test("Success clears the place's count")
    func success() {
        var throttle = SignInThrottle()
        let away = SignInOrigin.network("192.0.2.1")
        for _ in 0..<50 {
            #expect(throttle.begin(account: "siti", origin: away, at: at(0)) == .admitted)
            throttle.succeed(account: "siti", origin: away)
        }
        #expect(throttle.count == 0)
    }

    @Test("Whatever others do, the owner's known device is heard at once; seed 61")
    func owner() {
        var seeded = Seeded(61)
        var throttle = SignInThrottle(capacity: 2_000)
        for second in 0..<20_000 as Range<Int64> {
            let origin: SignInOrigin =
                seeded.number(below: 4) == 0
                ? .knownDevice("stolen \(seeded.number(below: 40))")
                : .network("198.51.100.\(seeded.number(below: 250))")
            let account = seeded.number(below: 3) == 0 ? "budi" : "siti"
            _ = throttle.begin(account: account, origin: origin, at: at(second / 10))
            if second % 500 == 0 {
                let decision = throttle.begin(account: "siti", origin: home, at: at(second / 10))
                #expect(decision == .admitted)
                throttle.succeed(account: "siti", origin: home)
            }
        }
    }

    @Test("From thousands of networks one account is tried at most about 120 times a day")
    func distributed() {
        var throttle = SignInThrottle()
        var heard = 0
        for second in stride(from: Int64(0), to: 86_400, by: 2) {
            let origin = SignInOrigin.network("net \(second)")
            if throttle.begin(account: "siti", origin: origin, at: at(second)) == .admitted {
                heard += 1
            }
        }
        #expect((100...130).contains(heard))
    }

    @Test("From one network many accounts are tried at most once a minute in the end")
    func spraying() {
        var throttle = SignInThrottle()
        var heard = 0
        for second in 0..<7_200 as Range<Int64> {
            let decision = throttle.begin(
                account: "account \(second)", origin: .network("192.0.2.1"), at: at(second))
            if decision == .admitted { heard += 1 }
        }
        #expect((200...240).contains(heard))
    }

    @Test("An attacker's own successes do not clear the counts of network and account")
    func interleaved() {
        var throttle = SignInThrottle()
        let away = SignInOrigin.network("192.0.2.1")
        var heard = 0
        for index in 0..<400 {
            let victim = "account \(index)"
            if throttle.begin(account: victim, origin: away, at: at(0)) == .admitted { heard += 1 }
            if throttle.begin(account: "own", origin: away, at: at(0)) == .admitted {
                throttle.succeed(account: "own", origin: away)
            }
        }
        #expect(heard <= 101)
    }

    @Test("Many at once are counted before they are checked")
    func parallel() {
        var throttle = SignInThrottle()
        let away = SignInOrigin.network("192.0.2.1")
        let decisions = (0..<50).map { _ in
            throttle.begin(account: "siti", origin: away, at: at(0))
        }
        #expect(decisions.count { $0 == .admitted } == 6)
    }

    @Test("Refused attempts do not lengthen the wait")
    func impatience() {
        var throttle = SignInThrottle()
        let away = SignInOrigin.network("192.0.2.1")
        for _ in 0..<6 { _ = throttle.begin(account: "siti", origin: away, at: at(0)) }
        for _ in 0..<1_000 { _ = throttle.begin(account: "siti", origin: away, at: at(0)) }
        #expect(throttle.begin(account: "siti", origin: away, at: at(1)) == .admitted)
    }

    @Test("A flood of names stays within memory and does not push out the account it guesses at")
    func flood() {
        var throttle = SignInThrottle(capacity: 500)
        for second in 0..<21 as Range<Int64> {
            _ = throttle.begin(account: "siti", origin: .network("net \(second)"), at: at(second))
        }
        let waiting = throttle.begin(account: "siti", origin: .network("new"), at: at(20))
        #expect(waiting == .wait(until: at(21)))
        for index in 0..<5_000 {
            _ = throttle.begin(
                account: "name \(index)", origin: .network("net \(index)"), at: at(20))
            #expect(throttle.count <= 500)
        }
        #expect(throttle.begin(account: "siti", origin: .network("new"), at: at(20)) == waiting)
    }
}
