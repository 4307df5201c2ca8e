import Foundation

/// How many files, and so connections, the system lets one process hold.
enum OpenFiles {
    /// Left for the database, the workbooks under way and the programs that are started.
    private static let reserved = 256

    /// Asks for as many as the limit that only root can raise allows.
    ///
    /// - Returns: how many connections can be open at once.
    static func connections(atMost wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return wanted
        }
        let needed = rlim_t(wanted + reserved)
        if limit.rlim_cur < needed {
            limit.rlim_cur = min(needed, limit.rlim_max)
            setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        let granted = limit.rlim_cur > rlim_t(Int32.max) ? Int(Int32.max) : Int(limit.rlim_cur)
        return max(min(wanted, granted - reserved), 16)
    }
}
