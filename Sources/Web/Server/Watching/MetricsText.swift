/// Prometheus' text format, version 0.0.4.
enum MetricsText {
    static func writing(
        _ counts: Meter.Counts, _ gauges: Gauges, open: Int, refused: Int, version: String
    ) -> String {
        var lines = Lines()
        lines.family("selaras_build_info", "gauge", "The program that runs.")
        lines.sample("selaras_build_info", ["version": version], "1")
        requests(counts, &lines)
        durations(counts, &lines)
        lines.family("selaras_sign_ins_total", "counter", "Attempts to sign in.")
        for outcome in Meter.SignIn.allCases {
            lines.sample(
                "selaras_sign_ins_total", ["outcome": outcome.rawValue],
                "\(counts.signIns[outcome] ?? 0)")
        }
        lines.gauge("selaras_connections", "Connections that are open.", open)
        lines.family(
            "selaras_connections_refused_total", "counter",
            "Connections of an address that holds as many as it may.")
        lines.sample("selaras_connections_refused_total", [:], "\(refused)")
        lines.gauge("selaras_hash_queue", "Sign-ins that wait for a hash.", gauges.hashQueue)
        lines.gauge("selaras_ledger_entries", "Entries of the ledger.", gauges.entries)
        lines.gauge("selaras_database_bytes", "Size of the database.", gauges.databaseBytes)
        return lines.text
    }

    private static func requests(_ counts: Meter.Counts, _ lines: inout Lines) {
        lines.family("selaras_requests_total", "counter", "Requests that were answered.")
        let sorted = counts.requests.sorted {
            ($0.key.route.text, $0.key.statusClass) < ($1.key.route.text, $1.key.statusClass)
        }
        for (request, count) in sorted {
            lines.sample(
                "selaras_requests_total",
                ["route": request.route.text, "status": "\(request.statusClass)xx"], "\(count)")
        }
    }

    private static func durations(_ counts: Meter.Counts, _ lines: inout Lines) {
        let name = "selaras_request_duration_seconds"
        lines.family(name, "histogram", "Time until an answer was ready to be sent.")
        for (route, histogram) in counts.durations.sorted(by: { $0.key.text < $1.key.text }) {
            for (bound, count) in histogram.upTo {
                lines.sample("\(name)_bucket", ["route": route.text, "le": "\(bound)"], "\(count)")
            }
            lines.sample(
                "\(name)_bucket", ["route": route.text, "le": "+Inf"], "\(histogram.total)")
            lines.sample("\(name)_sum", ["route": route.text], "\(histogram.sum)")
            lines.sample("\(name)_count", ["route": route.text], "\(histogram.total)")
        }
    }
}

private struct Lines {
    var text = ""

    mutating func family(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    mutating func sample(
        _ name: String, _ labels: KeyValuePairs<String, String>, _ value: String
    ) {
        let inside = labels.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
        text += name + (inside.isEmpty ? "" : "{\(inside)}") + " \(value)\n"
    }

    /// A number of this moment; what is not known is left out.
    mutating func gauge(_ name: String, _ help: String, _ value: Int?) {
        guard let value else { return }
        family(name, "gauge", help)
        sample(name, [:], "\(value)")
    }
}
