# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a CSV file as another program does, for tst_csv: the rows as JSON, strictly as RFC 4180 has them."""
import csv
import io
import json
import sys

text = sys.stdin.buffer.read().decode("utf-8", "strict")
json.dump(list(csv.reader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
