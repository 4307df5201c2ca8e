import Vocabulary

/// Every role by every act by every state, worked out by asking `decide`.
public enum PermissionTable {
    /// The cells with every condition met, in the order of kinds, acts, states, phases and columns.
    public static let scenarios: [Scenario] = kinds(breaking: { _ in [nil] })

    /// For every allowed cell, what happens when one of the act's conditions is not met.
    public static let broken: [Scenario] = kinds(breaking: { $0 })
        .filter { $0.breaking != nil }

    /// The cells of one kind of object, the conditions to break given by the act's own.
    private static func kinds(breaking: ([Bar?]) -> [Bar?]) -> [Scenario] {
        cells(SubmissionAct.self, Phase.allCases, breaking) { act, state, phase, scene in
            .submission(
                act, scene.submission(at: state, of: Scene.own), during: phase ?? .collection)
        }
            + cells(SubmissionAct.self, Phase.allCases, breaking, isOfRegion: true) {
                .submission(
                    $0, $3.submission(at: $1, of: nil), during: $2 ?? .collection)
            }
            + cells(CycleAct.self, [nil], breaking) { act, state, _, _ in
                .cycle(act, state, of: Scene.region, agency: Scene.own)
            }
            + cells(RuleSetAct.self, [nil], breaking) { act, state, _, _ in
                .ruleSet(act, state, of: Scene.region)
            }
            + cells(AccountAct.self, [nil], breaking) { act, state, _, scene in
                .account(act, state, subject: scene.subject, of: Scene.region)
            }
            + cells(RecordAct.self, [nil], breaking) { act, state, _, _ in
                .record(act, state, of: Scene.region, agency: Scene.own)
            }
            + cells(SessionAct.self, [nil], breaking) { act, state, _, scene in
                .session(
                    act,
                    Session(
                        region: Scene.region, state: state, participants: scene.participants,
                        first: scene.first))
            }
            + cells(CommitmentAct.self, Phase.allCases, breaking) { act, state, phase, scene in
                .commitment(
                    act,
                    Commitment(
                        region: Scene.region, agency: Scene.own, state: state,
                        contributors: scene.contributors), during: phase ?? .collection)
            }
    }

    private static func cells<A: Act>(
        _ acts: A.Type, _ phases: [Phase?], _ breaking: ([Bar?]) -> [Bar?],
        isOfRegion: Bool = false, _ request: (A, A.State, Phase?, Scene) -> Request
    ) -> [Scenario] {
        acts.allCases.flatMap { act in
            acts.State.allCases.flatMap { state in
                phases.flatMap { phase in
                    Asking.allCases.flatMap { asking in
                        breaking(act.bars).compactMap { bar in
                            let moment = Moment(
                                state: state.wording, phase: phase, isOfRegion: isOfRegion)
                            return scenario(moment, asking, breaking: bar) {
                                request(act, state, phase, $0)
                            }
                        }
                    }
                }
            }
        }
    }

    /// - Returns: `nil` when there is a condition to break, but not for this asker, or nothing that
    ///   breaking it could take away.
    private static func scenario(
        _ moment: Moment, _ asking: Asking, breaking bar: Bar?,
        _ request: (Scene) -> Request
    ) -> Scenario? {
        if let bar {
            let met = scenario(moment, asking, breaking: nil, request)
            guard bar.concerns(asking, moment), met?.permission.isAllowed == true else {
                return nil
            }
        }
        let scene = Scene(asking: asking, breaking: bar)
        let roster = Roster(one: scene.assignments.first)
        let asked = request(scene)
        return Scenario(
            request: asked, state: moment.state, phase: moment.phase,
            isOfRegion: moment.isOfRegion, asking: asking,
            assignments: scene.assignments, breaking: bar,
            permission: decide(asked, by: asking.holder, among: roster, on: Scene.day))
    }
}

/// What an object is when somebody asks.
private struct Moment {
    let state: Wording
    let phase: Phase?
    let isOfRegion: Bool
}

extension Bar {
    /// Whether it can stand in this asker's way at all.
    fileprivate func concerns(_ asking: Asking, _ moment: Moment) -> Bool {
        self != .notRecused || (asking == .verifier && !moment.isOfRegion)
    }
}
