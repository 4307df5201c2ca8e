/// The class of a status step: 5 best … 1 worst, 0 not judged.
enum StepClass {
    static func fill(_ step: Int) -> StaticString {
        switch step {
        case 5: "f5"
        case 4: "f4"
        case 3: "f3"
        case 2: "f2"
        case 1: "f1"
        default: "f0"
        }
    }

    static func status(_ step: Int) -> StaticString {
        switch step {
        case 5: "st s5"
        case 4: "st s4"
        case 3: "st s3"
        case 2: "st s2"
        case 1: "st s1"
        default: "st s0"
        }
    }
}
