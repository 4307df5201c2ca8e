extension Abbreviations {
    /// Short forms in use in Indonesian regional government, without those that stand for several
    /// things (SDA: alam or air; IKM: industri kecil menengah or kepuasan masyarakat; TPA, KUA).
    public static let government = Abbreviations(
        institutions + planning + finance + staff + services + welfare + economy + places)

    private static let institutions: [(short: String, full: String)] = [
        ("OPD", "Organisasi Perangkat Daerah"), ("SKPD", "Satuan Kerja Perangkat Daerah"),
        ("UPT", "Unit Pelaksana Teknis"), ("UPTD", "Unit Pelaksana Teknis Daerah"),
        ("DPRD", "Dewan Perwakilan Rakyat Daerah"), ("Setda", "Sekretariat Daerah"),
        ("Setwan", "Sekretariat Dewan"), ("Pemda", "Pemerintah Daerah"),
        ("Pemprov", "Pemerintah Provinsi"), ("Pemkab", "Pemerintah Kabupaten"),
        ("Pemkot", "Pemerintah Kota"), ("Pemdes", "Pemerintah Desa"),
        ("Bappeda", "Badan Perencanaan Pembangunan Daerah"),
        ("BPBD", "Badan Penanggulangan Bencana Daerah"), ("BKD", "Badan Kepegawaian Daerah"),
        ("Kesbangpol", "Kesatuan Bangsa dan Politik"), ("Satpol", "Satuan Polisi"),
        ("BUMD", "Badan Usaha Milik Daerah"), ("BUMDes", "Badan Usaha Milik Desa"),
        ("BLUD", "Badan Layanan Umum Daerah"), ("Dinkes", "Dinas Kesehatan"),
        ("Disdik", "Dinas Pendidikan"), ("Dishub", "Dinas Perhubungan"),
        ("Dinsos", "Dinas Sosial"), ("Diskominfo", "Dinas Komunikasi dan Informatika"),
        ("Damkar", "Pemadam Kebakaran"), ("FKUB", "Forum Kerukunan Umat Beragama"),
    ]

    private static let planning: [(short: String, full: String)] = [
        ("RPJPD", "Rencana Pembangunan Jangka Panjang Daerah"),
        ("RPJMD", "Rencana Pembangunan Jangka Menengah Daerah"),
        ("RKPD", "Rencana Kerja Pemerintah Daerah"), ("Renstra", "Rencana Strategis"),
        ("Renja", "Rencana Kerja"), ("Musrenbang", "Musyawarah Perencanaan Pembangunan"),
        ("RTRW", "Rencana Tata Ruang Wilayah"), ("RDTR", "Rencana Detail Tata Ruang"),
        ("SPM", "Standar Pelayanan Minimal"), ("SOP", "Standar Operasional Prosedur"),
        ("SAKIP", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        ("LKjIP", "Laporan Kinerja Instansi Pemerintah"),
        ("LKPJ", "Laporan Keterangan Pertanggungjawaban"),
        ("LPPD", "Laporan Penyelenggaraan Pemerintahan Daerah"),
        ("SPBE", "Sistem Pemerintahan Berbasis Elektronik"),
        ("SPIP", "Sistem Pengendalian Intern Pemerintah"), ("IKU", "Indikator Kinerja Utama"),
        ("IKK", "Indikator Kinerja Kunci"), ("Monev", "Monitoring dan Evaluasi"),
        ("Litbang", "Penelitian dan Pengembangan"), ("Perda", "Peraturan Daerah"),
        ("Perkada", "Peraturan Kepala Daerah"), ("Pergub", "Peraturan Gubernur"),
        ("NSPK", "Norma Standar Prosedur dan Kriteria"),
    ]

    private static let finance: [(short: String, full: String)] = [
        ("APBD", "Anggaran Pendapatan dan Belanja Daerah"), ("PAD", "Pendapatan Asli Daerah"),
        ("DAK", "Dana Alokasi Khusus"), ("DAU", "Dana Alokasi Umum"), ("DBH", "Dana Bagi Hasil"),
        ("BMD", "Barang Milik Daerah"), ("PBJ", "Pengadaan Barang dan Jasa"),
        ("DPA", "Dokumen Pelaksanaan Anggaran"), ("Bansos", "Bantuan Sosial"),
    ]

    private static let staff: [(short: String, full: String)] = [
        ("SDM", "Sumber Daya Manusia"), ("ASN", "Aparatur Sipil Negara"),
        ("PNS", "Pegawai Negeri Sipil"), ("PPPK", "Pegawai Pemerintah dengan Perjanjian Kerja"),
        ("Diklat", "Pendidikan dan Pelatihan"), ("Bimtek", "Bimbingan Teknis"),
        ("PPNS", "Penyidik Pegawai Negeri Sipil"),
    ]

    private static let services: [(short: String, full: String)] = [
        ("RSUD", "Rumah Sakit Umum Daerah"), ("RSJD", "Rumah Sakit Jiwa Daerah"),
        ("Puskesmas", "Pusat Kesehatan Masyarakat"), ("Posyandu", "Pos Pelayanan Terpadu"),
        ("Alkes", "Alat Kesehatan"), ("Nakes", "Tenaga Kesehatan"),
        ("Faskes", "Fasilitas Kesehatan"), ("JKN", "Jaminan Kesehatan Nasional"),
        ("AKI", "Angka Kematian Ibu"), ("AKB", "Angka Kematian Bayi"),
        ("PAUD", "Pendidikan Anak Usia Dini"), ("SMA", "Sekolah Menengah Atas"),
        ("SMK", "Sekolah Menengah Kejuruan"), ("SMP", "Sekolah Menengah Pertama"),
        ("SLB", "Sekolah Luar Biasa"), ("Sarpras", "Sarana dan Prasarana"),
        ("Sapras", "Sarana dan Prasarana"), ("PTSP", "Pelayanan Terpadu Satu Pintu"),
        ("TIK", "Teknologi Informasi dan Komunikasi"),
        ("Adminduk", "Administrasi Kependudukan"), ("Linmas", "Perlindungan Masyarakat"),
        ("Trantibum", "Ketenteraman dan Ketertiban Umum"), ("HAM", "Hak Asasi Manusia"),
    ]

    private static let welfare: [(short: String, full: String)] = [
        ("PPKS", "Pemerlu Pelayanan Kesejahteraan Sosial"),
        ("PMKS", "Penyandang Masalah Kesejahteraan Sosial"),
        ("DTKS", "Data Terpadu Kesejahteraan Sosial"), ("RTLH", "Rumah Tidak Layak Huni"),
        ("PKK", "Pemberdayaan Kesejahteraan Keluarga"), ("KB", "Keluarga Berencana"),
        ("PUG", "Pengarusutamaan Gender"), ("ODGJ", "Orang Dengan Gangguan Jiwa"),
        ("KDRT", "Kekerasan Dalam Rumah Tangga"), ("Lansia", "Lanjut Usia"),
        ("IPM", "Indeks Pembangunan Manusia"), ("TPPO", "Tindak Pidana Perdagangan Orang"),
    ]

    private static let economy: [(short: String, full: String)] = [
        ("UMKM", "Usaha Mikro Kecil Menengah"), ("UKM", "Usaha Kecil Menengah"),
        ("PDRB", "Produk Domestik Regional Bruto"), ("Ekraf", "Ekonomi Kreatif"),
        ("PMA", "Penanaman Modal Asing"), ("PMDN", "Penanaman Modal Dalam Negeri"),
        ("TPT", "Tingkat Pengangguran Terbuka"), ("NTP", "Nilai Tukar Petani"),
        ("Naker", "Tenaga Kerja"), ("Alsintan", "Alat dan Mesin Pertanian"),
        ("TPI", "Tempat Pelelangan Ikan"), ("BBM", "Bahan Bakar Minyak"),
        ("EBT", "Energi Baru Terbarukan"),
    ]

    private static let places: [(short: String, full: String)] = [
        ("SPAM", "Sistem Penyediaan Air Minum"), ("IPAL", "Instalasi Pengolahan Air Limbah"),
        ("RTH", "Ruang Terbuka Hijau"), ("DAS", "Daerah Aliran Sungai"),
        ("Karhutla", "Kebakaran Hutan dan Lahan"), ("PSU", "Prasarana Sarana dan Utilitas"),
        ("Kamtibmas", "Keamanan dan Ketertiban Masyarakat"), ("IKN", "Ibu Kota Nusantara"),
        ("KEK", "Kawasan Ekonomi Khusus"), ("LLAJ", "Lalu Lintas dan Angkutan Jalan"),
        ("Kab", "Kabupaten"), ("Prov", "Provinsi"), ("Kec", "Kecamatan"),
        ("GRK", "Gas Rumah Kaca"), ("B3", "Bahan Berbahaya dan Beracun"),
    ]
}
