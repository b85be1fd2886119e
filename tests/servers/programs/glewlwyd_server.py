"""Glewlwyd from its Debian packages, behind a front that stands in for its log-in page.

Its own page is a script in the browser; the front does what that script does (signs in, grants, goes on), and hands
everything else through as it comes. GLEWLWYD_ROOT is the folder in which the packages are unpacked.
"""

from __future__ import annotations

import gzip
import json
import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

SETTINGS = json.loads(os.environ["SERVER_SETTINGS"])
ROOT = Path(os.environ["GLEWLWYD_ROOT"])
PERSON, PASSWORD = "ada", "correct horse battery"
SCOPES = ["openid", "g_profile"]
CONFIGURATION = """
port={port}
external_url="{front}"
login_url="login.html"
api_prefix="api"
log_mode="console"
log_level="ERROR"
cookie_domain=""
cookie_secure=0
session_expiration=2419200
session_key="GLEWLWYD2_SESSION_ID"
admin_scope="g_admin"
profile_scope="g_profile"
user_module_path="{lib}/user"
user_middleware_module_path="{lib}/user_middleware"
client_module_path="{lib}/client"
user_auth_scheme_module_path="{lib}/scheme"
plugin_module_path="{lib}/plugin"
use_secure_connection=false
secure_connection_key_file="/dev/null"
secure_connection_pem_file="/dev/null"
secure_connection_ca_file="/dev/null"
static_files_path="{lib}"
hash_algorithm="SHA512"
database = {{ type="sqlite3" path="{database}" }};
"""


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any) -> None:
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def send(base: str, method: str, path: str, data: Any = None, cookie: str = "") -> Any:
    body = None if data is None else json.dumps(data).encode()
    headers = {"Content-Type": "application/json", **({"Cookie": cookie} if cookie else {})}
    request = urllib.request.Request(base + path, body, headers, method=method)
    with OPENER.open(request, timeout=10) as answer:
        return answer


def signed_in(base: str, name: str, password: str) -> str:
    """The cookie of somebody who signed in."""
    answer = send(base, "POST", "/api/auth/", {"username": name, "password": password})
    return str(answer.headers["Set-Cookie"]).partition(";")[0]


def prepare(base: str, front: str) -> None:
    admin = signed_in(base, "admin", "password")
    parameters = {
        "iss": f"{front}/api/oidc", "jwt-type": "sha", "jwt-key-size": "256", "key": SETTINGS["secret"] * 2,
        "access-token-duration": 600, "refresh-token-duration": 6000, "code-duration": 60,
        "refresh-token-rolling": True,
        "refresh-token-one-use": "never",
        "allow-non-oidc": True, "auth-type-code-enabled": True, "auth-type-token-enabled": False,
        "auth-type-id-token-enabled": False, "auth-type-none-enabled": False, "auth-type-password-enabled": False,
        "auth-type-client-enabled": False, "auth-type-device-enabled": False, "auth-type-refresh-enabled": True,
        "scope": [], "additional-parameters": [], "claims": [], "subject-type": "public",
        "address-claim": {"type": "no"}, "name-claim": "mandatory", "email-claim": "no", "scope-claim": "no",
        "pkce-allowed": True, "pkce-method-plain-allowed": False, "introspection-revocation-allowed": True,
        "introspection-revocation-allow-target-client": True, "jwks-show": False,
        "pkce-required": True, "register-client-allowed": True, "register-client-auth-scope": [],
        "register-client-credentials-scope": [], "register-client-management-allowed": True,
    }  # fmt: skip
    plugin = {"module": "oidc", "name": "oidc", "display_name": "OIDC", "order_rank": 0, "readonly": False}
    send(base, "POST", "/api/mod/plugin/", {**plugin, "parameters": parameters}, admin)
    person = {"username": PERSON, "password": PASSWORD, "name": "Ada Example", "enabled": True, "scope": SCOPES}
    send(base, "POST", "/api/user/", person, admin)
    for app in SETTINGS["apps"]:
        ways = ["client_secret_basic", "client_secret_post"] if app["method"] == "any" else [app["method"]]
        client = {
            "client_id": app["id"], "name": app["id"], "enabled": True, "confidential": bool(app["secret"]),
            "redirect_uri": SETTINGS["redirect_uris"], "authorization_type": ["code", "refresh_token"],
            "token_endpoint_auth_method": ways, "scope": [],
            **({"password": app["secret"], "client_secret": app["secret"]} if app["secret"] else {}),
        }  # fmt: skip
        send(base, "POST", "/api/client/", client, admin)


def front_of(base: str) -> type[BaseHTTPRequestHandler]:
    class Front(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

        def do_GET(self) -> None:
            if self.path.startswith("/login.html"):
                self._log_in()
            else:
                self._through()

        def do_POST(self) -> None:
            self._through()

        def _log_in(self) -> None:
            asked = parse_qs(urlsplit(self.path).query)
            back = asked["callback_url"][0]
            cookie = signed_in(base, PERSON, PASSWORD)
            client = parse_qs(urlsplit(back).query).get("client_id", [""])[0]
            scope = " ".join(word for word in asked.get("scope", [""])[0].split() if word in SCOPES)
            if scope:
                send(base, "PUT", f"/api/auth/grant/{client}/", {"scope": scope}, cookie)
            self.send_response(302)
            self.send_header("Set-Cookie", f"{cookie}; Path=/")
            self.send_header("Location", f"{back}&g_continue")
            self.end_headers()

        def _through(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {
                name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")
            }
            request = urllib.request.Request(base + self.path, body or None, headers, method=self.command)
            try:
                answer = OPENER.open(request, timeout=10)
            except urllib.error.HTTPError as error:
                answer = error
            with answer:
                content = answer.read()
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    if name.lower() not in ("connection", "content-length", "transfer-encoding", "date"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

    return Front


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    port = free_port()
    base = f"http://127.0.0.1:{port}"
    front = ThreadingHTTPServer(("127.0.0.1", 0), front_of(base))
    address = f"http://127.0.0.1:{front.server_port}"
    libraries = next(ROOT.glob("usr/lib/*-linux-gnu"), ROOT / "usr/lib")
    with tempfile.TemporaryDirectory() as folder:
        database, configuration = Path(folder, "glewlwyd.db"), Path(folder, "glewlwyd.conf")
        script = gzip.decompress((ROOT / "usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz").read_bytes()).decode()
        with sqlite3.connect(database) as made:
            made.executescript(script)
        made.close()
        lib = ROOT / "usr/lib/glewlwyd"
        Path(folder, "user_middleware").mkdir()
        text = CONFIGURATION.format(port=port, front=address, lib=lib, database=database)
        configuration.write_text(text.replace(f"{lib}/user_middleware", f"{folder}/user_middleware"))
        environ = {**os.environ, "LD_LIBRARY_PATH": str(libraries)}
        process = subprocess.Popen(
            [str(ROOT / "usr/bin/glewlwyd"), f"--config-file={configuration}"], env=environ, stdout=sys.stderr
        )
        try:
            _wait_for(port)
            prepare(base, address)
            threading.Thread(target=front.serve_forever, daemon=True).start()
            print(json.dumps({"issuer": address}), flush=True)
            sys.stdin.read()
        finally:
            process.terminate()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("glewlwyd did not start")


if __name__ == "__main__":
    main()
