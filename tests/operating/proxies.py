"""nginx and Caddy with the files of deploy/, at ports of this machine that nobody else needs."""

import datetime as dt
import http.client
import re
import shutil
import socket
import ssl
import subprocess
import time
from dataclasses import dataclass

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.layering import ROOT
from tests.processes import free_port

DEPLOY = ROOT / "deploy"
PLACES = "/usr/sbin:/usr/bin:/usr/local/bin"
NGINX, CADDY = (shutil.which(name, path=PLACES) for name in ("nginx", "caddy"))
#: The name that the files of deploy/ are written for.
HOST = "www.example.org"


def text_of(name):
    return (DEPLOY / name).read_text(encoding="utf-8")


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes


@dataclass
class Proxy:
    """A proxy that runs; `log` is where it writes who asked for what."""

    plain: int
    secure: int
    log: object

    def connection(self, *, secure=True):
        if not secure:
            return http.client.HTTPConnection("127.0.0.1", self.plain, timeout=60)
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return _Named("127.0.0.1", self.secure, timeout=60, context=context)

    def ask(self, path, method="GET", *, body=None, secure=True, **headers):
        """The Answer to one request; `headers` with `_` for `-`."""
        connection = self.connection(secure=secure)
        told = {"Host": HOST} | {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body=body, headers=told)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


class _Named(http.client.HTTPSConnection):
    """Asks for the certificate of HOST, which Caddy chooses by that name."""

    def connect(self):
        http.client.HTTPConnection.connect(self)
        self.sock = self._context.wrap_socket(self.sock, server_hostname=HOST)


def certificate(folder):
    """A key and a certificate for HOST, as PEM files in `folder`."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(key.private_bytes(pem, *plain))


def replaced(text, changes):
    """`text` with all `changes`, each of which must be possible."""
    for before, after in changes.items():
        assert before in text, before
        text = text.replace(before, after)
    return text


def nginx(folder, site, media="/srv/baliprocess/var/media"):
    """(command, Proxy) for deploy/nginx.conf before the site at port `site`."""
    if NGINX is None:
        pytest.skip("nginx is not installed")
    certificate(folder)
    plain, secure = free_port(), free_port()
    text = re.sub(r"    listen \[::\].*\n", "", text_of("nginx.conf"))
    text = replaced(
        text,
        {
            "listen 80;": f"listen 127.0.0.1:{plain};",
            "listen 443 ssl": f"listen 127.0.0.1:{secure} ssl",
            "/etc/ssl/certs/ssl-cert-snakeoil.pem": f"{folder}/cert.pem",
            "/etc/ssl/private/ssl-cert-snakeoil.key": f"{folder}/key.pem",
            "/var/log/nginx/baliprocess.log": f"{folder}/access.log",
            "/etc/nginx/baliprocess-proxy.conf": f"{DEPLOY}/nginx-proxy.conf",
            "127.0.0.1:8000": f"127.0.0.1:{site}",
            "/srv/baliprocess/var/media": str(media),
        },
    )
    places = "".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid; error_log {folder}/error.log; events {{}}\n"
        f"http {{ {places}\n{text} }}\n"
    )
    command = [NGINX, "-p", str(folder), "-e", f"{folder}/error.log"]
    command += ["-c", str(folder / "nginx.conf"), "-g", "daemon off; master_process off;"]
    return command, Proxy(plain, secure, folder / "access.log")


def caddy(folder, site):
    """(command, Proxy) for deploy/Caddyfile before the site at port `site`.

    The certificate is one of its own making, and nobody is asked for another.
    """
    if CADDY is None:
        pytest.skip("Caddy is not installed")
    certificate(folder)
    plain, secure = free_port(), free_port()
    text = replaced(
        text_of("Caddyfile"),
        {
            "{\n\tservers {": "{\n\tadmin off\n\tauto_https off\n\tskip_install_trust\n"
            f"\thttp_port {plain}\n\thttps_port {secure}\n\tdefault_bind 127.0.0.1\n\tservers {{",
            "\ttls {\n": f"\ttls {folder}/cert.pem {folder}/key.pem {{\n",
            "127.0.0.1:8000": f"127.0.0.1:{site}",
            "\tlog {\n": f"\tlog {{\n\t\toutput file {folder}/access.log\n",
        },
    )
    (folder / "Caddyfile").write_text(text)
    command = [CADDY, "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    return command, Proxy(plain, secure, folder / "access.log")


def running(command, proxy, folder):
    """Gives `proxy` while it runs; for a fixture to yield from."""
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "PATH": "/usr/bin:/bin"}
    with (folder / "told").open("wb") as told:
        process = subprocess.Popen(command, stdout=told, stderr=told, env=home)
    try:
        for _attempt in range(600):
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", proxy.secure)) == 0:
                    break
            assert process.poll() is None, (folder / "told").read_text()
            time.sleep(0.05)
        yield proxy
    finally:
        process.terminate()
        process.wait(30)
