/// Asks the provider; the network, or a test's answers.
package protocol Transport: Sendable {
    /// - Parameter bearer: an access token.
    /// - Returns: at most `limit` bytes of an answer with status 200.
    /// - Throws: ``ProviderFault``.
    func get(
        _ document: ProviderDocument, at address: WebAddress, bearer: Secret?, limit: Int
    ) async throws(ProviderFault) -> [UInt8]

    /// Sends a form.
    ///
    /// - Parameter basic: an `Authorization` header.
    /// - Returns: the status and at most `limit` bytes.
    /// - Throws: ``ProviderFault``.
    func post(
        _ document: ProviderDocument, to address: WebAddress, form: String, basic: Secret?,
        limit: Int
    ) async throws(ProviderFault) -> (status: Int, bytes: [UInt8])
}
