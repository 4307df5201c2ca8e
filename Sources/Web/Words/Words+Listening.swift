import Vocabulary

extension Words {
    /// Where the server listens, and why not elsewhere.
    enum Listening {
        static func notLoopback(_ host: String) -> Wording {
            Wording(
                id: "Alamat “\(host)” ditolak: orang lain dapat menjangkaunya tanpa sandi di "
                    + "jalan. Pakai 127.0.0.1 atau ::1, atau pilih --tls-certificate dengan "
                    + "--tls-key, --behind-proxy, atau --island-http.",
                en: "Address “\(host)” is refused: others could reach it with nothing encrypted on "
                    + "the way. Use 127.0.0.1 or ::1, or choose --tls-certificate with --tls-key, "
                    + "--behind-proxy, or --island-http.")
        }

        static func noAddress(_ host: String) -> Wording {
            Wording(
                id: "“\(host)” bukan alamat mesin ini. Tulis dengan angka, misalnya 0.0.0.0 atau "
                    + "192.168.1.2.",
                en: "“\(host)” is no address of this machine. Write it in numbers, such as 0.0.0.0 "
                    + "or 192.168.1.2.")
        }

        static let noAccounts = Wording(
            id: "Belum ada akun: siapa pun yang datang akan bertindak sebagai operator. Siapkan "
                + "administrator pertama dulu: jalankan `selaras serve` di mesin ini dan buka "
                + "/siap, atau `selaras user add`.",
            en: "There are no accounts yet: whoever came would act as the operator. Set up the "
                + "first administrator first: run `selaras serve` on this machine and open "
                + "/en/set-up, or use `selaras user add`.")

        static let noName = Wording(
            id: "Nama yang dipakai peramban belum disebut. Tambahkan --public-host, misalnya "
                + "--public-host selaras.example.go.id.",
            en: "It is not said what browsers will call the server. Add --public-host, such as "
                + "--public-host selaras.example.go.id.")

        static func noHostName(_ name: String) -> Wording {
            Wording(
                id: "“\(name)” bukan nama host. Tulis namanya saja, tanpa https://, port, atau "
                    + "garis miring.",
                en: "“\(name)” is no host name. Write the name alone, without https://, port or "
                    + "slash.")
        }

        static func proxyElsewhere(_ host: String) -> Wording {
            Wording(
                id: "Pada \(host) jalan dari proksi melewati jaringan tanpa enkripsi. Jalankan "
                    + "proksi di mesin ini juga, atau tambahkan --tls-certificate dan --tls-key; "
                    + "--island-http membiarkannya terbuka.",
                en: "At \(host) the way from the proxy crosses a network unencrypted. Run the "
                    + "proxy on this machine too, or add --tls-certificate and --tls-key; "
                    + "--island-http leaves it open.")
        }

        static func noSuchProxy(_ name: String) -> Wording {
            Wording(
                id: "Proksi “\(name)” tidak ditemukan. Periksa namanya, atau tulis alamatnya.",
                en: "The proxy “\(name)” cannot be found. Check the name, or write its address.")
        }

        static let onlyEncrypted = Wording(
            id: "Alamat ini hanya dilayani lewat https://. Buka lagi dengan https:// di depannya.",
            en: "This address is served over https:// only. Open it again with https:// before it.")
    }
}
