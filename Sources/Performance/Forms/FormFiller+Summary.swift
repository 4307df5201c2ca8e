import Vocabulary

extension FormFiller {
    /// Total money, mean achievement and its band, below the columns they belong to.
    func summaries(of form: FormDefinition, over lines: [Line]) -> [FormTable.Summary] {
        let leaves = form.leaves
        let totals = leaves.indices.map { total(under: $0, leaves[$0], of: form, over: lines) }
        let means = leaves.indices.map { mean(under: $0, leaves[$0], of: form, over: lines) }
        let scale = evaluation.ruleSet.scale
        let bands = means.map { mean in
            if case .percent(let percent) = mean {
                FormTable.Cell.text(scale.band(of: percent).label)
            } else {
                FormTable.Cell.empty(.notApplicable)
            }
        }
        return [
            FormTable.Summary(
                label: Wording(id: "Jumlah anggaran (Rp)", en: "Total budget (Rp)"), cells: totals),
            FormTable.Summary(
                label: Wording(
                    id: "Rata-rata capaian kinerja (%)", en: "Mean achievement (%)"),
                cells: means),
            FormTable.Summary(
                label: Wording(id: "Predikat kinerja", en: "Performance predicate"), cells: bands),
        ]
    }

    /// The sum of a money column; blank when nothing stands in it or a part is unknown.
    private func total(
        under leaf: Int, _ place: FormDefinition.Leaf, of form: FormDefinition, over lines: [Line]
    ) -> FormTable.Cell {
        guard place.measure == .money, !form.columns[place.column].content.isAchievement else {
            return .empty(.notApplicable)
        }
        var sum: Double?
        for line in lines where line.opensStatement && money.concerns(line.node.id) {
            switch line.cells[leaf] {
            case .money(let rupiah): sum = (sum ?? 0) + rupiah
            case .empty(let absence) where absence != .notApplicable: return .empty(absence)
            default: break
            }
        }
        return sum.map { .money($0) } ?? .empty(.notApplicable)
    }

    /// The weighted mean of capped percentages for performance, the plain mean for money.
    private func mean(
        under leaf: Int, _ place: FormDefinition.Leaf, of form: FormDefinition, over lines: [Line]
    ) -> FormTable.Cell {
        guard form.columns[place.column].content.isAchievement else {
            return .empty(.notApplicable)
        }
        var (sum, weights) = (0.0, 0.0)
        for line in lines {
            guard case .percent(let raw) = line.cells[leaf] else { continue }
            let isMoney = place.measure == .money
            let weight = isMoney ? 1 : line.result?.indicator.weight ?? 1
            let counted =
                isMoney ? raw : line.result.map { rule(for: $0.indicator).capped(raw) } ?? raw
            sum += weight * counted
            weights += weight
        }
        return weights > 0 ? .percent(sum / weights) : .empty(.notApplicable)
    }

    /// The agency's own sentences of the cycle, in the order they were written.
    func narratives(of form: FormDefinition) -> [FormTable.Narrative] {
        let cycle = evaluation.cycle
        let own = evidence.dataset.selfEvaluations.filter {
            $0.organisation == agency.id && $0.period.lastDay >= cycle.from
                && $0.period.lastDay <= cycle.to
        }
        return form.footers.map { footer in
            FormTable.Narrative(
                title: footer.title,
                entries: own.filter { $0.section == footer.section }.map(\.text))
        }
    }

    /// What a reader must know before using the figures.
    func notes(of form: FormDefinition, over lines: [Line]) -> [Wording] {
        var notes = [form.source, aggregationNote, meanNote]
        if form.columns.contains(where: { $0.content == .planTarget }) { notes.append(planNote) }
        if lines.contains(where: { $0.result?.indicator.standing == .sample }) {
            notes.append(
                Wording(
                    id: "Memuat angka contoh, bukan target resmi.",
                    en: "Contains sample figures, not official targets."))
        }
        return notes
    }

    private var aggregationNote: Wording {
        Wording(
            id: "Realisasi dihitung menurut agregasi tiap indikator: angka kumulatif dijumlahkan, "
                + "tingkat dan indeks tidak. Persentase memakai rumus indikator; sel kosong "
                + "berarti belum ada angka, bukan nol.",
            en: "Realisation follows each indicator's aggregation: cumulative figures are summed, "
                + "rates and indices are not. Percentages use the indicator's formula; an empty "
                + "cell means there is no figure, not zero.")
    }

    private var meanNote: Wording {
        let title = evaluation.ruleSet.title
        guard let cap = evaluation.ruleSet.cap else {
            return Wording(
                id: "Predikat: \(title.id). Rata-rata kinerja tertimbang, tanpa batas atas.",
                en: "Predicate: \(title.en). Weighted mean performance, uncapped.")
        }
        let id = Numeral.text(cap, decimals: 0...2, .indonesian)
        let en = Numeral.text(cap, decimals: 0...2, .english)
        return Wording(
            id: "Predikat: \(title.id). Rata-rata kinerja tertimbang; tiap indikator dibatasi "
                + "\(id) % kecuali ditetapkan lain.",
            en: "Predicate: \(title.en). Weighted mean performance; each indicator capped at "
                + "\(en)% unless it says otherwise.")
    }

    private var planNote: Wording {
        guard let plan else {
            return Wording(
                id: "Tidak ada dokumen rencana jangka menengah yang berlaku pada akhir siklus.",
                en: "No medium-term plan is in force on the cycle's last day.")
        }
        let years = "\(planYears[0])–\(planYears[planYears.count - 1])"
        return Wording(
            id: "Kolom Renstra merujuk \(plan.title) (\(years)).",
            en: "Strategic plan columns refer to \(plan.title) (\(years)).")
    }
}
