"""What the files of deploy/ promise to the standard's items, held to what stands in them.

Where nginx and Caddy are installed they read them, and nginx is asked as well.
"""

import http.client
import http.server
import re
import socket
import ssl
import subprocess
import threading
import time

import pytest

from tests.layering import ROOT
from tests.processes import free_port

from . import proxies
from .proxies import CADDY, DEPLOY, text_of


def unit(name):
    """{name: [values]} of the [Service] of a systemd unit."""
    found = {}
    for line in text_of(name).partition("[Service]")[2].splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


# --- The unit: least rights, no way out, secrets from files (13.2.2, 13.2.4, 13.3.2) ------------


@pytest.mark.parametrize("name", ["baliprocess.service", "baliprocess-backup.service"])
def test_the_units_give_the_site_an_account_and_no_more(name):
    said = unit(name)
    assert said["User"] == said["Group"] == ["baliprocess"]
    assert said["ReadWritePaths"] == ["/srv/baliprocess/var"]
    assert (said["ProtectSystem"], said["CapabilityBoundingSet"]) == (["strict"], [""])
    assert said["NoNewPrivileges"] == ["yes"]
    assert (said["IPAddressDeny"], said["IPAddressAllow"]) == (["any"], ["localhost"])
    assert said["EnvironmentFile"] == ["/etc/baliprocess.env"]
    # What it writes nobody else reads.
    assert said["UMask"][0] in ("0027", "0077")


def test_the_example_is_installed_for_the_sites_account_only():
    guide = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
    assert "install -m 0640 -g baliprocess .env.example /etc/baliprocess.env" in guide
    assert "install -d -o baliprocess -g baliprocess -m 0750 /srv/baliprocess/var" in guide


# --- The containers ------------------------------------------------------------------------------


def test_the_database_of_the_containers_is_out_of_everybodys_reach():
    compose = text_of("compose.yaml")
    assert "inside: {internal: true}" in compose
    database = re.search(r"\n  database:\n(.*?)\n\n", compose, re.DOTALL).group(1)
    assert ("networks: [inside]" in database, "ports:" in database) == (True, False)
    site = re.search(r"\n  site:\n(.*?)\n\n", compose, re.DOTALL).group(1)
    for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"):
        assert line in site
    # Secrets come as files, not as variables that every child can read.
    assert "DATABASE_URL_FILE: /run/secrets/database-url" in site
    assert not re.search(r"(?i)password: [^/\n]*$", site, re.MULTILINE)


def test_the_container_holds_what_the_site_needs_and_no_repository():
    kept = text_of("Dockerfile.dockerignore").split()
    assert kept[0] == "*"
    assert not any("git" in line or "tests" in line for line in kept[1:])
    assert "\nUSER baliprocess\n" in text_of("Dockerfile")


# --- The proxies: HTTPS, its versions, what is passed on (12.1.1, 12.2.1, 12.3.1, 4.1.3) ----------


def test_nginx_speaks_tls_of_today_and_tells_the_site_itself():
    text = text_of("nginx.conf")
    assert re.findall(r"ssl_protocols +(.*);", text) == ["TLSv1.2 TLSv1.3"]
    assert re.findall(r"proxy_pass +(.*);", text) == ["http://127.0.0.1:8000"] * 3
    for name in ("X-Forwarded-Proto $scheme", "X-Forwarded-For $remote_addr", 'Proxy ""'):
        assert f"proxy_set_header {name};" in text_of("nginx-proxy.conf")


@pytest.mark.parametrize("name", ["Caddyfile", "Caddyfile.compose"])
def test_caddy_speaks_tls_of_today(name):
    assert "protocols tls1.2 tls1.3" in text_of(name)


@pytest.mark.skipif(CADDY is None, reason="Caddy is not installed")
@pytest.mark.parametrize("name", ["Caddyfile", "Caddyfile.compose"])
def test_caddy_understands_its_files(name, tmp_path):
    command = [CADDY, "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / name)]
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=home)
    assert (done.returncode, done.stderr if done.returncode else "") == (0, "")


def wait_for(port, process):
    """Return once somebody listens at `port`, which `process` is to do."""
    for _attempt in range(200):
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert process.poll() is None, "it ended at once"
        time.sleep(0.05)


@pytest.fixture
def nginx(tmp_path):
    """deploy/nginx.conf before nobody; gives (port of HTTP, port of HTTPS)."""
    command, proxy = proxies.nginx(tmp_path, free_port())
    for running in proxies.running(command, proxy, tmp_path):
        yield running.plain, running.secure


def asked(connection, path):
    connection.request("GET", path, headers={"Host": "www.example.org"})
    answer = connection.getresponse()
    told = answer.status, answer.getheader("Location")
    connection.close()
    return told


def test_nginx_leads_people_to_https_and_refuses_programs(nginx):
    plain, _secure = nginx

    def ask(path):
        return asked(http.client.HTTPConnection("127.0.0.1", plain, timeout=10), path)

    for path in ("/", "/id/meetings/", "/meetings.ics", "/sitemap.xml", "/documents/a/en.pdf"):
        assert ask(path) == (301, f"https://www.example.org{path}")
    for path in ("/meetings.json", "/members.csv?q=a", "/meetings.atom", "/oembed.xml", "/a.zip"):
        assert ask(path) == (403, None)


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1:DeprecationWarning")
def test_nginx_offers_tls_of_today_and_nothing_of_its_disk(nginx):
    _plain, secure = nginx
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

    def ask(path):
        connection = http.client.HTTPSConnection("127.0.0.1", secure, timeout=10, context=context)
        return asked(connection, path)

    # Only the site answers, which is not there.
    assert {ask(path)[0] for path in ("/", "/.git/config", "/admin/login/", "/media/x")} == {502}
    assert ask("/internal/originals/x.jpg")[0] == 404
    connection = http.client.HTTPSConnection("127.0.0.1", secure, timeout=10, context=context)
    connection.connect()
    assert connection.sock.version() == "TLSv1.3"
    connection.close()

    def shakes_hands():
        with socket.create_connection(("127.0.0.1", secure)) as raw:
            try:
                with context.wrap_socket(raw, server_hostname="www.example.org") as wrapped:
                    return wrapped.cipher()[0]
            except (ssl.SSLError, ConnectionError):
                return ""

    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    assert "GCM" in shakes_hands() or "CHACHA" in shakes_hands()
    context.set_ciphers("ECDHE-ECDSA-AES256-SHA384:ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0")
    assert shakes_hands() == ""
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    assert shakes_hands() == ""


class Told(http.server.BaseHTTPRequestHandler):
    """Answers with the headers that it was sent, a line each."""

    def do_GET(self):
        body = "".join(f"{name}: {value}\n" for name, value in self.headers.items()).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args):
        pass


@pytest.mark.skipif(CADDY is None, reason="Caddy is not installed")
@pytest.mark.parametrize("name", ["Caddyfile", "Caddyfile.compose"])
def test_caddy_passes_on_no_header_that_poses_as_its_own(name, tmp_path):
    """Servers make HTTP_X_FORWARDED_FOR of X_Forwarded_For as well, and take the last."""
    passing = re.search(r"\treverse_proxy .*?\n\t}\n", text_of(name), re.DOTALL).group(0)
    port = free_port()
    site = http.server.HTTPServer(("127.0.0.1", 0), Told)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    passing = re.sub(r"reverse_proxy \S+", f"reverse_proxy 127.0.0.1:{site.server_port}", passing)
    file = tmp_path / "Caddyfile"
    file.write_text(f"{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{\n{passing}}}\n")
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    command = [CADDY, "run", "--adapter", "caddyfile", "--config", str(file)]
    caddy = subprocess.Popen(command, env=home, stderr=subprocess.DEVNULL)
    try:
        wait_for(port, caddy)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        lies = {
            "X-Forwarded-For": "6.6.6.6",
            "X_Forwarded_For": "6.6.6.6",
            "X_Forwarded_Proto": "https",
            "x_request_id": "6.6.6.6",
        }
        connection.request("GET", "/", headers=lies)
        told = connection.getresponse().read().decode()
        connection.close()
    finally:
        caddy.terminate()
        caddy.wait(10)
        site.shutdown()
        site.server_close()
    assert "6.6.6.6" not in told
    assert "X-Forwarded-For: 127.0.0.1\n" in told
    assert [line for line in told.splitlines() if "_" in line.partition(":")[0]] == []


def test_the_timer_makes_backups_every_night():
    timer = text_of("baliprocess-backup.timer")
    # A night in which the machine was off is made up for.
    assert ("OnCalendar=*-*-* 02:30:00" in timer, "Persistent=true" in timer) == (True, True)
