"""A storage that speaks S3 over HTTP on this machine, and can be told to fail.

The server is moto's, which is no code of ours; a gate before it counts requests and does to them
what networks and overloaded storages do.
"""

import logging
import socket
import threading
from dataclasses import dataclass, field

import boto3
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from baliprocess.environment import Environment

BUCKET = "forum"


@dataclass
class Gate:
    """What happens to requests: after `unharmed` of them with this method, `trouble` strikes.

    `trouble` is "", "500", "denied", "cut" (the connection ends without an answer), "lost" (done,
    but the answer never arrives) or "slow". `seen` are the (method, path) of all requests.
    """

    application: object
    trouble: str = ""
    method: str = ""
    unharmed: int = 0
    seen: list = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def fail(self, trouble, method="", unharmed=0):
        self.trouble, self.method, self.unharmed = trouble, method, unharmed
        self.released.clear()

    def mend(self):
        self.trouble = ""
        self.released.set()

    def __call__(self, environ, start_response):
        self.seen.append((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
        if not self._strikes(environ["REQUEST_METHOD"]):
            return self.application(environ, start_response)
        if self.trouble == "lost":
            b"".join(self.application(environ, lambda *_: None))
        if self.trouble == "slow":
            self.released.wait(30)
        if self.trouble in ("500", "denied"):
            status, code = _ANSWERS[self.trouble]
            start_response(status, [("Content-Type", "application/xml")])
            return [f"<Error><Code>{code}</Code><Message>No.</Message></Error>".encode()]
        environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
        raise ConnectionError("cut on purpose")

    def _strikes(self, method):
        if not self.trouble or self.method not in ("", method):
            return False
        self.unharmed -= 1
        return self.unharmed < 0


_ANSWERS = {
    "500": ("500 Internal Server Error", "InternalError"),
    "denied": ("403 Forbidden", "AccessDenied"),
}


class Bucket:
    """A running server with one empty bucket; to be closed."""

    def __init__(self, host="127.0.0.1", port=0):
        logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
        self.gate = Gate(DomainDispatcherApplication(create_backend_app))
        self.host = host
        self.start(port)
        self.client = boto3.client(
            "s3",
            endpoint_url=self.address,
            region_name="us-east-1",
            aws_access_key_id="somebody",
            aws_secret_access_key="else",
        )
        self.client.create_bucket(Bucket=BUCKET)

    @property
    def address(self):
        return f"http://{self.host}:{self.port}"

    @property
    def variables(self):
        """What the environment of the site says of this storage."""
        return {
            "S3_BUCKET": BUCKET,
            "S3_ENDPOINT": self.address,
            "S3_ACCESS_KEY": "site",
            "S3_SECRET_KEY": "secret",
            "S3_TIMEOUT": "1",
        }

    @property
    def storage(self):
        """The entry of STORAGES that the site makes of these variables."""
        environment = Environment(self.variables)
        entry = environment.file_storage("S3")
        environment.finish()
        return entry

    def start(self, port=None):
        self.server = make_server(self.host, self.port if port is None else port, self.gate, True)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        """Nobody listens any more; what was stored stays."""
        self.gate.released.set()
        self.server.shutdown()
        self.server.server_close()

    def names(self):
        """The names of everything stored."""
        answer = self.client.list_objects_v2(Bucket=BUCKET)
        return sorted(each["Key"] for each in answer.get("Contents", ()))

    def content(self, key):
        return self.client.get_object(Bucket=BUCKET, Key=key)["Body"].read()

    def clear(self):
        self.gate.mend()
        self.gate.seen.clear()
        for key in self.names():
            self.client.delete_object(Bucket=BUCKET, Key=key)
