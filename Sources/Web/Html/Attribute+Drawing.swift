/// Attributes of inline SVG. Colours are classes of the stylesheet, so that dark mode, print and
/// high contrast reach the drawings too.
extension Attribute {
    package static func viewBox(width: Double, height: Double) -> Attribute {
        Attribute("viewBox", .text("0 0 \(whole(width)) \(whole(height))"))
    }

    private static func whole(_ number: Double) -> String { String(Int(number.rounded())) }

    package static func x(_ value: Double) -> Attribute { Attribute("x", .number(value)) }
    package static func y(_ value: Double) -> Attribute { Attribute("y", .number(value)) }
    package static func width(_ value: Double) -> Attribute { Attribute("width", .number(value)) }
    package static func height(_ value: Double) -> Attribute {
        Attribute("height", .number(value))
    }
    package static func rx(_ value: Double) -> Attribute { Attribute("rx", .number(value)) }
    package static func cx(_ value: Double) -> Attribute { Attribute("cx", .number(value)) }
    package static func cy(_ value: Double) -> Attribute { Attribute("cy", .number(value)) }
    package static func r(_ value: Double) -> Attribute { Attribute("r", .number(value)) }
    package static func d(_ outline: Outline) -> Attribute { Attribute("d", .path(outline)) }
    package static func dx(_ value: Double) -> Attribute { Attribute("dx", .number(value)) }
    package static let anchorMiddle = Attribute("text-anchor", .literal("middle"))
    package static let anchorEnd = Attribute("text-anchor", .literal("end"))
    /// Drawings that decorate a number which stands beside them.
    package static let notFocusable = Attribute("focusable", .literal("false"))
}
