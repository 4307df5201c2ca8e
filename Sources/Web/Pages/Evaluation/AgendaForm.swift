import Vocabulary

/// Chooses how many topics the list holds and how many minutes there are for them.
struct AgendaForm {
    let visit: Visit

    func write(into html: inout Html) {
        let agenda = visit.agenda
        let others = visit.query.with(.topics, nil).with(.minutes, nil)
        html(
            .form, .class("filters screen-only"), .methodGet,
            .ariaLabel(visit(Words.Discussion.agenda)),
            .action(Link(visit.route, visit.language).at(DiscussionSection.anchor))
        ) { html in
            html.hidden(others, visit)
            write(
                .topics, Words.Discussion.topicCount, agenda.topics, in: Agenda.topicLimits,
                into: &html)
            write(
                .minutes, Words.Discussion.minuteCount, agenda.minutes, in: Agenda.minuteLimits,
                into: &html)
            html(.button, .class("btn"), .type("submit"), text: visit(Words.Discussion.arrange))
            if agenda != .standard {
                let plain = Link(visit.route, others, visit.language)
                html(
                    .a, .class("btn"), .href(plain.at(DiscussionSection.anchor)),
                    text: visit(Words.Discussion.standardAgenda))
            }
        }
    }

    private func write(
        _ parameter: Parameter, _ label: Wording, _ value: Int, in limits: ClosedRange<Int>,
        into html: inout Html
    ) {
        html(.label) { html in
            html.text(visit(label))
            html.void(
                .input, .type("number"), .name(visit(parameter.name)), .value("\(value)"),
                .minimum(limits.lowerBound), .maximum(limits.upperBound), .required)
        }
    }
}
