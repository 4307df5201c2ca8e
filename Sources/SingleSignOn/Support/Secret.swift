/// Text that must not be printed by mistake: logs, messages and dumps show only its type.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// What is sent to the provider, and to nobody else.
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var description: String { "Secret(…)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
