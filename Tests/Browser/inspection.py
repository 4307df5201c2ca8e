"""What is wrong with a page as a browser shows it, in sentences."""

from axe_playwright_python.sync_playwright import Axe

WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation',
    event => window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`));
"""
HEADINGS = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))"
OVERFLOW = """() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const clipped = element => {
        for (let at = element.parentElement; at; at = at.parentElement)
            if (getComputedStyle(at).overflowX !== 'visible') return true;
        return false;
    };
    return [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1 && !clipped(e))
        .slice(0, 3)
        .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`)
        .concat(`${page.scrollWidth} px of ${page.clientWidth}`);
}"""

axe = Axe()


class Watched:
    """A page whose console, requests and policy violations are kept from the start."""

    def __init__(self, context, base):
        self.base = base
        self.said = []
        context.add_init_script(WATCH)
        self.page = context.new_page()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.said.append(f"script error: {error}"))
        self.page.on("request", self._request)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.said.append(f"console {message.type}: {message.text}")

    def _request(self, request):
        if not request.url.startswith((self.base + "/", "data:", "blob:")):
            self.said.append(f"asks another host: {request.url}")

    def faults(self, address):
        self.said.clear()
        answer = self.page.goto(address, wait_until="load")
        faults = [] if answer.status == 200 else [f"status {answer.status}"]
        faults += self.said
        faults += [f"policy: {text}" for text in self.page.evaluate("window.violations")]
        faults += overflow(self.page)
        faults += headings(self.page.evaluate(HEADINGS))
        faults += accessibility(self.page)
        return [f"{address}: {fault}" for fault in faults]


def overflow(page):
    wide = page.evaluate(OVERFLOW)
    return [f"wider than the screen: {', '.join(wide)}"] if wide else []


def headings(levels):
    faults = [] if levels.count(1) == 1 else [f"{levels.count(1)} first-level headings"]
    for above, below in zip(levels, levels[1:]):
        if below > above + 1:
            faults.append(f"h{above} is followed by h{below}")
    return faults


def accessibility(page):
    violations = axe.run(page).response["violations"]
    return [
        f"axe {violation['id']}: {node['html'][:160]} ({len(violation['nodes'])} places)"
        for violation in violations for node in violation["nodes"][:1]]
