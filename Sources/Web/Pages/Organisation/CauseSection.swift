import Performance
import Vocabulary

/// What helped, what hindered and what follows, in the agency's own words.
struct CauseSection {
    let visit: Visit
    let sheet: OrganisationSheet

    func write(into html: inout Html) {
        html.card(visit(Words.Sheet.causes), remark: visit(Words.Sheet.causesNote)) { html in
            let sections: [SelfEvaluation.Section] = [
                .driver, .obstacle, .followUpQuarter, .followUpPlan,
            ]
            guard sections.contains(where: { !sheet.remarks($0).isEmpty }) else {
                html(.p, .class("quiet"), text: visit(Words.Sheet.noCauses))
                return
            }
            html(.dl, .class("pairs")) { html in
                for section in sections {
                    let remarks = sheet.remarks(section)
                    if !remarks.isEmpty {
                        html(.dt, text: visit(Words.Sheet.section(section)))
                        html(.dd) { html in
                            html(.ul, .class("plain")) { html in
                                for remark in remarks { write(remark, into: &html) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func write(_ remark: SelfEvaluation, into html: inout Html) {
        html(.li) { html in
            if let cause = remark.cause {
                html.tag(visit(Words.Cause.name(cause)))
                html.text(" ")
            }
            html.text(remark.text)
        }
    }
}

/// What the agency asks of the retreat, and which of its indicators the retreat will discuss.
struct AskSection {
    let visit: Visit
    let sheet: OrganisationSheet

    func write(into html: inout Html) {
        html.card(visit(Words.Sheet.ask)) { html in
            let requests = sheet.remarks(.request)
            if requests.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Sheet.noAsk))
            }
            html(.ul, .class("plain say")) { html in
                for request in requests { html(.li, text: request.text) }
            }
            html(.h3, text: visit(Words.Sheet.topics))
            guard !sheet.topics.isEmpty else {
                html(.p, .class("quiet"), text: visit(Words.Sheet.noTopics))
                return
            }
            html(.ol, .class("plain topics")) { html in
                for topic in sheet.topics { write(topic, into: &html) }
            }
        }
    }

    private func write(_ topic: OrganisationSheet.Topic, into html: inout Html) {
        html(.li) { html in
            html(.b, text: visit.reader.count(topic.rank))
            html(.span) { html in
                let indicator = topic.result.indicator
                html(.a, .href(visit.link(.indicator(indicator.id))), text: indicator.name)
                let isOwn = indicator.organisation == sheet.organisation.id
                let minutes = Words.Sheet.minutes(visit.reader.count(topic.minutes))
                html(
                    .span, .class("sub"),
                    text: visit(minutes)
                        + (isOwn ? "" : " · " + visit(Words.Sheet.asContributor)))
            }
        }
    }
}
