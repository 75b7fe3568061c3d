"""The archive in one SQLite file. No other room of newsspider sees SQL."""

from newsspider.storage.errors import LockedError, StorageError
from newsspider.storage.frontier import Scope
from newsspider.storage.host_files import HostFile
from newsspider.storage.identity import site_name
from newsspider.storage.lock import is_locked, run_lock
from newsspider.storage.rebuilding import Rebuilt
from newsspider.storage.snapshots import Snapshot
from newsspider.storage.store import OutcomeCount, Store

__all__ = [
    "HostFile",
    "LockedError",
    "OutcomeCount",
    "Rebuilt",
    "Scope",
    "Snapshot",
    "StorageError",
    "Store",
    "is_locked",
    "run_lock",
    "site_name",
]
