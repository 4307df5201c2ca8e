"""A small package with planted faults, for trying the import page.

Every entry is a line of a file and, where it is faulty, what is wrong with it.
"""

import json
import pathlib
import shutil

HEAD = {
    "profile": "tabular-data-package", "name": "dengan-kesalahan",
    "title": "Paket dengan kesalahan (contoh)",
    "description": "Sengaja salah, untuk mencoba impor. Semua angka contoh.",
    "licenses": [{"name": "Apache-2.0"}],
    "selaras": {"government": "Kabupaten Percobaan", "level": "kabupaten",
                "termStart": "2025-02-20", "timeZone": "Asia/Jakarta",
                "ruleSet": "permendagri-86-2017"},
}
FILES = {
    "opd": [
        ("code,name,kind,parent", ""),
        ("BAPPEDA,Badan Perencanaan Pembangunan Daerah,badan,", ""),
        ("DINKES,Dinas Kesehatan,dinas,", ""),
        ("DINKES,Dinas Kesehatan (ganda),dinas,", "kode `DINKES` dipakai dua kali"),
        ("KECAMATAN,Kecamatan Tengah,kecamatan,", "jenis `kecamatan` tidak dikenal"),
        ("PUSKESMAS,Puskesmas Hulu,uptd,DINAS-X", "induk `DINAS-X` tidak ada"),
    ],
    "documents": [
        ("code,kind,title,legal_ref,valid_from,valid_to,version", ""),
        ("RPJMD,RPJMD,RPJMD Kabupaten Percobaan,,2025-01-01,2029-12-31,", ""),
        ("RKPD,RKPD,RKPD 2025,,2025-02-31,2025-12-31,", "tanggal 31 Februari tidak ada"),
        ("PK,PK,Perjanjian Kinerja 2025,,2025-12-31,2025-01-01,",
         "berlaku sampai tanggal sebelum mulai berlaku"),
    ],
    "cascade": [
        ("code,document,level,parent,text,opd", ""),
        ("M1,RPJMD,misi,,Warga sehat,", ""),
        ("P1,RPJMD,program,M1,Program Upaya Kesehatan,DINKES", ""),
        ("S1,RPJMD,sasaran,S2,Derajat kesehatan naik,",
         "`S1` dan `S2` saling menjadi induk (melingkar)"),
        ("S2,RPJMD,sasaran,S1,Gizi membaik,", "bagian dari lingkaran yang sama"),
        ("P2,RPJMD,outcome,M1,Program Gizi,DINKES", "tingkat `outcome` tidak dikenal"),
        ("P3,RENSTRA,program,M1,Program Promosi,DINKES", "dokumen `RENSTRA` tidak ada"),
    ],
    "indicators": [
        ("code,name,unit,cascade,opd,contributors,polarity,aggregation,formula,cap,weight,"
         "frequency,decimals,tags,source,definition,standing", ""),
        ("I1,Kunjungan puskesmas,kunjungan,P1,DINKES,,up,sum,,,,month,0,IKD,contoh,,contoh", ""),
        ("I2,Balita ditimbang,persen,P1,DINKES,,up,ratio,,,,quarter,1,IKK,contoh,,contoh", ""),
        ("I3,Predikat SAKIP,predikat,M1,BAPPEDA,,grade,last,,,,year,0,,contoh,,contoh", ""),
        ("I4,,kasus,P1,DINKES,,down,sum,,,,month,0,,contoh,,contoh", "nama kosong"),
        ("I5,Kasus DBD,kasus,P1,DINKES,,turun,sum,,,,month,0,,contoh,,contoh",
         "polaritas `turun` tidak dikenal"),
        ("I6,Dokter,orang,P1,DINKES,,up,total,,,,month,0,,contoh,,contoh",
         "agregasi `total` tidak dikenal"),
        ("I7,Posyandu,unit,P1,DINKES,,up,last,,-5,,bulanan,0,,contoh,,contoh",
         "batas -5 dan frekuensi `bulanan` tidak sah (dua kesalahan)"),
        ("I8,Obat,persen,P1,DINKES,,up,last,,,0,month,9,,contoh,,contoh",
         "bobot 0 dan 9 desimal di luar batas (dua kesalahan)"),
        ("I9,Ambulans,unit,P9,DINSOS,,up,last,,,,month,0,IKX,contoh,,resmi sekali",
         "kaskade `P9`, OPD `DINSOS`, tag `IKX`, dan standing tidak dikenal (empat kesalahan)"),
    ],
    "targets": [
        ("indicator,period,value,low,high,grade,document", ""),
        ("I1,2025,12000,,,,RPJMD", ""),
        ("I2,2025,\"3,5±1\",,,,RPJMD", "`3,5±1` bukan angka; tulis sebagai low dan high"),
        ("I3,2025,,,,BBB,RPJMD", "predikat `BBB` tidak ada dalam tangga nilai"),
        ("I1,2025-13,1000,,,,RPJMD", "bulan 13 tidak ada"),
        ("I1,2026,,900,800,,RPJMD", "batas bawah lebih besar dari batas atas"),
        ("I77,2025,10,,,,RPJMD", "indikator `I77` tidak ada"),
    ],
    "observations": [
        ("indicator,period,value,numerator,denominator,grade,status,source,release_date,vintage,"
         "series,note", ""),
        ("I1,2025-01,950,,,,tetap,contoh,2025-02-10,1,,", ""),
        ("I1,2025-02,\"1.020,5\",,,,tetap,contoh,2025-03-10,1,,", ""),
        ("I1,2025-03,sekitar 900,,,,tetap,contoh,2025-04-10,1,,", "`sekitar 900` bukan angka"),
        ("I1,2025-04,,,,,tetap,contoh,2025-05-10,1,,", "berstatus tetap tetapi tanpa nilai"),
        ("I1,2025-05,990,,,,belum_rilis,contoh,2025-08-10,1,,",
         "belum rilis tetapi ada nilainya"),
        ("I1,2025-06,1010,,,,final,contoh,2025-07-10,1,,", "status `final` tidak dikenal"),
        ("I2,2025-Q1,,45,0,,tetap,contoh,2025-04-20,1,,", "penyebut nol"),
        ("I2,2025-Q5,,45,60,,tetap,contoh,2025-07-20,1,,", "triwulan 5 tidak ada"),
        ("I2,2025-Q2,,1.2.3,60,,tetap,contoh,2025-15-07,1,,",
         "`1.2.3` bukan angka dan bulan 15 tidak ada (dua kesalahan)"),
    ],
    "budget": [
        ("program,version,effective_from,pagu", ""),
        ("P1,APBD,2025-01-01,5000000000", ""),
        ("P1,APBD-P,2025-10-01,-5", "pagu negatif"),
        ("M1,APBD,2025-01-01,100000", "`M1` misi, bukan program"),
    ],
    "spending": [
        ("program,month,rak,realisasi,keterangan", "kolom `keterangan` tidak dikenal"),
        ("P1,2025-01,300000000,210000000,", ""),
        ("P1,2025-Q1,300000000,lunas,", "bukan bulan, dan `lunas` bukan angka (dua kesalahan)"),
    ],
}


def write(folder):
    folder = pathlib.Path(folder)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    listed = ["# Paket dengan kesalahan (contoh)", "",
              "Sengaja salah, untuk mencoba halaman impor. Baris 1 adalah kepala kolom.", "",
              "| berkas | baris | yang salah |", "|---|---|---|"]
    for table, lines in FILES.items():
        text = "".join(line + "\n" for line, _ in lines)
        (folder / f"{table}.csv").write_text(text, encoding="utf-8")
        listed += [f"| {table}.csv | {number} | {wrong} |"
                   for number, (_, wrong) in enumerate(lines, 1) if wrong]
    listed += ["", "Baris lain sah; `1.020,5` pada observations.csv baris 3 dibaca 1020,5. Baris "
               "yang menunjuk baris salah dapat dilaporkan pula."]
    (folder / "README.md").write_text("\n".join(listed) + "\n", encoding="utf-8")
    head = {**HEAD, "resources": [
        {"name": table, "path": f"{table}.csv", "profile": "tabular-data-resource"}
        for table in FILES]}
    (folder / "datapackage.json").write_text(
        json.dumps(head, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
