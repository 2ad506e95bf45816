"""The model file, written and read back; its layout is told in `src/language/parser/format.ts`."""

import gzip
import json

import numpy as np


def write(path, header, floats, ints):
    """`floats`, `ints`: name -> array, in the order they are written."""
    header = {
        **header,
        "floats": [{"name": n, "size": int(a.size)} for n, a in floats.items()],
        "bytes": [{"name": n, "size": int(a.size)} for n, a in ints.items()],
    }
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 4)
    body = b"TWP1" + len(head).to_bytes(4, "little") + head
    body += b"".join(np.ascontiguousarray(a).astype("<f4").tobytes() for a in floats.values())
    body += b"".join(np.ascontiguousarray(a).tobytes() for a in ints.values())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(body, 9, mtime=0))
    print(path, "raw", len(body), "packed", path.stat().st_size, "header", len(head))


def read(path):
    """(header, floats, ints), as `write` takes them."""
    body = gzip.decompress(path.read_bytes())
    assert body[:4] == b"TWP1", "not a parser model"
    at = 8 + int.from_bytes(body[4:8], "little")
    header = json.loads(body[8:at])
    floats, ints = {}, {}
    for names, kept, kind in ((header.pop("floats"), floats, "<f4"), (header.pop("bytes"), ints, "i1")):
        for item in names:
            kept[item["name"]] = np.frombuffer(body, kind, item["size"], at)
            at += kept[item["name"]].nbytes
    return header, floats, ints
