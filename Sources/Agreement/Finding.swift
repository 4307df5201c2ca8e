/// A measure, or why the ratings do not determine one.
public enum Finding<Value: Sendable>: Sendable {
    case determined(Value)
    case undefined(Undetermined)

    /// `nil` when undefined.
    public var value: Value? {
        if case .determined(let value) = self { value } else { nil }
    }

    /// `nil` when determined.
    public var reason: Undetermined? {
        if case .undefined(let reason) = self { reason } else { nil }
    }
}

extension Finding: Equatable where Value: Equatable {}
