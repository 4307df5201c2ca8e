/// Why the parts of a form cannot be told apart.
package enum MultipartFault: Error, Hashable {
    /// The header names no boundary, or one that RFC 2046 does not allow.
    case noBoundary
    /// Between a boundary and the end of its line stands something else.
    case strayBytes
    case headersTooLong
    case tooManyHeaders
    case tooManyParts
    /// A line of a part's headers is not `name: value`.
    case malformedHeader
    /// A part does not say which field it is.
    case noName
    case contentTooLong
    /// The form ends before its last boundary: the upload was cut off.
    case unfinished
}
