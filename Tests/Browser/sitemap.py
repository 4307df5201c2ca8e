"""What the site consists of, found by following its links from the first page."""

import http.client
from collections import Counter, deque
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

# A table filter alone makes thousands of addresses; some of each kind show what there is.
MOST_PER_KIND = 25
MOST_PAGES = 600


class Links(HTMLParser):
    """Everything a page points at."""

    def __init__(self):
        super().__init__()
        self.links = []
        self.resources = []
        self.ids = set()

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        if names.get("id"):
            self.ids.add(names["id"])
        if tag == "a" and names.get("href"):
            self.links.append(names["href"])
        for name in ("src", "data", "poster"):
            if tag in ("img", "script", "iframe", "object", "source", "video") and names.get(name):
                self.resources.append(names[name])
        if tag == "link" and names.get("href") and "alternate" not in (names.get("rel") or ""):
            self.resources.append(names["href"])


def listed(faults):
    """All that is wrong, one a line, for the message of an assertion."""
    return "\n" + "\n".join(map(str, faults[:80])) + f"\n({len(faults)} in all)"


def kind(address):
    """The shape of an address: codes become `*`, the values of a query are dropped.

    `/indikator/IKU-01` → `/indikator/*`; `/evaluasi?opd=DINKES` → `/evaluasi?opd`.
    """
    parts = urlsplit(address)
    segments = [segment for segment in parts.path.split("/") if segment]
    start = 2 if segments[:1] == ["en"] else 1
    shape = segments[:start] + [
        segment if "." in segment and not segment[-1].isdigit() else "*"
        for segment in segments[start:]]
    names = sorted(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return "/" + "/".join(shape) + ("?" + "&".join(names) if names else "")


class Answer:
    def __init__(self, address, response, body):
        self.address = address
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.body = body
        self.is_page = self.headers.get("content-type", "").startswith("text/html")
        self.links = Links()
        if self.is_page:
            self.links.feed(body.decode("utf-8"))


class Site:
    """The answers to every address reached, and the broken references among them."""

    def __init__(self, host, port, first="/"):
        self.base = f"http://{host}:{port}"
        self.connection = http.client.HTTPConnection(host, port, timeout=60)
        self.answers = {}
        self.faults = []
        self._crawl(first)

    def fetch(self, address, headers=None, method="GET"):
        try:
            return self._fetch(address, headers, method)
        except http.client.RemoteDisconnected:
            # The server lets idle connections go; the next request opens another.
            return self._fetch(address, headers, method)

    def _fetch(self, address, headers, method):
        try:
            self.connection.request(method, address, headers=headers or {})
            response = self.connection.getresponse()
            return Answer(address, response, response.read())
        except (http.client.HTTPException, OSError):
            self.connection.close()
            raise

    def _crawl(self, first):
        queue, seen, count = deque([first]), {first}, Counter()
        while queue and len(self.answers) < MOST_PAGES:
            address = queue.popleft()
            answer = self.fetch(address)
            self.answers[address] = answer
            location = answer.headers.get("location")
            found = [location] if location else answer.links.links
            for link in found:
                target, fragment = urldefrag(urljoin(self.base + address, link))
                if not target.startswith(self.base):
                    self.faults.append(f"{address} points outside: {link}")
                    continue
                target = target[len(self.base):] or "/"
                if target == address and fragment and fragment not in answer.links.ids:
                    self.faults.append(f"{address} has no place #{fragment}")
                if target in seen or count[kind(target)] >= MOST_PER_KIND:
                    continue
                seen.add(target)
                count[kind(target)] += 1
                queue.append(target)

    def pages(self):
        """Address and answer of every page that was found."""
        return [
            (address, answer) for address, answer in self.answers.items()
            if answer.is_page and answer.status == 200]

    def kinds(self, language=None):
        """One address of every kind of page without a question, in the order found."""
        found = {}
        for address, _ in self.pages():
            if "?" in address:
                continue
            is_english = address == "/en" or address.startswith("/en/")
            if language is not None and is_english != (language == "en"):
                continue
            found.setdefault(kind(address), address)
        return found
