import Performance
import Vocabulary

/// Another rule set, cap or formula beside the regulated result; the two are never mixed.
struct WhatIfSection {
    let visit: Visit
    let regulated: Reading

    private var reader: Reader { visit.reader }

    /// Whether anything differs from the government's own rules.
    private var differs: Bool {
        visit.reading.lens != regulated.lens
    }

    func write(into html: inout Html) {
        html.card(
            visit(Words.Rules.whatIf), remark: visit(Words.Rules.whatIfNote),
            id: "bagaimana-jika", isLong: true
        ) { html in
            writeForm(into: &html)
            guard differs else {
                html(.p, .class("quiet"), text: visit(Words.Rules.chooseSomething))
                return
            }
            writeGovernment(into: &html)
            WhatIfAgencies(visit: visit, regulated: regulated).write(into: &html)
        }
    }

    private func writeForm(into html: inout Html) {
        html(
            .form, .class("filters screen-only"), .methodGet,
            .action(Link(.rules, visit.language).at("bagaimana-jika"))
        ) { html in
            html.hidden(visit.query.keeping([.cycle]), visit)
            for choice in choices { choice.write(into: &html) }
            html(
                .button, .class("btn primary"), .type("submit"), text: visit(Words.Rules.compare))
            if differs {
                let plain = Link(.rules, visit.query.keeping([.cycle]), visit.language)
                html(.a, .class("btn"), .href(plain), text: visit(Words.Frame.backToRules))
            }
        }
    }

    private var choices: [Choice] {
        let own = visit(Words.Rules.own)
        let caps: [Choice.Alternative] =
            [.init("", own), .init("none", visit(Words.Rules.noCap))]
            + ["100", "110", "120", "200"].map { .init($0, "\($0)\u{A0}%") }
        return [
            Choice(
                visit(Words.Frame.ruleSet), name: visit(Parameter.ruleSet.name),
                alternatives: visit.reading.holdings.ruleSets.map {
                    .init($0.id.text, visit($0.title))
                }, chosen: visit.reading.ruleSet.id.text),
            Choice(
                visit(Words.Rules.cap), name: visit(Parameter.cap.name), alternatives: caps,
                chosen: visit.query[.cap]),
            Choice(
                visit(Words.Rules.formula), name: visit(Parameter.formula.name),
                alternatives: [.init("", own)]
                    + Indicator.Formula.allCases.map { .init($0.rawValue, $0.rawValue) },
                chosen: visit.query[.formula]),
        ]
    }

    private func writeGovernment(into html: inout Html) {
        let (left, right) = (
            regulated.evaluation.governmentRollup, visit.evaluation.governmentRollup
        )
        html.table(
            visit(Words.Rules.both), style: "versus",
            columns: [
                Column(visit(Words.Rules.figure)), Column(visit(Words.Rules.regulated)),
                Column(visit(Words.Rules.supposed)),
            ]
        ) { html in
            row(Words.Frame.ruleSet, into: &html) { reading, html in
                html.text(visit(reading.ruleSet.title))
            }
            row(Words.Organisations.interim, into: &html) { reading, html in
                write(reading.evaluation.governmentRollup.interim, reading, into: &html)
            }
            row(Words.Organisations.annual, into: &html) { reading, html in
                write(reading.evaluation.governmentRollup.annual, reading, into: &html)
            }
            row(Words.Organisations.met, into: &html) { reading, html in
                let rollup = reading.evaluation.governmentRollup
                html.text("\(reader.count(rollup.met)) : \(reader.count(rollup.missed))")
            }
            row(Words.Column.spread, into: &html) { reading, html in
                writeSpread(reading, into: &html)
            }
        }
        if left.met == right.met {
            html(.p, .class("quiet"), text: visit(Words.Rules.metStays))
        }
    }

    private func row(
        _ name: Wording, into html: inout Html, cell: (Reading, inout Html) -> Void
    ) {
        html(.tr) { html in
            html(.th, .scopeRow, text: visit(name))
            html(.td) { html in cell(regulated, &html) }
            html(.td, .class("supposed")) { html in cell(visit.reading, &html) }
        }
    }

    private func write(_ mean: Rollup.Mean, _ reading: Reading, into html: inout Html) {
        html.status(
            step: mean.step,
            text: "\(reader.percentWithSign(mean.capped, decimals: 2)) · "
                + reader.status(mean.status, under: reading.ruleSet))
    }

    /// Each band by name, so that scales with other bands can stand side by side.
    private func writeSpread(_ reading: Reading, into html: inout Html) {
        func count(_ status: String) -> String {
            reader.count(reading.evaluation.indicators.count { $0.interim.status == status })
        }
        html(.ul, .class("plain tight")) { html in
            for band in reading.ruleSet.scale.bands.reversed() {
                html(.li) { html in
                    html.status(
                        step: band.step, text: "\(count(band.code)) \(visit(band.label))")
                }
            }
            html(.li) { html in
                let label = visit(Words.Status.notJudged)
                html.status(step: 0, text: "\(count(notJudgedStatus)) \(label)")
            }
        }
    }
}

/// Each agency under both rules, the largest change first.
struct WhatIfAgencies {
    let visit: Visit
    let regulated: Reading

    private struct Row {
        var organisation: Organisation
        var left: Rollup.Mean
        var right: Rollup.Mean

        var change: Double? {
            guard let from = left.capped, let to = right.capped else { return nil }
            return to - from
        }
    }

    private var rows: [Row] {
        let organisations = visit.reading.dataset.organisations
        let rows = organisations.enumerated().compactMap { position, organisation -> Row? in
            let rollup = regulated.evaluation.organisationRollups[position]
            guard rollup.count > 0 else { return nil }
            return Row(
                organisation: organisation, left: rollup.interim,
                right: visit.evaluation.organisationRollups[position].interim)
        }
        return rows.sorted { left, right in
            let (a, b) = (abs(left.change ?? 0), abs(right.change ?? 0))
            return a != b ? a > b : left.organisation.id < right.organisation.id
        }
    }

    func write(into html: inout Html) {
        html(.h3, text: visit(Words.Rules.byAgency))
        html.folded(rows, showing: 12, label: visit(Words.Rules.byAgency), visit) {
            label, rows, html in
            html.table(
                label, style: "cards dense",
                columns: [
                    Column(visit(Words.Column.agency)), Column(visit(Words.Rules.regulated)),
                    Column(visit(Words.Rules.supposed)),
                    Column(visit(Words.Rules.difference), isNumeric: true),
                ]
            ) { html in
                for row in rows { write(row, into: &html) }
            }
        }
    }

    private func write(_ row: Row, into html: inout Html) {
        html(.tr) { html in
            html(.th, .scopeRow) { html in
                let plain = Link(
                    .organisation(row.organisation.id), visit.query.keeping([.cycle]),
                    visit.language)
                html(.a, .href(plain), text: row.organisation.name)
            }
            html(.td, .column(visit(Words.Rules.regulated))) { html in
                cell(row.left, regulated, into: &html)
            }
            html(.td, .class("supposed"), .column(visit(Words.Rules.supposed))) { html in
                cell(row.right, visit.reading, into: &html)
            }
            html(.td, .class("n"), .column(visit(Words.Rules.difference))) { html in
                html(.span, text: text(of: row.change))
            }
        }
    }

    private func cell(_ mean: Rollup.Mean, _ reading: Reading, into html: inout Html) {
        let status = visit.reader.status(mean.status, under: reading.ruleSet)
        html.status(
            step: mean.step,
            text: mean.capped.map { "\(visit.reader.percentWithSign($0)) · \(status)" } ?? status)
    }

    private func text(of change: Double?) -> String {
        guard let change else { return Reader.nothing }
        let text = visit.reader.number(change, decimals: 1)
        return change > 0 ? "+" + text : text
    }
}
