"""A mail server on this machine that keeps what it is given, and refuses on request."""

import contextlib
import email
import email.policy
import ssl
import subprocess

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from selaras import free_port


class Postbox:
    def __init__(self):
        self.letters = []
        self.refused = set()
        self.sessions = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, message))
        self.sessions.append((session.host_name, session.ssl is not None, session.authenticated))
        return "250 kept"


def certificate(folder):
    """A certificate for `localhost` that only those trust who are told to."""
    crt, key = folder / "mail.crt", folder / "mail.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key,
         "-out", crt, "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        check=True, capture_output=True, timeout=60)
    return crt, key


@contextlib.contextmanager
def serving(postbox, *, starttls=None, tls=None, password=None):
    """Runs the server on a free port; `starttls` and `tls` are (certificate, key)."""
    def context(pair):
        made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        made.load_cert_chain(*pair)
        return made

    def check(server, session, envelope, mechanism, data):
        good = getattr(data, "password", None) == (password or "").encode()
        return AuthResult(success=good, handled=False)

    class Server(Controller):
        def factory(self):
            return SMTP(
                self.handler, hostname="localhost",
                tls_context=context(starttls) if starttls else None,
                require_starttls=starttls is not None, authenticator=check,
                auth_required=password is not None, auth_require_tls=starttls is not None)

    server = Server(
        postbox, hostname="127.0.0.1", port=free_port(), ready_timeout=30,
        ssl_context=context(tls) if tls else None)
    server.start()
    try:
        yield server.port
    finally:
        server.stop()
