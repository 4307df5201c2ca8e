"""Sample indicators (contoh) of every agency: invented, plausible, none of them official.

One line each: agency | cascade node | name | unit | polarity | aggregation | frequency |
level in 2021 | growth a year | decimals | tags | extras (cap, f formula, w weight, den yearly
denominator, season, k contributors, low/high share of a range, fate, keep).
"""

LINES = """
DISDIKBUD|P01|Siswa SMA/SMK penerima pembebasan biaya pendidikan|siswa|up|sum|semester|61000|.07|0|IKD|season=school
DISDIKBUD|P02|Paket seragam gratis dibagikan|paket|up|sum|quarter|14000|.22|0||season=late
DISDIKBUD|P03|Sekolah menengah dengan ruang kelas layak|persen|up|ratio|semester|71|.03|1|IKK|den=320
DISDIKBUD|P03|Angka putus sekolah menengah|persen|down|last|semester|1.35|-.05|2|IKU;IKK|w=2,f=T/R
DISDIKBUD|P04|Guru menengah bersertifikat pendidik|persen|up|ratio|quarter|63|.035|1|IKK|den=9400
DISDIKBUD|P57|Objek diduga cagar budaya yang dikaji tim ahli|objek|up|sum|quarter|38|.08|0|IKD|
DISDIKBUD|P01|Lulusan SMK terserap kerja dalam enam bulan|persen|up|average|semester|41|.04|1|IKD|k=DISNAKER
DINKES|P06|Kunjungan layanan berobat gratis yang dibayarkan|kunjungan|up|sum|month|182000|.06|0|IKD|season=flat,k=RSUD-AWS;RSUD-KD
DINKES|P07|Balita gizi buruk yang ditangani sesuai tata laksana|persen|up|ratio|month|88|.015|1|IKK|den=2600,w=2
DINKES|P07|Kematian ibu dilaporkan|kasus|down|sum|month|74|-.05|0|IKU;IKK|w=2,season=flat
DINKES|P07|Posyandu aktif|persen|up|last|quarter|66|.04|1|IKD|k=DPMPD
DINKES|P06|Puskesmas dengan dokter lengkap|persen|up|ratio|semester|72|.04|1|IKK|den=186
DINKES|P06|Waktu tanggap rujukan gawat darurat|menit|down|average|month|58|-.06|0||
DINKES|P06|Kasus demam berdarah|kasus|down|sum|month|2900|-.02|0||season=wet
PUPR|P31|Jalan provinsi dalam kondisi mantap|persen|baseline|last|semester|73|.025|1|IKU;IKK|w=3
PUPR|P33|Panjang jalan provinsi ditangani|km|up|sum|month|118|.06|1|IKD|season=late
PUPR|P33|Jembatan provinsi diperiksa rutin|persen|up|ratio|quarter|68|.05|1||den=410
PUPR|P34|Luas layanan irigasi kewenangan provinsi berfungsi|hektare|up|last|quarter|11800|.03|0|IKD|k=DPTPH
PUPR|P39|Sambungan rumah air minum baru lintas kabupaten/kota|sambungan|up|sum|quarter|5200|.08|0|IKK|season=late
PUPR|P38|Rumah tangga penerima bantuan biaya administrasi kepemilikan rumah|rumah tangga|up|sum|quarter|420|.15|0|IKD|season=late
PUPR|P32|Gedung layanan kesehatan dan pendidikan selesai dibangun|unit|up|sum|semester|34|.05|0||season=late
PUPR|P33|Paket pekerjaan jalan terlambat dari kontrak|persen|down|ratio|month|14|-.05|1||den=260
DINSOS|P12|Penerima manfaat rehabilitasi sosial dasar di dalam panti|orang|up|sum|month|2850|.04|0|IKK|season=flat
DINSOS|P12|Penyandang disabilitas menerima alat bantu|orang|up|sum|quarter|640|.09|0|IKD|
DINSOS|P12|Data kesejahteraan sosial padan dengan kependudukan|persen|up|last|month|81|.03|1||k=DKP3A
DINSOS|P12|Lama penyaluran bantuan sosial sejak penetapan|hari|down|average|quarter|36|-.07|0||cap=120
DISNAKER|P14|Pencari kerja dilatih berbasis kompetensi|orang|up|sum|month|3600|.08|0|IKD|season=late
DISNAKER|P14|Lulusan pelatihan bersertifikat BNSP|persen|up|ratio|quarter|64|.04|1|IKK|den=3100
DISNAKER|P23|Pencari kerja ditempatkan lewat bursa kerja|orang|up|sum|month|5100|.06|0|IKU|w=2,season=flat
DISNAKER|P23|Perselisihan hubungan industrial selesai di mediasi|persen|up|ratio|quarter|69|.03|1|IKK|den=210
DISNAKER|P23|Kecelakaan kerja dilaporkan|kasus|down|sum|month|1240|-.04|0||season=flat,f=T/R
DKP3A|P13|Kasus kekerasan terhadap perempuan dan anak ditangani tuntas|persen|up|ratio|month|78|.03|1|IKU;IKK|den=840,w=2
DKP3A|P13|Desa/kelurahan ramah perempuan dan peduli anak|desa|up|last|quarter|48|.18|0|IKD|k=DPMPD
DKP3A|P13|Perkawinan usia anak dilaporkan|kasus|down|sum|month|610|-.08|0||season=flat
DKP3A|P13|Kepemilikan kartu identitas anak|persen|baseline|last|month|54|.07|1|IKK|
DKP3A|P13|Perangkat daerah menyusun anggaran responsif gender|persen|up|ratio|semester|61|.07|1||den=37
DPTPH|P26|Produksi padi yang tercatat penyuluh|ton|up|sum|quarter|238000|.02|0|IKU|season=harvest,w=2
DPTPH|P26|Alat dan mesin pertanian disalurkan|unit|up|sum|quarter|520|.06|0||season=late
DPTPH|P27|Cadangan pangan pemerintah provinsi|ton|up|last|month|310|.08|0|IKK|
DPTPH|P27|Sampel pangan segar aman|persen|up|ratio|quarter|88|.015|1|IKK|den=900
DPTPH|P26|Luas serangan hama padi|hektare|down|sum|month|1650|-.03|0||season=wet
DLH|P61|Usaha/kegiatan wajib lingkungan yang diawasi|usaha|up|sum|month|310|.07|0|IKK|
DLH|P61|Ketaatan usaha terhadap izin lingkungan|persen|up|ratio|semester|66|.04|1|IKU|den=340,w=2
DLH|P61|Aduan pencemaran selesai ditangani|persen|up|ratio|quarter|79|.03|1||den=130
DLH|P61|Sampah tertangani lintas kabupaten/kota|ton|up|sum|month|41000|.05|0|IKD|season=flat
DLH|P60|Titik pantau Sungai Mahakam memenuhi baku mutu|persen|up|average|quarter|46|.05|1|IKU|w=2,k=DISHUB
DLH|P61|Angka pH air Sungai Mahakam di titik pantau|pH|range|average|month|7.0|0|2||low=.9,high=1.14
DPMPD|P42|Desa dengan laporan keuangan tepat waktu|persen|up|ratio|quarter|74|.04|1|IKK|den=841
DPMPD|P42|BUM Desa berkembang atau maju|unit|up|last|semester|142|.11|0|IKU|w=2
DPMPD|P42|Kader pemberdayaan dilatih|orang|up|sum|quarter|1150|.06|0||season=late
DPMPD|P42|Desa dengan peraturan kewenangan lokal|desa|up|last|quarter|320|.12|0|IKD|
DISHUB|P35|Angkutan umum lulus pemeriksaan kelaikan|persen|up|ratio|month|81|.02|1|IKK|den=5200
DISHUB|P35|Kecelakaan lalu lintas di ruas provinsi|kejadian|down|sum|month|690|-.03|0||season=flat
DISHUB|P36|Penumpang angkutan perintis sungai dan laut|orang|up|sum|month|86000|.07|0|IKD|season=flat
DISHUB|P36|Dermaga provinsi layak operasi|persen|up|ratio|semester|69|.05|1|IKD|den=64
DISHUB|P35|Ruas provinsi dengan perlengkapan jalan lengkap|persen|baseline|last|quarter|52|.05|1||
DISKOMINFO|P37|Desa terlayani internet gratis|desa|up|last|month|96|.55|0|IKU|w=3,cap=none,k=DPMPD,fate=over
DISKOMINFO|P50|Layanan publik daring terintegrasi|layanan|baseline|last|quarter|41|.16|0|IKD|
DISKOMINFO|P50|Ketersediaan sistem informasi pemerintah|persen|up|average|month|97.2|.003|2||
DISKOMINFO|P50|Insiden keamanan siber tertangani dalam 24 jam|persen|up|ratio|month|76|.04|1||den=240
DISKOMINFO|P50|Data prioritas dengan metadata lengkap|persen|up|ratio|quarter|58|.09|1|IKD|den=620,k=BAPPEDA
DPK|P05|Pemustaka berkunjung|orang|up|sum|month|92000|.08|0|IKD|season=school
DPK|P05|Perpustakaan desa dibina|unit|up|sum|quarter|110|.07|0|IKK|
DPK|P05|Arsip statis didigitalkan|berkas|up|sum|month|8400|.1|0||
DPK|P05|Perangkat daerah dengan hasil pengawasan kearsipan minimal B|persen|up|ratio|semester|49|.1|1||den=37
DISPORA|P11|Pemuda mengikuti pelatihan kewirausahaan|orang|up|sum|quarter|820|.08|0|IKD|season=late
DISPORA|P11|Medali kejuaraan nasional|medali|up|sum|semester|58|.05|0|IKU|cap=120,fate=over
DISPORA|P11|Prasarana olahraga provinsi layak pakai|persen|up|ratio|semester|62|.04|1||den=48
DISPORA|P11|Klub olahraga pelajar dibina|klub|baseline|last|quarter|64|.07|0|IKK|
DISBUN|P24|Produksi tandan buah segar pekebun mandiri|ton|up|sum|month|1820000|.03|0|IKU|season=harvest,w=2
DISBUN|P24|Luas peremajaan sawit rakyat|hektare|up|sum|month|2400|.07|0|IKD|season=late
DISBUN|P24|Unit pengolahan hasil kebun beroperasi|unit|up|last|quarter|22|.12|0|IKD|k=PERINDAGKOP
DISBUN|P24|Kejadian kebakaran lahan perkebunan|kejadian|down|sum|month|64|-.06|0|IKK|season=dry
DISBUN|P24|Pekebun bersertifikat ISPO|pekebun|up|last|semester|1300|.2|0||
DISHUT|P62|Luas rehabilitasi hutan dan lahan|hektare|up|sum|month|3900|.05|0|IKU|season=wet,w=2
DISHUT|P62|Titik panas tertangani di kawasan hutan|persen|up|ratio|month|83|.02|1||den=980
DISHUT|P62|Luas kebakaran hutan|hektare|down|sum|month|2100|-.08|0|IKK|season=dry,f=T/R
DISHUT|P62|Kelompok perhutanan sosial naik kelas|kelompok|up|sum|quarter|34|.12|0|IKD|season=late
DISHUT|P62|Kesatuan pengelolaan hutan dengan rencana disahkan|unit|up|last|semester|14|.06|0||
DPKH|P28|Dosis vaksin hewan diberikan|dosis|up|sum|month|148000|.05|0|IKK|season=flat
DPKH|P28|Populasi sapi potong binaan|ekor|up|last|semester|119000|.03|0|IKU|w=2
DPKH|P28|Kasus penyakit mulut dan kuku aktif|kasus|down|last|month|220|-.25|0||cap=120
DPKH|P28|Rumah potong hewan bersertifikat NKV|unit|up|last|quarter|6|.14|0|IKD|
DKP|P29|Produksi perikanan tangkap tercatat di pelabuhan provinsi|ton|up|sum|month|128000|.02|0|IKU|season=sea,w=2
DKP|P25|Produksi budi daya binaan|ton|up|sum|quarter|96000|.05|0|IKD|season=flat
DKP|P25|Unit pengolahan ikan menerapkan teknologi baru|unit|up|last|quarter|31|.16|0||
DKP|P63|Kawasan konservasi dikelola efektif|persen|up|average|semester|57|.06|1|IKK|
DKP|P63|Pelanggaran penangkapan ikan ditemukan patroli|kasus|down|sum|month|84|-.05|0||season=sea
DKP|P29|Nelayan memiliki kartu usaha|nelayan|up|last|quarter|14200|.05|0||
ESDM|P40|Dusun baru teraliri listrik|dusun|up|sum|quarter|26|.08|0|IKU|season=late,w=2
ESDM|P40|Rumah tangga miskin menerima sambungan listrik|rumah tangga|up|sum|month|1450|.08|0|IKD|season=late
ESDM|P64|Kapasitas pembangkit energi terbarukan perdesaan|kWp|up|last|semester|2900|.12|0|IKD|
ESDM|P21|Izin batuan selesai tepat waktu|persen|up|ratio|quarter|71|.05|1||den=190
ESDM|P21|Lubang bekas tambang tanpa pagar pengaman|titik|down|last|semester|182|-.08|0|IKK|
ESDM|P40|Beban puncak sistem kelistrikan desa terpencil|kW|up|max|month|1850|.06|0||season=flat
PERINDAGKOP|P15|UMKM masuk pasar digital|usaha|up|sum|month|4200|.12|0|IKU|season=flat,w=2
PERINDAGKOP|P18|Koperasi aktif melaksanakan rapat anggota tepat waktu|persen|up|last|quarter|48|.05|1|IKK|
PERINDAGKOP|P19|Industri kecil naik kelas|usaha|up|sum|semester|165|.08|0|IKD|
PERINDAGKOP|P15|Nilai transaksi pameran dan temu usaha|juta rupiah|up|sum|quarter|18500|.09|0||season=late,cap=none,fate=over
PERINDAGKOP|P19|Selisih harga bahan pokok antarwilayah|persen|down|average|month|17.5|-.03|1|IKD|
PERINDAGKOP|P19|Alat ukur ditera ulang|unit|up|sum|month|15200|.03|0|IKK|
DPMPTSP|P16|Nilai investasi berizin yang difasilitasi provinsi|miliar rupiah|up|sum|quarter|21500|.07|0|IKU|season=flat,w=2,cap=120,fate=over
DPMPTSP|P20|Izin terbit sesuai standar waktu|persen|up|ratio|month|84|.025|1|IKK|den=5400
DPMPTSP|P20|Kepuasan pengguna layanan perizinan|indeks|up|average|quarter|82.5|.012|2||
DPMPTSP|P16|Temu usaha yang berujung kesepakatan|kesepakatan|up|sum|semester|12|.1|0||
DPMPTSP|P20|Aduan perizinan belum selesai lebih dari 14 hari|aduan|down|last|month|46|-.1|0||f=T/R
DISPAR|P17|Kunjungan wisatawan ke destinasi binaan|orang|up|sum|month|612000|.11|0|IKU|season=holiday,w=2
DISPAR|P17|Desa wisata naik klasifikasi|desa|up|sum|semester|9|.1|0|IKD|k=DPMPD
DISPAR|P17|Pelaku ekonomi kreatif difasilitasi|orang|up|sum|quarter|740|.09|0|IKD|
DISPAR|P17|Rata-rata lama tinggal tamu di destinasi binaan|malam|up|average|month|1.62|.02|2||
SATPOLPP|P43|Pelanggaran perda diselesaikan|persen|up|ratio|month|82|.02|1|IKK|den=1400
SATPOLPP|P43|Operasi gabungan ketertiban|operasi|up|sum|month|210|.04|0||season=flat
SATPOLPP|P43|Anggota linmas terlatih|orang|up|sum|quarter|960|.05|0|IKD|
SATPOLPP|P43|Waktu tanggap laporan ketertiban|menit|down|average|month|47|-.05|0||
BAPPEDA|P44|Program RKPD selaras dengan rencana jangka menengah|persen|up|ratio|semester|86|.02|1|IKU;IKD|den=184,w=2
BAPPEDA|P44|Usulan Musrenbang diakomodasi|persen|up|last|year|41|.03|1||
BAPPEDA|P44|Perangkat daerah mengirim laporan evaluasi tepat waktu|persen|up|ratio|quarter|67|.06|1|IKD|den=37
BAPPEDA|P44|Dokumen evaluasi Renja tersusun tepat waktu|ya/tidak|yesno|last|quarter|1|0|0||
BPKAD|P45|Realisasi belanja terhadap anggaran kas|persen|up|last|month|88|.01|1|IKD|w=2
BPKAD|P45|Aset tanah bersertifikat|persen|up|ratio|quarter|47|.06|1|IKU|den=3900,w=2
BPKAD|P45|Surat perintah membayar dikembalikan|persen|down|ratio|month|9.5|-.06|1||den=21000
BPKAD|P45|Penetapan APBD tepat waktu|ya/tidak|yesno|last|year|1|0|0|IKK|
BPKAD|P45|Sisa dana belanja tidak terduga terhadap pagu|persen|range|last|quarter|40|0|1||low=.7,high=1.6
BAPENDA|P46|Penerimaan pajak kendaraan bermotor|miliar rupiah|up|sum|month|980|.05|1|IKU|season=flat,w=2
BAPENDA|P46|Kepatuhan wajib pajak kendaraan|persen|up|last|month|58|.03|1|IKD|
BAPENDA|P46|Tunggakan pajak daerah tertagih|miliar rupiah|up|sum|quarter|62|.06|1||
BAPENDA|P46|Ketepatan proyeksi pendapatan|persen|range|last|quarter|100|0|1|IKD|low=.95,high=1.05
BKD|P47|Jabatan pimpinan tinggi terisi definitif|persen|up|ratio|month|90|.005|1|IKU|den=516
BKD|P47|ASN dengan penilaian kinerja tepat waktu|persen|up|ratio|quarter|84|.03|1|IKD|den=21000
BKD|P47|Usul kenaikan pangkat selesai tepat waktu|persen|up|ratio|month|79|.03|1||den=3100
BKD|P47|Pelanggaran disiplin berat|kasus|down|sum|quarter|36|-.05|0||
BPSDM|P48|ASN memenuhi 20 jam pelajaran|persen|up|last|quarter|38|.08|1|IKU|w=2
BPSDM|P48|Peserta pelatihan kepemimpinan lulus|orang|up|sum|quarter|460|.06|0|IKK|season=late
BPSDM|P48|Pelatihan daring terselenggara|kelas|up|sum|month|96|.1|0||cap=none,fate=over
BPSDM|P48|Alumni pelatihan menerapkan proyek perubahan|persen|up|average|semester|57|.05|1|IKD|
BPBD|P41|Waktu tanggap darurat bencana|menit|down|average|month|92|-.05|0|IKU;IKK|w=2
BPBD|P41|Desa tangguh bencana terbentuk|desa|up|sum|quarter|17|.09|0|IKD|season=late
BPBD|P41|Warga terdampak banjir|orang|down|sum|month|31500|-.03|0||season=wet
BPBD|P41|Peralatan peringatan dini berfungsi|persen|up|ratio|month|78|.03|1||den=360
BPBD|P41|Tinggi genangan tertinggi di titik pantau|cm|down|max|month|118|-.04|0||season=wet
KESBANGPOL|P59|Forum kerukunan menyelesaikan potensi konflik|persen|up|ratio|quarter|85|.02|1|IKU|den=64
KESBANGPOL|P59|Peserta pendidikan wawasan kebangsaan|orang|up|sum|month|5200|.05|0|IKK|season=late
KESBANGPOL|P59|Organisasi masyarakat terdaftar melapor kegiatan|persen|up|last|semester|44|.07|1||
KESBANGPOL|P59|Laporan kewaspadaan dini tersampaikan|ya/tidak|yesno|last|month|1|0|0||
PENGHUBUNG|PP-PENGHUBUNG|Fasilitasi promosi daerah di ibu kota negara|kegiatan|up|sum|quarter|36|.06|0||
PENGHUBUNG|PP-PENGHUBUNG|Kepuasan tamu layanan penghubung|indeks|up|average|semester|83|.01|2||
PENGHUBUNG|PP-PENGHUBUNG|Warga Kaltim di perantauan terlayani|orang|up|sum|month|1150|.05|0||season=flat
BRIDA|P53|Hasil riset dimanfaatkan perangkat daerah|persen|up|ratio|semester|39|.08|1|IKU|den=46
BRIDA|P53|Inovasi daerah dilaporkan matang|inovasi|up|sum|semester|74|.13|0|IKD|
BRIDA|P53|Kajian kebijakan selesai|kajian|up|sum|quarter|22|.06|0|IKK|season=late
BRIDA|P53|Pengajuan kekayaan intelektual difasilitasi|berkas|up|sum|quarter|41|.1|0||
SETWAN|P54|Rancangan perda selesai dibahas|rancangan|up|sum|quarter|14|.04|0|IKD|season=late
SETWAN|P54|Kepuasan anggota DPRD atas layanan|indeks|up|average|semester|84|.01|2||
SETWAN|P54|Risalah rapat terbit dalam 14 hari|persen|up|ratio|month|75|.04|1||den=190
SETWAN|P54|Aspirasi reses terdokumentasi|aspirasi|up|sum|semester|1380|.05|0||
ITDA|P49|Perangkat daerah dengan penjaminan mutu risiko|persen|up|ratio|semester|54|.08|1|IKD|den=37
ITDA|P49|Laporan hasil pengawasan terbit tepat waktu|persen|up|ratio|month|77|.04|1|IKU|den=190
ITDA|P49|Laporan gratifikasi ditindaklanjuti|persen|up|ratio|quarter|90|.01|1||den=32
ITDA|P49|Predikat penilaian mandiri pengendalian intern|predikat|grade|last|semester|4|0|0||
SETDA|P44|Keputusan rapat pimpinan selesai ditindaklanjuti|persen|up|ratio|month|64|.06|1|IKU|den=420,w=2
SETDA|PP-SETDA|Surat masuk dijawab dalam lima hari kerja|persen|up|ratio|month|72|.04|1||den=9600
SETDA|PP-SETDA|Predikat evaluasi mandiri SAKIP Sekretariat|predikat|grade|last|semester|5|0|0|IKD|
SETDA|PP-SETDA|Rapat koordinasi lintas perangkat daerah|rapat|up|sum|month|84|.03|0||season=flat
RSUD-AWS|P08|Pasien rawat jalan dilayani|pasien|up|sum|month|214000|.05|0|IKK|season=flat
RSUD-AWS|P08|Waktu tunggu rawat jalan|menit|down|average|month|88|-.05|0|IKU|w=2
RSUD-AWS|P08|Keterisian tempat tidur|persen|range|average|month|72|0|1|IKK|low=.84,high=1.18
RSUD-AWS|P08|Kematian pasien lebih dari 48 jam|per mil|down|average|month|24|-.03|1||
RSUD-AWS|P08|Kepuasan pasien|indeks|up|average|quarter|81.5|.012|2||
RSUD-AWS|P08|Klaim jaminan kesehatan terbayar|persen|up|ratio|month|86|.015|1||den=190000
RSUD-AWS|P08|Antrean terlama instalasi farmasi|menit|down|max|month|164|-.06|0||season=flat,f=T/R
RSUD-KD|P09|Pasien rawat inap dilayani|pasien|up|sum|month|27500|.04|0|IKK|season=flat
RSUD-KD|P09|Waktu tunggu operasi terencana|hari|down|average|month|13|-.06|1|IKU|w=2
RSUD-KD|P09|Keterisian tempat tidur|persen|range|average|month|74|0|1|IKK|low=.81,high=1.15
RSUD-KD|P09|Alat kesehatan terkalibrasi|persen|up|ratio|quarter|84|.025|1||den=1350
RSJD-AH|P10|Pasien gangguan jiwa berat mendapat layanan|orang|up|sum|month|15400|.03|0|IKK|season=flat
RSJD-AH|P10|Pasien kambuh dalam tiga bulan|persen|down|ratio|quarter|16|-.05|1|IKU|den=1900
RSJD-AH|P10|Lama rawat rata-rata|hari|range|average|month|29|0|1||low=.72,high=1.1
RSJD-AH|P10|Kunjungan layanan jiwa masyarakat|kunjungan|up|sum|quarter|310|.1|0|IKD|
BIRO-PEM|PP-BIRO-PEM|Segmen batas daerah ditegaskan|segmen|up|sum|semester|4|.08|0|IKD|
BIRO-PEM|PP-BIRO-PEM|Laporan penyelenggaraan pemerintahan daerah dikirim tepat waktu|ya/tidak|yesno|last|year|1|0|0|IKK|
BIRO-PEM|PP-BIRO-PEM|Kabupaten/kota dibina penerapan standar pelayanan minimal|daerah|up|last|quarter|6|.1|0||
BIRO-KESRA|P56|Guru dan penjaga rumah ibadah menerima insentif|orang|up|last|quarter|9800|.12|0|IKD|
BIRO-KESRA|P58|Hibah lembaga keagamaan tersalur|persen|up|ratio|quarter|74|.02|1||den=380
BIRO-HUKUM|PP-BIRO-HUKUM|Produk hukum daerah terharmonisasi|persen|up|ratio|month|81|.03|1|IKD|den=260
BIRO-HUKUM|PP-BIRO-HUKUM|Perkara pemerintah daerah dimenangkan|persen|up|average|semester|68|.02|1||
BIRO-HUKUM|PP-BIRO-HUKUM|Orang miskin menerima bantuan hukum|orang|up|sum|quarter|210|.08|0||
BIRO-EKON|P22|BUMD berkinerja sehat|unit|up|last|semester|5|.06|0|IKD|
BIRO-EKON|P22|Rekomendasi pengendalian harga ditindaklanjuti|persen|up|ratio|month|70|.04|1||den=84
BIRO-EKON|P22|Kredit usaha rakyat yang didampingi|debitur|up|sum|quarter|2600|.08|0||cap=120
BIRO-ADPEM|PP-BIRO-ADPEM|Paket strategis berjalan sesuai jadwal|persen|up|ratio|month|72|.03|1|IKU|den=620
BIRO-ADPEM|PP-BIRO-ADPEM|Laporan realisasi fisik dan keuangan tepat waktu|persen|up|ratio|month|81|.03|1||den=444
BIRO-PBJ|P52|Paket tender selesai sesuai rencana|persen|up|ratio|month|70|.04|1|IKU|den=720,w=2
BIRO-PBJ|P52|Nilai belanja produk dalam negeri|persen|up|last|month|52|.07|1|IKD|
BIRO-PBJ|P52|Sanggahan tender diterima|persen|down|ratio|quarter|6.5|-.06|1||den=720
BIRO-PBJ|P52|Rencana umum pengadaan terumumkan|persen|up|last|quarter|88|.02|1||
BIRO-ORG|P51|Unit layanan berpredikat baik pada survei kepuasan|persen|up|ratio|semester|63|.05|1|IKD|den=118
BIRO-ORG|P51|Perangkat daerah berpredikat SAKIP minimal BB|perangkat daerah|up|last|year|17|.09|0|IKU|
BIRO-ORG|P51|Predikat evaluasi mandiri reformasi birokrasi|predikat|grade|last|semester|4|0|0||
BIRO-ORG|P51|Analisis jabatan diperbarui|persen|up|ratio|quarter|66|.05|1||den=480
BIRO-UMUM|PP-BIRO-UMUM|Kendaraan dinas laik pakai|persen|up|ratio|quarter|79|.02|1||den=310
BIRO-UMUM|PP-BIRO-UMUM|Pemakaian listrik kantor gubernur|MWh|down|sum|month|4100|-.02|0||season=flat
BIRO-ADPIM|PP-BIRO-ADPIM|Agenda pimpinan dengan naskah siap tepat waktu|persen|up|ratio|month|83|.02|1||den=1150
BIRO-ADPIM|PP-BIRO-ADPIM|Arahan pimpinan dicatat dan disebarkan|persen|up|ratio|month|61|.06|1||den=540
UPTD-BENIH|P30|Benih padi bersertifikat disalurkan|ton|up|sum|quarter|186|.06|1|IKD|season=harvest
UPTD-BENIH|P30|Sampel benih lulus uji|persen|up|ratio|month|89|.01|1||den=560
UPTD-PANTI|P12|Penghuni panti mandiri setelah keluar|persen|up|ratio|semester|46|.05|1||den=210
UPTD-PANTI|P12|Rasio pengasuh terhadap penghuni|penghuni per pengasuh|down|last|quarter|14|-.05|1||
PUPR|RPD-S6|Indeks keterhubungan ruas provinsi|indeks|up|last|semester|61|.03|1|IKU|plan=old
DKP3A|RPD-S3|Perempuan di jabatan pengambil keputusan|persen|up|last|semester|27|.03|1|IKD|plan=old
DISDIKBUD|RPD-S1|Sekolah menengah terakreditasi minimal B|persen|up|ratio|semester|74|.02|1|IKU|den=640,plan=old
DINKES|RPD-S2|Cakupan kunjungan rumah keluarga berisiko|persen|up|ratio|quarter|58|.05|1|IKD|den=5200,plan=old
BIRO-EKON|RPD-S4|Nilai tambah usaha nontambang binaan|miliar rupiah|up|sum|quarter|840|.06|0|IKU|plan=old
DINSOS|RPD-S5|Keluarga miskin graduasi dari bantuan|keluarga|up|sum|quarter|3100|.06|0|IKU|season=late,plan=old
PUPR|S06|Indeks konektivitas wilayah|indeks|up|last|semester|68|.03|1|IKU|plan=new
DISDIKBUD|S01|Lulusan SMA/SMK melanjutkan ke perguruan tinggi|persen|up|last|semester|36|.05|1|IKU|plan=new
DISKOMINFO|S08|Layanan pemerintah yang sepenuhnya digital|persen|up|last|quarter|44|.09|1|IKU|plan=new
DLH|S10|Anak sungai Mahakam dengan pemantauan daring|titik|up|last|quarter|7|.25|0|IKU|plan=new
""".strip().splitlines()


def parsed(lines=LINES):
    """The sample indicators as dictionaries with codes `OPD-01`, `OPD-02`, …"""
    counts, made = {}, []
    for line in lines:
        parts = line.split("|")
        opd, node, name, unit, polarity, aggregation, frequency = parts[:7]
        counts[opd] = counts.get(opd, 0) + 1
        extras = dict(part.split("=", 1) for part in parts[11].split(",") if part)
        made.append(dict(
            code=f"{opd}-{counts[opd]:02d}", opd=opd, node=node, name=name, unit=unit,
            polarity=polarity, aggregation=aggregation, frequency=frequency,
            level=float(parts[7]), growth=float(parts[8]), decimals=int(parts[9]),
            tags=parts[10], extras=extras))
    return made
