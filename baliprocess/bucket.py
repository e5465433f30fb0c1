"""Uploaded files in a bucket of a storage that speaks Amazon's S3 protocol.

A leaf: it imports nothing of the project but other leaves. Named by `STORAGES` only where a bucket
is set, because the packages it needs are those of requirements-large.lock.
"""

import contextlib
import logging

from boto3.exceptions import Boto3Error
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from django.utils.deconstruct import deconstructible
from storages.backends.s3 import S3Storage
from urllib3.exceptions import HTTPError

from .files import StorageDown

#: Files up to so many bytes, which is every photo, go up in one request and so whole or not at all.
IN_ONE_PIECE = 64_000_000
#: A larger file that is being read stands in a temporary file instead of memory.
IN_MEMORY = 8_000_000

logger = logging.getLogger(__name__)


@deconstructible(path="baliprocess.bucket.BucketStorage")
class BucketStorage(S3Storage):
    """The storage of django-storages, but it says what went wrong as a local one does.

    What is not there raises FileNotFoundError. A storage that is away, slow, out of order or
    refuses its credentials raises `StorageDown`, an OSError, after two attempts of `timeout`
    seconds each. A file that was opened is here whole, so that no answer breaks off half-way.
    """

    def __init__(self, **settings):
        super().__init__(**settings)
        self.client_config = Config(
            connect_timeout=min(5, self.timeout),
            read_timeout=self.timeout,
            retries={"mode": "standard", "total_max_attempts": 2},
            # Other makes than Amazon's do not all know the checksums that newer clients add.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        self.transfer_config = TransferConfig(multipart_threshold=IN_ONE_PIECE, use_threads=False)

    def get_default_settings(self):
        return super().get_default_settings() | {"timeout": 20, "max_memory_size": IN_MEMORY}

    @property
    def bucket(self):
        # The library keeps one for all threads, which its own documentation forbids.
        return self.connection.Bucket(self.bucket_name)

    def _open(self, name, mode="rb"):
        with _told_as_files_are(name):
            file = super()._open(name, mode)
            if "r" in mode:
                # Fetched now: later there would be no way to tell the visitor.
                file.open()
            return file

    def _save(self, name, content):
        with _told_as_files_are():
            return super()._save(name, content)

    def delete(self, name):
        with _told_as_files_are():
            super().delete(name)

    def exists(self, name):
        with _told_as_files_are():
            return super().exists(name)

    def size(self, name):
        with _told_as_files_are(name):
            return super().size(name)

    def get_modified_time(self, name):
        with _told_as_files_are(name):
            return super().get_modified_time(name)

    def listdir(self, name):
        with _told_as_files_are():
            return super().listdir(name)

    def names_below(self, folder):
        """The names of all files below `folder`; a request for each thousand of them."""
        with _told_as_files_are():
            prefix = f"{self._normalize_name(folder)}/"
            return [each.key for each in self.bucket.objects.filter(Prefix=prefix)]


@contextlib.contextmanager
def _told_as_files_are(name=None):
    """Turn what the library raises into an OSError; `name` is that of a file to be read."""
    try:
        yield
    except ClientError as error:
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
        if name is not None and status == 404:
            raise FileNotFoundError(f"There is no file {name} in the bucket.") from None
        raise _down(error) from error
    # Not every fault of the network comes wrapped in an exception of the library's own.
    except (BotoCoreError, Boto3Error, HTTPClientError, HTTPError, ConnectionError) as error:
        raise _down(error) from error


def _down(error):
    logger.error("The storage of files does not work: %s", error)
    return StorageDown()
