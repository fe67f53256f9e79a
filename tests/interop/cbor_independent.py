"""Our CBOR codec against an independent one (cbor2, canonical mode), over random values, in both directions, and over damaged encodings.

    cbor_independent.py CBOR_EXCHANGE FIXTURES [SEED]
"""
import json
import pathlib
import random
import subprocess
import sys
import time

import cbor2

ROUNDS = 3000
EDGES = [0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63 - 1]
LETTERS = "aZ7 éœ€𝄞日\n\\\"~ÿ\x7f"


def rendered(value):
    """What cbor_exchange writes for this value, as a Python object of JSON kinds."""
    if isinstance(value, str):
        return "t" + value.encode().hex()
    if isinstance(value, bytes):
        return "b" + value.hex()
    if isinstance(value, (list, tuple)):
        return [rendered(item) for item in value]
    if isinstance(value, dict):
        return {rendered(key): rendered(member) for key, member in value.items()}
    return value


def text(rng, length):
    return "".join(rng.choice(LETTERS) for _ in range(length))


def size(rng):
    return rng.choice(EDGES[:5]) if rng.random() < 0.05 else rng.randrange(12)


def value(rng, containers=8):
    kind = rng.randrange(8 if containers else 5)
    if kind == 0:
        return None
    if kind == 1:
        return rng.random() < 0.5
    if kind == 2:
        number = rng.choice(EDGES) if rng.random() < 0.5 else rng.getrandbits(rng.randint(1, 63))
        return number if rng.random() < 0.5 else -1 - number
    if kind == 3:
        return text(rng, size(rng))
    if kind == 4:
        return rng.randbytes(size(rng))
    if kind == 5:
        return [value(rng, containers - 1) for _ in range(rng.randrange(6))]
    return {text(rng, 24 if rng.random() < 0.05 else rng.randrange(5)): value(rng, containers - 1 if rng.random() < 0.4 else 0)
            for _ in range(40 if rng.random() < 0.03 else rng.randrange(7))}


def damaged(rng, encoding):
    data = bytearray(encoding)
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(3)
        if kind == 0 and at < len(data):
            data[at] = rng.randrange(256)
        elif kind == 1:
            data.insert(at, rng.randrange(256))
        elif at < len(data):
            del data[at]
    return bytes(data)


def read_back(tool, encodings):
    answer = subprocess.run([tool, "read"], input="".join(e.hex() + "\n" for e in encodings), text=True, capture_output=True, check=True)
    lines = answer.stdout.splitlines()
    assert len(lines) == len(encodings), "one answer a line"
    return lines


def main():
    tool, fixtures = sys.argv[1], pathlib.Path(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else time.time_ns() % 2**32
    print("seed", seed, flush=True)
    rng = random.Random(seed)

    emitted = subprocess.run([tool, "emit", str(seed), str(ROUNDS)], text=True, capture_output=True, check=True).stdout.splitlines()
    assert len(emitted) == ROUNDS
    for line in emitted:  # theirs reads ours, and would have written the same bytes
        encoding, rendering = line.split("\t")
        decoded = cbor2.loads(bytes.fromhex(encoding))
        assert rendered(decoded) == json.loads(rendering), line
        assert cbor2.dumps(decoded, canonical=True).hex() == encoding, line

    values = [value(rng) for _ in range(ROUNDS)]
    encodings = [cbor2.dumps(v, canonical=True) for v in values]
    for v, encoding, line in zip(values, encodings, read_back(tool, encodings)):  # ours reads theirs
        assert line != "refused", encoding.hex()
        again, rendering = line.split("\t")
        assert again == encoding.hex() and json.loads(rendering) == rendered(v), line

    attempts = [damaged(rng, rng.choice(encodings)) for _ in range(4 * ROUNDS)]
    accepted = 0
    for encoding, line in zip(attempts, read_back(tool, attempts)):  # what ours accepts of damaged texts is canonical to theirs
        if line == "refused":
            continue
        accepted += 1
        assert cbor2.dumps(cbor2.loads(encoding), canonical=True) == encoding, encoding.hex()

    frozen = 0
    for path in sorted(fixtures.glob("*.hex")):
        for line in path.read_text().splitlines():
            name, _, encoding = line.partition(" ")
            if name.startswith("cbor."):
                frozen += 1
                data = bytes.fromhex(encoding)
                assert cbor2.dumps(cbor2.loads(data), canonical=True) == data, name
    assert frozen >= 15, "the frozen vectors are there"
    print(f"{ROUNDS} values each way, {accepted} of {len(attempts)} damaged texts accepted, {frozen} frozen texts: all agree")


main()
