"""``python -m newsspider``."""

from newsspider.cli import main

main(prog_name="newsspider")
