import Ledger
import Standing
import Vocabulary

extension CycleMoved {
    func write(to body: inout BodyWriter) {
        body.put("cycle", cycle.description)
        body.put("phase", phase.rawValue)
    }

    init(reading body: BodyReader) throws(FactError) {
        self.init(cycle: try body.cycle("cycle"), phase: try body.choice("phase"))
    }
}

extension SubmissionMoved {
    func write(to body: inout BodyWriter) {
        body.put("agency", agency)
        body.put("cycle", cycle.description)
        if let reason = step.reason, reason != .withheld { body.put("reason", reason.text) }
        if case .lock(let snapshot) = step { body.put("snapshot", snapshot) }
        body.put("signature", signature.value)
        body.put("step", step.act.rawValue)
    }

    init(reading body: BodyReader) throws(FactError) {
        guard let signature = try body.inner("signature") else { throw body.failure("signature") }
        self.init(
            agency: try body.optionalID("agency"), cycle: try body.cycle("cycle"),
            step: try Step(reading: body), signature: try StepSignature(reading: signature))
    }
}

extension Step {
    fileprivate init(reading body: BodyReader) throws(FactError) {
        let act: SubmissionAct = try body.choice("step")
        switch act {
        case .enter: self = .enter
        case .attachEvidence: self = .attachEvidence
        case .selfEvaluate: self = .selfEvaluate
        case .importFile: self = .importFile
        case .submit: self = .submit
        case .return: self = .return(try body.optionalReason("reason") ?? .withheld)
        case .verify: self = .verify
        case .lock: self = .lock(snapshot: try body.text("snapshot"))
        case .requestUnlock: self = .requestUnlock(try body.optionalReason("reason") ?? .withheld)
        case .approveUnlock: self = .approveUnlock
        case .declineUnlock: self = .declineUnlock
        case .readProgress, .read, .follow, .export, .downloadEvidence:
            throw body.failure("step")
        }
    }
}

extension StepSignature {
    fileprivate var value: JSONValue {
        var body = BodyWriter()
        switch warrant.basis {
        case .everyone: body.put("basis", "everyone")
        case .oneself: body.put("basis", "oneself")
        case .invited: body.put("basis", "invited")
        case .assignment(let assignment):
            var inner = BodyWriter()
            assignment.write(to: &inner)
            body.put("assignment", inner.value)
        }
        body.put("day", day)
        body.put("holder", warrant.holder)
        return body.value
    }

    fileprivate init(reading body: BodyReader) throws(FactError) {
        let basis: Warrant.Basis
        switch (try body.inner("assignment"), try body.optionalText("basis")) {
        case (let inner?, nil): basis = .assignment(try Assignment(reading: inner))
        case (nil, "everyone"): basis = .everyone
        case (nil, "oneself"): basis = .oneself
        case (nil, "invited"): basis = .invited
        default: throw body.failure("basis")
        }
        self.init(
            warrant: Warrant(holder: try body.optionalID("holder"), basis: basis),
            day: try body.day("day"))
    }
}
