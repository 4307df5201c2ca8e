import Performance
import Proceedings
package import Standing
import Vocabulary

extension Route {
    /// The one question that is asked before a page is made, or before a form sent to it is read;
    /// `nil` for pages that anybody may open, because they are how one gets in.
    ///
    /// - Parameters:
    ///   - query: decides whose form or sheet is asked for.
    ///   - isSent: a form was sent to this address.
    package func request(
        by access: Access, _ query: Query, in holdings: Holdings, isSent: Bool = false
    ) -> Standing.Request? {
        switch self {
        case .evaluation, .organisations, .cascade, .rules: return access.reading(of: nil)
        case .evaluationFile, .data: return access.reading(of: nil, isPublished: false)
        case .indicator(let id): return access.reading(of: holdings.owner(of: id))
        case .organisation(let id): return access.reading(of: ID(id.text))
        case .lke, .method: return .ruleSet(.read, .inForce, of: .government)
        case .forms, .form, .document: return access.forms(of: query[.organisation])
        case .audit: return access.audit
        case .snapshots where isSent: return access.request(.freeze)
        case .snapshots, .snapshot: return access.request(.compareSnapshots)
        case .importing(.receipt):
            return .record(.read, .kept, of: .government, agency: nil)
        case .imports, .importing: return access.request(.importPackage)
        case .export: return access.request(.exportPackage)
        case .entry(let stop): return stop.request(by: access, isSent: isSent)
        case .gate(let stop): return stop.request(by: access.visitor)
        case .notices(.overdue): return access.request(isSent ? .sendReminder : .readOverdue)
        case .notices(.calendarKey): return access.visitor.own(.readOwn)
        // Its address is the permission; it is looked up before anything is shown.
        case .notices(.calendar): return nil
        }
    }
}

extension Access {
    /// Forms of one agency are its own to download at any time, as its evaluation is.
    fileprivate func forms(of organisation: String?) -> Standing.Request {
        if let organisation, visitor.agencies.contains(ID(organisation)),
            !may(.downloadForms).isAllowed
        {
            return request(.readOwnEvaluation, agency: ID(organisation))
        }
        return request(.downloadForms)
    }
}

extension Holdings {
    fileprivate func owner(of id: Indicator.ID) -> Agency.ID? {
        dataset.indicators.first { $0.id == id }.map { ID($0.organisation.text) }
    }
}

extension GateStop {
    func request(by visitor: Visitor) -> Standing.Request? {
        switch self {
        case .signIn, .signOn, .signOnReturn, .signOnEnd, .signOut, .setUp, .invitation: nil
        case .account: visitor.own(.readOwn)
        case .secondFactor: visitor.own(.changeOwnCredentials)
        case .ownData: visitor.own(.exportOwnData)
        case .users, .user:
            .account(.list, .active, subject: nil, of: .government)
        }
    }
}

extension Visitor {
    /// Something with one's own account. Nobody's account is nobody's own.
    func own(_ act: AccountAct) -> Standing.Request {
        .account(act, .active, subject: holder, of: .government)
    }
}
