import Performance
import Vocabulary

/// What stands under a form's table: the agency's own sentences, notes, and who signs.
struct FormFooterView {
    let form: FormTable
    let visit: Visit

    func write(into html: inout Html) {
        for narrative in form.narratives {
            html(.h3, text: visit(narrative.title))
            if narrative.entries.isEmpty {
                html(.p, .class("quiet"), text: visit(Words.Forms.notWritten))
            } else {
                html(.ul) { html in
                    for entry in narrative.entries { html(.li, text: entry) }
                }
            }
        }
        if !form.notes.isEmpty {
            html(.h3, text: visit(Words.Forms.notes))
            html(.ul, .class("quiet")) { html in
                for note in form.notes { html(.li, text: visit(note)) }
            }
        }
        html(.div, .class("signatures")) { html in
            for signature in form.signatures { write(signature, into: &html) }
        }
    }

    private func write(_ signature: Signature, into html: inout Html) {
        html(.div) { html in
            html(.p, text: visit(signature.action))
            html(.p, text: "……………………, \(visit.reader.day(signature.signedOn))")
            html(.p) { html in html(.b, text: signature.position) }
            html(.p, .class("sign"), text: visit(Words.Forms.signHere))
        }
    }
}
