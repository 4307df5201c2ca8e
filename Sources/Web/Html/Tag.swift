/// The name of an element; only literals can be one.
package struct Tag: Sendable {
    let name: StaticString
    /// False for HTML's void elements, which have no end tag.
    let closesWhenEmpty: Bool

    private init(_ name: StaticString, closesWhenEmpty: Bool = true) {
        self.name = name
        self.closesWhenEmpty = closesWhenEmpty
    }
}

extension Tag {
    // Document.
    package static let html = Tag("html")
    package static let head = Tag("head")
    package static let title = Tag("title")
    package static let meta = Tag("meta", closesWhenEmpty: false)
    package static let link = Tag("link", closesWhenEmpty: false)
    /// Only ever a reference to our own module; there is no inline script.
    static let script = Tag("script")
    package static let body = Tag("body")
    // Sections.
    package static let header = Tag("header")
    package static let nav = Tag("nav")
    package static let main = Tag("main")
    package static let section = Tag("section")
    package static let article = Tag("article")
    package static let aside = Tag("aside")
    package static let footer = Tag("footer")
    package static let h1 = Tag("h1")
    package static let h2 = Tag("h2")
    package static let h3 = Tag("h3")
    // Text.
    package static let p = Tag("p")
    package static let div = Tag("div")
    package static let span = Tag("span")
    package static let a = Tag("a")
    package static let b = Tag("b")
    package static let em = Tag("em")
    package static let small = Tag("small")
    package static let code = Tag("code")
    package static let br = Tag("br", closesWhenEmpty: false)
    package static let time = Tag("time")
    package static let del = Tag("del")
    package static let abbr = Tag("abbr")
    package static let blockquote = Tag("blockquote")
    package static let figure = Tag("figure")
    package static let figcaption = Tag("figcaption")
    package static let sub = Tag("sub")
    package static let sup = Tag("sup")
    // Lists.
    package static let ul = Tag("ul")
    package static let ol = Tag("ol")
    package static let li = Tag("li")
    package static let dl = Tag("dl")
    package static let dt = Tag("dt")
    package static let dd = Tag("dd")
    package static let details = Tag("details")
    package static let summary = Tag("summary")
    // Tables.
    package static let table = Tag("table")
    package static let caption = Tag("caption")
    package static let thead = Tag("thead")
    package static let tbody = Tag("tbody")
    package static let tfoot = Tag("tfoot")
    package static let tr = Tag("tr")
    package static let th = Tag("th")
    package static let td = Tag("td")
    // Forms.
    package static let form = Tag("form")
    package static let fieldset = Tag("fieldset")
    package static let legend = Tag("legend")
    package static let label = Tag("label")
    package static let input = Tag("input", closesWhenEmpty: false)
    package static let select = Tag("select")
    package static let option = Tag("option")
    package static let datalist = Tag("datalist")
    package static let optgroup = Tag("optgroup")
    package static let textarea = Tag("textarea")
    package static let button = Tag("button")
    package static let output = Tag("output")
    package static let progress = Tag("progress")
    // Drawings.
    package static let svg = Tag("svg")
    package static let svgTitle = Tag("title")
    package static let g = Tag("g")
    package static let path = Tag("path")
    package static let rect = Tag("rect")
    package static let circle = Tag("circle")
    package static let line = Tag("line")
    package static let svgText = Tag("text")
}
