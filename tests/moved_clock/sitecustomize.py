"""Python imports this by itself at its start where the folder is on its path: a test's clock for a real process."""

import os
from datetime import datetime

import time_machine

time_machine.travel(datetime.fromisoformat(os.environ["NEWSSPIDER_TEST_CLOCK"]), tick=True).start()
