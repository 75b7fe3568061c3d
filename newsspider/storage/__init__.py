"""The archive in one SQLite file. No other room of newsspider sees SQL."""

from newsspider.storage.errors import LockedError, StorageError
from newsspider.storage.frontier import Scope
from newsspider.storage.identity import site_name
from newsspider.storage.lock import run_lock
from newsspider.storage.store import OutcomeCount, Store

__all__ = ["LockedError", "OutcomeCount", "Scope", "StorageError", "Store", "run_lock", "site_name"]
