"""A real OpenID Connect provider for the tests: idpyoidc behind the standard library's server."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from cryptojwt.key_bundle import build_key_bundle
from idpyoidc.message.oidc import AuthorizationRequest
from idpyoidc.server import Server
from idpyoidc.server.configure import OPConfiguration
from idpyoidc.server.user_authn.user import UserAuthnMethod, create_signed_jwt

PASSWORD = "kata sandi di SSO"
SECRET = "rahasia-selaras-untuk-uji"
KEYS = [{"type": "RSA", "use": ["sig"]}]


class Form(UserAuthnMethod):
    """A page that asks for a name and a password."""

    url_endpoint = "/verify"

    def __call__(self, **kwargs):
        context = self.upstream_get("context")
        keys = self.upstream_get("attribute", "keyjar")
        token = create_signed_jwt(context.issuer, keys, **kwargs)
        return f"""<!doctype html><html lang="id"><title>SSO contoh</title><h1>SSO contoh</h1>
            <form method="post" action="/verify"><input type="hidden" name="token" value="{token}">
            <label>Nama <input name="username"></label>
            <label>Sandi <input name="password" type="password"></label>
            <button>Lanjut</button></form></html>"""


class People:
    """What the provider knows about its people."""

    def __init__(self, db=None, **_):
        self.db = db or {}

    def __call__(self, user_id, client_id, user_info_claims=None, **kwargs):
        return {name: value for name, value in self.db.get(user_id, {}).items()
                if user_info_claims is None or name in user_info_claims}


def configuration(issuer, folder, people, returns):
    def keys(name):
        return {"private_path": f"{folder}/{name}.json", "key_defs": [
            {"type": "OCT", "use": ["enc"], "kid": "enc"},
            {"type": "OCT", "use": ["sig"], "kid": "sig"}], "read_only": False}

    lifetimes = {"authorization_code": {
        "supports_minting": ["access_token", "id_token"], "max_usage": 1, "expires_in": 120},
        "access_token": {"expires_in": 600}}
    endpoint = "idpyoidc.server.oidc"
    return {
        "issuer": issuer,
        "httpc_params": {"verify": False, "timeout": 4},
        "key_conf": {"key_defs": KEYS, "uri_path": "jwks.json"},
        "token_handler_args": {
            "key_conf": keys("token"), "code": {"kwargs": {"lifetime": 120}},
            "token": {"class": "idpyoidc.server.token.jwt_token.JWTToken",
                      "kwargs": {"lifetime": 600, "alg": "RS256"}},
            "id_token": {"class": "idpyoidc.server.token.id_token.IDToken",
                         "kwargs": {"lifetime": 300,
                                    "base_claims": {"name": None, "groups": None}}}},
        "cookie_handler": {
            "class": "idpyoidc.server.cookie_handler.CookieHandler",
            "kwargs": {"encrypter": {"kwargs": {"keys": keys("cookie")}},
                       "name": {"session": "op", "register": "op_rp", "session_management": "sm"}}},
        "endpoint": {
            "provider_config": {
                "path": ".well-known/openid-configuration",
                "class": f"{endpoint}.provider_config.ProviderConfiguration",
                "kwargs": {"client_authn_method": None}},
            "authorization": {
                "path": "authorization", "class": f"{endpoint}.authorization.Authorization",
                "kwargs": {"client_authn_method": None, "response_types_supported": ["code"],
                           "response_modes_supported": ["query"]}},
            "token": {"path": "token", "class": f"{endpoint}.token.Token",
                      "kwargs": {"client_authn_method": ["client_secret_basic"]}},
            "userinfo": {"path": "userinfo", "class": f"{endpoint}.userinfo.UserInfo"},
            "end_session": {"path": "session", "class": f"{endpoint}.session.Session",
                            "kwargs": {"post_logout_uri_path": "post_logout",
                                       "signing_alg": "RS256", "logout_verify_url": f"{issuer}/out"}}},
        "add_on": {"pkce": {"function": "idpyoidc.server.oauth2.add_on.pkce.add_support",
                            "kwargs": {"essential": True,
                                       "code_challenge_methods": {"S256": True}}}},
        "authentication": {"form": {
            "acr": "urn:contoh:sandi", "class": Form, "kwargs": {}}},
        "authz": {"class": "idpyoidc.server.authz.AuthzHandling", "kwargs": {
            "grant_config": {"usage_rules": lifetimes, "expires_in": 3600}}},
        "userinfo": {"class": People, "kwargs": {"db": people}},
    }


class Provider:
    """Runs in a thread; use it in a `with`. People are `{name: claims}`."""

    def __init__(self, folder, people, returns):
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.issuer = f"http://127.0.0.1:{self.http.server_port}"
        plan = configuration(self.issuer, folder, people, returns)
        self.server = Server(OPConfiguration(conf=plan, base_path=str(folder)), cwd=str(folder))
        self.server.context.cdb["selaras"] = {
            "client_id": "selaras", "client_secret": SECRET, "client_salt": "contoh",
            "redirect_uris": [(address, {}) for address in returns],
            "response_types_supported": ["code"], "response_types": ["code"],
            "token_endpoint_auth_method": "client_secret_basic",
            "post_logout_redirect_uri": [(returns[0].split("/masuk")[0] + "/masuk", None)],
            "allowed_scopes": ["openid", "profile"],
            "id_token_signed_response_alg": "RS256"}
        self.server.keyjar.add_symmetric("selaras", SECRET)
        self.people = people
        self.lock = threading.Lock()
        #: Put in place of the nonce that was asked for.
        self.nonce = None
        self.fetched = []
        self.ended = []

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def rotate(self):
        """Signs with a new key and publishes that alone."""
        bundle = build_key_bundle(key_conf=KEYS)
        for owner in ("", self.issuer):
            keys = self.server.keyjar.return_issuer(owner)
            keys.set([kept for kept in keys if not kept.get("RSA")] + [bundle])

    def handler(provider):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                provider.fetched.append(urlsplit(self.path).path)
                with provider.lock:
                    provider.answer(self, urlsplit(self.path), b"")

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                with provider.lock:
                    provider.answer(self, urlsplit(self.path), body)

            def log_message(self, *_):
                pass
        return Handler

    def answer(self, http, address, body):
        if address.path == "/jwks.json":
            keys = [key.serialize() for key in self.server.keyjar.get_signing_key("RSA", "")
                    if not key.inactive_since]
            return send(http, 200, json.dumps({"keys": keys}), "application/json")
        if address.path == "/verify":
            return self.verify(http, body)
        if address.path == "/session":
            # The library asks for a session's token here, which is optional (RP-Initiated Logout §2).
            wanted = parse_qs(address.query)["post_logout_redirect_uri"][0]
            self.ended.append(wanted)
            return send(http, 303, "", location=wanted)
        for endpoint in self.server.endpoint.values():
            if address.path.strip("/") == endpoint.endpoint_path.strip("/"):
                return self.serve(http, endpoint, address, body)
        return send(http, 404, "")

    def serve(self, http, endpoint, address, body):
        info = {"headers": {name.lower(): value for name, value in http.headers.items()},
                "method": http.command, "url": self.issuer + http.path}
        asked = body.decode() or address.query
        if endpoint.name == "provider_config":
            asked = {}
        request = endpoint.parse_request(asked, http_info=info)
        if "error" in request:
            return send(http, 400, request.to_json(), "application/json")
        args = endpoint.process_request(request, http_info=info)
        self.finish(http, endpoint, request, args)

    def verify(self, http, body):
        fields = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        name = fields.get("username", "")
        if name not in self.people or fields.get("password") != PASSWORD:
            return send(http, 403, "<h1>Tidak cocok</h1>")
        endpoint = self.server.endpoint["authorization"]
        context = self.server.context
        method = next(context.authn_broker.get_method("Form"))
        asked = method.unpack_token(fields["token"])
        request = AuthorizationRequest().from_urlencoded(asked["query"])
        if self.nonce is not None:
            request["nonce"] = self.nonce
        session = endpoint.create_session(
            request, name, asked["authn_class_ref"], asked["iat"], method)
        self.finish(http, endpoint, request, endpoint.authz_part2(request, session))

    def finish(self, http, endpoint, request, args):
        if "http_response" in args:
            return send(http, 200, args["http_response"])
        if "redirect_location" in args:
            return send(http, 303, "", location=args["redirect_location"])
        if "error" in args and endpoint.name != "authorization":
            return send(http, 400, json.dumps(dict(args)), "application/json")
        info = endpoint.do_response(request=request, **args)
        if endpoint.response_placement == "url":
            return send(http, 303, "", location=info["response"])
        kind = dict(info["http_headers"]).get("Content-type", "application/json")
        send(http, 200, info["response"], kind)


def send(http, status, body, kind="text/html; charset=utf-8", location=None):
    body = body.encode()
    http.send_response(status)
    http.send_header("Content-Type", kind)
    http.send_header("Content-Length", str(len(body)))
    if location:
        http.send_header("Location", location)
    http.end_headers()
    http.wfile.write(body)
