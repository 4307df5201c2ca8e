/// What Indonesian and English passwords are often made of, beside the lists of other countries.
enum PredictableWords {
    static let product = scalars("selaras")

    static let common = scalars(
        """
        admin administrator operator verifikator pengguna user root super sistem server aplikasi
        password passwd passphrase pass sandi katasandi kata kunci rahasia login masuk test tes coba
        welcome selamat datang pagi siang malam halo hello letmein iloveyou love cinta sayang aku
        kamu kita rindu bismillah alhamdulillah allah muhammad islam bahagia sukses semangat
        indonesia merdeka garuda pancasila nusantara bhinneka jakarta bandung surabaya medan
        semarang makassar jawa sumatera kalimantan sulawesi papua bali
        provinsi kabupaten kota daerah pemerintah pemda pemprov pemkab pemkot bupati walikota
        gubernur sekda sekretariat dinas badan biro bagian bidang inspektorat bappeda bapperida
        bpkad bkd bps setda kinerja rencana renja renstra rkpd rpjmd sakip lakip evaluasi laporan
        anggaran kantor pegawai staf kepala bos asn pns
        januari februari maret april mei juni juli agustus september oktober november desember
        senin selasa rabu kamis jumat sabtu minggu
        persija persib arema juara bola monyet kucing naga dragon monkey master sunshine princess
        football baseball superman batman qwerty
        """)

    /// Rows on which neighbours follow each other, each in both directions.
    static let rows: [[Unicode.Scalar]] = scalars(
        """
        abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv
        qazwsxedcrfvtgbyhnujm 1q2w3e4r5t6y7u8i9o0p !@#$%^&*()_+ 741852963 147258369
        """
    ).flatMap { [$0, $0.reversed()] }

    private static func scalars(_ text: String) -> [[Unicode.Scalar]] {
        text.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    }
}
