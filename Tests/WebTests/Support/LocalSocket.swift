import Foundation

/// Sockets to this machine.
enum LocalSocket {
    /// A socket that is connected to 127.0.0.1; whoever asks for it closes it.
    static func connected(port: Int) throws -> Int32 {
        var hints = addrinfo()
        hints.ai_family = AF_INET
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo("127.0.0.1", String(port), &hints, &list) == 0, let found = list?.pointee
        else { throw HTTPFailure.socket(errno) }
        defer { freeaddrinfo(list) }
        let descriptor = socket(found.ai_family, found.ai_socktype, found.ai_protocol)
        guard descriptor >= 0 else { throw HTTPFailure.socket(errno) }
        guard connect(descriptor, found.ai_addr, found.ai_addrlen) == 0 else {
            let reason = errno
            close(descriptor)
            throw HTTPFailure.socket(reason)
        }
        return descriptor
    }
}
