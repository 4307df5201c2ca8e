import Performance
import Vocabulary

/// Chooses the cycle with an ordinary form, so it works without script and keeps the page's
/// choices.
struct CycleChooser {
    let visit: Visit

    func write(into html: inout Html) {
        let chosen = visit.reading.lens.cycle
        html(
            .form, .class("cycle"), .methodGet,
            .action(Link(visit.route, Query(), visit.language))
        ) { html in
            writeKept(visit.query.with(.cycle, nil), into: &html)
            html(.label, .class("visually-hidden"), .for("siklus"), text: visit(Words.Frame.cycle))
            html(
                .select, .id("siklus"), .name(visit(Parameter.cycle.name)),
                .literal("data-submit", "")
            ) { html in
                for cycle in visit.reading.offeredCycles {
                    html(
                        .option, .value(cycle.description), cycle == chosen ? .selected : nil,
                        text: visit.reader.cycle(cycle))
                }
            }
            html(.button, .class("btn"), .type("submit"), text: visit(Words.Frame.show))
        }
    }

    /// The other choices of the address, so that a form does not lose them.
    private func writeKept(_ query: Query, into html: inout Html) {
        for (parameter, value) in query.pairs {
            html.void(
                .input, .type("hidden"), .name(visit(parameter.name)), .value(value))
        }
    }
}
