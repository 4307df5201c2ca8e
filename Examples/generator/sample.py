"""The rows of the sample indicators: registry, targets, observations with faults, verification."""

import datetime
import random

import indicators_sample
import series
from organisations import OPD
from series import PER_YEAR, SEED, label, randomness

NAMES = {code: name for code, name, _, _ in OPD}
DUE = {"month": 20, "quarter": 45, "semester": 60, "year": 120}
# Fates that the self-evaluations speak of, or that chance would make implausible.
TOLD = {"BAPENDA-01": .93, "DPMPTSP-03": .972, "SETWAN-02": .981, "SETWAN-03": .86,
        "PUPR-02": .81, "PUPR-09": .955, "PERINDAGKOP-06": .58, "DINSOS-01": .78,
        "BIRO-ORG-01": .9, "BIRO-PEM-03": .95, "DISKOMINFO-03": 1.002, "DISKOMINFO-04": .79,
        "BPKAD-01": .962, "DISDIKBUD-02": .52, "BPBD-01": .88, "DPTPH-02": .33,
        "BPSDM-02": .57, "RSUD-AWS-06": .94, "DKP-01": .92}
MEANING = {"sum": "jumlah seluruh periode dalam tahun", "last": "nilai periode terakhir",
           "average": "rata-rata seluruh periode", "max": "nilai tertinggi dalam tahun",
           "ratio": "jumlah pembilang dibagi jumlah penyebut, dikali 100"}
# Values that stand for a fault of the real world, by indicator.
MISSING = ["DISPORA-04", "DPMPD-04", "DISBUN-05", "DISHUT-05", "KESBANGPOL-03", "DKP-06",
           "BPSDM-04", "DPK-04", "SETWAN-04", "BIRO-HUKUM-02", "ESDM-05", "PENGHUBUNG-02",
           "DISNAKER-02"]
LAST_MISSING = ["DINSOS-02", "DISPAR-03", "DPTPH-04", "PERINDAGKOP-02", "BRIDA-04", "DLH-03"]
REVISED = ["DINKES-01", "DISNAKER-03", "DISBUN-01", "DISPAR-01", "RSUD-AWS-01", "DKP-01",
           "BAPENDA-01", "DPMPTSP-01", "DISKOMINFO-01", "DISDIKBUD-05"]
CONTRADICTORY = ["DKP3A-03", "DISHUB-02"]
BREAKS = {"DINSOS-03": "definisi DTSEN 2024", "DPK-01": "pencatatan digital 2024",
          "RSUD-AWS-02": "alur layanan 2024"}
OUTLIERS = {  # indicator: (period, factor, explanation or nothing)
    "DINKES-07": ("2024-03", 3.4, "kejadian luar biasa di dua kabupaten, sudah dikonfirmasi"),
    "DISHUT-01": ("2025-02", 3.6, ""),
    "PERINDAGKOP-01": ("2025-04", 3.2, "pendaftaran massal saat pekan UMKM provinsi"),
    "BPBD-03": ("2025-05", 3.8, "banjir besar di daerah aliran sungai, laporan posko terlampir"),
    "SATPOLPP-02": ("2024-11", 3.0, "pengamanan pemilihan kepala daerah serentak"),
    "DPK-03": ("2025-03", 4.2, ""),
    "DPKH-01": ("2024-08", 3.5, ""),
    "DISPAR-01": ("2023-07", 2.6, "festival nasional"),
}
LATE = ["DISBUN-02", "DPTPH-01", "DPMPD-01", "DISHUB-04", "DINKES-05", "DISNAKER-04", "DLH-01",
        "KESBANGPOL-01", "BRIDA-01", "RSJD-AH-02", "BIRO-EKON-03", "DKP-02", "DISDIKBUD-03",
        "ESDM-01", "SETDA-02", "DISPORA-01", "BPSDM-02", "PUPR-05"]


def fates(indicators):
    """The percent of the interim target that each indicator is to reach by June 2025."""
    codes = [one["code"] for one in indicators]
    random.Random(f"{SEED}:fates").shuffle(codes)
    made, total = {}, len(codes)
    flows = {one["code"] for one in indicators if one["aggregation"] == "sum"}
    for place, code in enumerate(codes):
        rng, share, level = randomness(code, "fate"), place / total, code not in flows
        if share < .72:
            made[code] = 1 + (rng.uniform(.001, .05) if level else rng.uniform(.005, .16))
        elif share < .91:
            made[code] = rng.uniform(.88, .985) if level else rng.uniform(.76, .97)
        else:
            made[code] = rng.uniform(.5, .8) if level else rng.uniform(.18, .6)
    made |= TOLD
    over = [one for one in indicators if one["extras"].get("fate") == "over"]
    for place, one in enumerate(over):
        made[one["code"]] = (1.62 if one["aggregation"] == "last" else
                             3.055 if one["unit"] == "juta rupiah" else 1.75 + .12 * place)
    return made


def registry(one):
    extras = one["extras"]
    return dict(
        code=one["code"], name=one["name"], unit=one["unit"], cascade=one["node"],
        opd=one["opd"], contributors=extras.get("k", ""), polarity=one["polarity"],
        aggregation=one["aggregation"], formula=extras.get("f", ""), cap=extras.get("cap", ""),
        weight=extras.get("w", ""), frequency=one["frequency"], decimals=one["decimals"],
        tags=one["tags"], source=f"{NAMES[one['opd']]} (contoh)",
        definition=f"{one['name']}; {MEANING[one['aggregation']]}; contoh, bukan angka atau "
                   "target resmi", standing="contoh")


def target_row(code, when, level, document):
    row = dict(indicator=code, period=when, document=document)
    if isinstance(level, tuple):
        return {**row, "low": float(level[0]), "high": float(level[1])}
    return {**row, "grade" if isinstance(level, str) else "value": level}


def documents_of(one):
    """{year: [documents]}: main indicators follow the plans, the rest the yearly documents."""
    if one["extras"].get("plan") == "new":
        return {year: ["RPJMD-2025-2029"] for year in range(2025, 2030)}
    made = {year: ["RPJMD-LAMA"] for year in range(2021, 2024)}
    main = "IKU" in one["tags"] or "IKD" in one["tags"]
    if main:
        made |= {year: ["RPD-2024-2026"] for year in range(2024, 2027)}
        if "IKU" in one["tags"] and one["extras"].get("plan") != "old":
            for year in range(2025, 2030):
                made[year] = made.get(year, []) + ["RPJMD-2025-2029"]
        return made
    agreed = "PK-2025" if "IKK" in one["tags"] else "RKPD-2025"
    return made | {2024: ["RKPD-2024"], 2025: [agreed]}


def target_rows(one, past, levels):
    """Target rows, and the interim target of the first half of 2025."""
    code, rows, papers = one["code"], [], documents_of(one)
    for year, documents in sorted(papers.items()):
        for document in documents:
            level = levels[year]
            if document == "RPJMD-2025-2029" and isinstance(level, float) and year > 2025:
                level = series.nice(one, level * (1 + one["growth"] * .2))
            rows.append(target_row(code, f"{year}", level, document))
    interim = series.expected(one, past, levels[2025]) if past else None
    rng, first = randomness(code, "interim"), papers[2025][0]
    numeric = one["polarity"] in ("up", "down")
    way = rng.random() if past and numeric and one["frequency"] != "year" else 1
    if one["aggregation"] == "sum" and way < .42 and one["frequency"] != "semester":
        months = {**one, "frequency": "quarter"}
        parts = [series.nice(one, levels[2025] * part) for part in series.shape(months)]
        rows += [target_row(code, f"2025-Q{n}", part, first) for n, part in enumerate(parts, 1)]
        interim = parts[0] + parts[1]
    elif way < .2 or (one["aggregation"] == "sum" and way < .55):
        interim = series.nice(one, interim)
        rows.append(target_row(code, "2025-S1", interim, first))
    return rows, interim


def released(one, year, index, rng, late=False):
    months = 12 // PER_YEAR[one["frequency"]]
    end = datetime.date(year + (index * months == 12), index * months % 12 + 1, 1)
    usual = {"month": (4, 16), "quarter": (8, 34), "semester": (12, 45), "year": (25, 80)}
    low, high = usual[one["frequency"]]
    wait = DUE[one["frequency"]] + rng.randint(6, 34) if late else rng.randint(low, high)
    return (end + datetime.timedelta(days=wait - 1)).isoformat()


def observation(one, when, value, release, status, **more):
    row = dict(indicator=one["code"], period=when, status=status, vintage="1",
               source=f"{one['opd']}, contoh", release_date=release, **more)
    if isinstance(value, tuple):
        row |= {"numerator": value[0], "denominator": value[1]}
    else:
        row["grade" if isinstance(value, str) else "value"] = value
    return row


def observation_rows(one, values):
    """All periods of the indicator, faults included."""
    code, rows = one["code"], []
    rng = randomness(code, "release")
    for year, list_of_values in sorted(values.items()):
        for index, value in enumerate(list_of_values, 1):
            when = label(one["frequency"], year, index)
            late = (code in LATE and year == 2025) or rng.random() < .015
            row = observation(one, when, value, released(one, year, index, rng, late),
                              "sementara" if year == 2025 else "tetap")
            if code in OUTLIERS and OUTLIERS[code][0] == when:
                row["value"] = series.rounded(one, row["value"] * OUTLIERS[code][1])
                row["note"] = OUTLIERS[code][2]
            if code in BREAKS:
                row["series"] = BREAKS[code] if year >= 2024 else "definisi lama"
                if year < 2024:
                    row["value"] = series.rounded(one, row["value"] * .86)
            rows.append(row)
    if code in MISSING:
        rows = [row for row in rows if not row["period"].startswith("2025")]
    if code in LAST_MISSING:
        rows.pop()
    if code in REVISED:
        rows += revision(one, rows[-2])
    if code in CONTRADICTORY:
        rows.append({**rows[-1], "value": series.rounded(one, rows[-1]["value"] * 1.4),
                     "source": "rekap kabupaten/kota, contoh",
                     "note": "rekap kabupaten/kota berbeda dengan laporan dinas"})
    if one["frequency"] == "year":
        rows += [dict(indicator=code, period=when, status="belum_rilis",
                      source=f"{one['opd']}, contoh", release_date="2026-02-20",
                      note="indikator tahunan, dihitung setelah akhir tahun")
                 for when in ("2025-S1", "2025")]
    return rows


def revision(one, old):
    """A second vintage three weeks later, after checking."""
    rng = randomness(one["code"], "revision")
    day = datetime.date.fromisoformat(old["release_date"]) + datetime.timedelta(days=21)
    factor = rng.uniform(.94, 1.04)
    new = {**old, "vintage": "2", "release_date": day.isoformat(),
           "note": "diperbaiki setelah rekonsiliasi data"}
    if "numerator" in old:
        new["numerator"] = min(float(round(old["numerator"] * factor)), old["denominator"])
    else:
        new["value"] = series.rounded(one, old["value"] * factor)
    return [new]


def verifier(opd):
    if opd == "BAPPEDA":
        return "Inspektorat Daerah"
    if opd in ("BPKAD", "BAPENDA"):
        return "Bappeda"
    return "BPKAD" if opd == "BIRO-ADPEM" else "Verifikator Bappeda"


def verification_rows(one, observations):
    """About four in five indicators are verified; a few late, a few returned first."""
    rng, rows = randomness(one["code"], "verification"), []
    style = rng.random()
    current = [row for row in observations
               if row["period"].startswith("2025") and row["status"] != "belum_rilis"]
    for place, row in enumerate(current):
        if style > .93 or (style > .82 and place == len(current) - 1):
            continue
        day = datetime.date.fromisoformat(row["release_date"])
        after = rng.randint(2, 12) if style < .74 else rng.randint(34, 60)
        made = dict(indicator=one["code"], period=row["period"], vintage=row["vintage"],
                    outcome="terverifikasi", role=verifier(one["opd"]),
                    date=(day + datetime.timedelta(days=after)).isoformat())
        if .30 < style < .35 and place == len(current) - 1:
            rows.append({**made, "outcome": "dikembalikan",
                         "note": "bukti dukung belum lengkap: daftar penerima tidak dilampirkan"})
            if style < .325:
                continue
            made["date"] = (day + datetime.timedelta(days=after + 8)).isoformat()
            made["note"] = "bukti dukung sudah dilengkapi"
        rows.append(made)
    return rows


def build():
    """(indicators, targets, observations, verification) of the sample indicators."""
    indicators = indicators_sample.parsed()
    wanted, made = fates(indicators), ([], [], [], [])
    for one in indicators:
        new = one["extras"].get("plan") == "new"
        past = series.history(one)
        levels = series.promised(one, past)
        targets, interim = target_rows(one, None if new else past, levels)
        if interim is None:
            interim = series.expected(one, past, levels[2025])
        values = {} if new else dict(past)
        values[2025] = series.current(one, past, interim, wanted[one["code"]])
        observations = observation_rows(one, values)
        made[0].append(registry(one))
        made[1].extend(targets)
        made[2].extend(observations)
        made[3].extend(verification_rows(one, observations))
    return made
