#!/usr/bin/env python3
"""Writes the fuzzers' seeds: seeds.py FOLDER. One folder a target; every file is accepted by its target (run checks it)."""
import json
import pathlib
import sys

import cbor2

here = pathlib.Path(__file__).resolve().parent
vectors = here.parent / "fixtures" / "wire"
out = pathlib.Path(sys.argv[1])


def lines(name):
    return [line.split() for line in (vectors / f"{name}.hex").read_text().splitlines()]


def write(target, name, data):
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def canonical(value):
    return cbor2.dumps(value, canonical=True)


for name, text in lines("entry"):
    data = bytes.fromhex(text)
    if name == "cbor.body":
        write("body", name, data)
        write("cbor", name, data)
    if name in ("wire", "wire_redacted"):
        write("entry", name, data)
for name, text in lines("control_event"):
    data = bytes.fromhex(text)
    if name.startswith("wire"):
        write("event", name, data)
    if name.startswith("cbor."):
        write("cbor", "event." + name, data)
for kind, (name, text) in enumerate(lines("messages")):  # the order of the target's table
    write("message", name, bytes([kind]) + bytes.fromhex(text))
    write("cbor", name, bytes.fromhex(text))

write("text", "fields", b"\x02" + json.dumps({
    "occurredAt": "2026-03-02T14:30", "placeKind": "public_space", "place": "Place Café des Images", "commune": "14327", "contactMode": "outreach",
    "themes": ["housing", "health"], "anonymous": [{"gender": "woman", "ageBand": "18-21", "count": 2}], "note": "…"}, ensure_ascii=False).encode())
write("text", "folded", b"\x03" + "Cœur d’Élie, 06 12 34 56 78 — Noël".encode())
write("text", "trimmed", b"\x04" + b"2026-03-02T14:30")
write("text", "cosignature", b"\x05tpc1:" + (bytes(32) + b"\x03" + bytes(16 + 16 + 64)).hex().encode())
people = "Prénom;Tél;Naissance;Ville;Note\r\nZoé;06 12 34 56 78;17/05/1999;Caen;\"dit : \"\"oui\"\",\r\nrevient\"\r\n"
write("table", "utf8", b"\x10" + people.encode("utf-8-sig"))
write("table", "windows", b"\x07" + people.encode("cp1252"))
write("table", "utf16", b"\x00" + people.encode("utf-16"))
write("table", "broken", b"\x03" + people.replace("Zoé", '"Zoé').encode())
write("table", "encounters", b"\x85" + "Date,Heure,Qui,Thèmes\n2026-03-02,14h30,2 femmes 18-21 | 1h 60+,\"Logement, Santé\"\n".encode())
write("request", "cursor", b"\x00" + bytes(16) + (17).to_bytes(8, "big") + bytes(8))
write("request", "feed", b"\x01GET /v1/feed?cursor=00ff&limit=100&wait=25")
write("request", "space", b"\x01GET /v1/spaces/" + b"0123456789abcdef" * 2 + b"/entries?after=1&upto=9")
write("request", "log", b"\x01POST /v1/logs/" + b"0" * 32)
write("vault", "vault", canonical({
    "v": 1, "kdf": {"alg": "argon2id13", "passes": 2, "memory": 64 << 20, "salt": bytes(16)}, "nonce": bytes(24), "wrapped": bytes(48),
    "kits": [{"key": bytes(32), "sealed": bytes(80)}]}))

write("sealed", "rescue", b"\x01" + canonical({"v": 2, "entries": [
    {"space": bytes(16), "body": b"corps", "hlc": 7, "group": 1, "id": bytes(32)}, {"space": bytes(16), "body": b"", "hlc": 8, "group": 1, "refused": "no_grant"}]}))
write("sealed", "bootstrap", b"\x02" + canonical({"v": 1, "bootstrap": True, "spki": bytes(32), "server": "coffre.example.org:8443", "name": "Calvados"}))
write("sealed", "bundle", b"\x02" + canonical({
    "v": 1, "genesis": bytes(32), "head": bytes(32), "spki": bytes(32), "server": "coffre.example.org:8443", "structure": bytes(16), "secret": bytes(32),
    "number": 1, "roles": 1, "member": bytes(16)}))
write("sealed", "line", b"\x03" + canonical({"do": "exported", "type": "person", "by": ["commune=14118"], "n": 3}))
write("sealed", "box", b"\x04" + canonical([{"at": 1772461800000, "do": "opened", "type": "person", "id": bytes(16)}]))
write("sealed", "note", b"\x05" + canonical({
    "v": 1, "lookup": bytes(32), "event": b"x", "expect": bytes(32), "server": "coffre.example.org:8443", "spki": bytes(32)}))

# One byte stands for a known id, in the order of World.cpp: 0, 1 members, 2, 3 structures, 4, 5 devices, 6 to 8 spaces, 9, 10 keys, 11 to 16 others,
# 17 the id of a device that is not there yet.
rules = {
    "role": {"a": 0, "k": "role.set", "d": {"member": b"\x01", "structure": b"\x03", "roles": 3, "cuts": [{"device": b"\x05", "lastSeq": 0}]}},
    "revoke": {"a": 0, "k": "device.revoke", "d": {"device": b"\x05", "lastSeq": 4}},
    "server": {"a": 0, "k": "server.set", "d": {"address": "autre.example.org:443", "spki": b"\x0f"}},
    "kit": {"a": 0, "k": "device.add", "d": {"kit": True, "structure": b"\x03", "device": {"sign": b"\x0f", "box": b"\x09"}},
            "w": [[b"\x11", b"\x0d"]]},
    "audit": {"a": 0, "k": "audit.key", "d": {"structure": b"\x02", "number": 1, "key": b"\x09"}, "w": [[b"\x04", b"\x0d"]]},
    "unknown": {"a": 0, "k": "later", "d": {}},
}
space_rules = {
    "grant": {"a": 1, "k": "grant", "d": {"structure": b"\x02", "epoch": 1}, "w": [[b"\x02", b"\x0d"]]},
    "epoch": {"a": 1, "k": "epoch", "d": {"epoch": 2, "commit": b"\x0f", "previous": b"\x0e"}, "w": [[b"\x03", b"\x0d"]]},
    "unknown": {"a": 1, "k": "later", "d": {}},
}
for name, event in rules.items():
    write("rules", name, canonical(event))
for name, event in space_rules.items():
    write("spacerules", name, canonical(event))
