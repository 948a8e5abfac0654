# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges documents by a JSON Schema, for tst_schema.

validate.py SCHEMA < documents: each document is a line with its length in bytes, then its bytes. Prints a line for each:
valid, invalid, or "not json".
"""
import json
import sys

import jsonschema


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    documents = sys.stdin.buffer
    while length := documents.readline():
        try:
            document = json.loads(documents.read(int(length)))
        except (ValueError, RecursionError):
            print("not json")
            continue
        print("valid" if validator.is_valid(document) else "invalid")


main()
