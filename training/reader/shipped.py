"""Weights from a reader.bin that reader.export wrote, to learn on from: what the layers were rounded to is where they stand."""

import json
import struct

import numpy as np
import torch

from .rounding import GROUP
from .texts import KINDS

NAMES = {"places": "places.weight", "norm.w": "norm.weight", "norm.b": "norm.bias"}
PARTS = {"w": "weight", "b": "bias"}


def unpacked(part, rows, columns, bits):
    """The numbers of a packed tensor (export.py)."""
    groups = np.frombuffer(part, np.uint8).reshape(rows * columns // GROUP, 2 + GROUP * bits // 8)
    scales = groups[:, :2].copy().view("<f2").astype(np.float32)
    if bits == 8:
        codes = groups[:, 2:].view(np.int8).astype(np.float32)
    else:
        low = groups[:, 2:18]
        codes = np.concatenate([low & 15, low >> 4], 1).astype(np.float32)
        if bits == 5:
            codes += 16 * np.unpackbits(groups[:, 18:], axis=1, bitorder="little")
        if bits == 6:
            high = groups[:, 18:]
            codes += 16 * np.concatenate([high >> shift & 3 for shift in (0, 2, 4, 6)], 1)
        codes -= 2 ** (bits - 1)
    return (codes * scales).reshape(rows, columns)


def name_of(name):
    """The name of a tensor in the reader's state."""
    path, part = name.rsplit(".", 1) if "." in name else (name, "")
    return NAMES.get(name) or f"{'head.3' if path == 'head.1' else path}.{PARTS[part]}"


def state_of(path):
    """A reader's state but for the embeddings of pieces."""
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<I", content[8:12])
    start = 12 + length + -(12 + length) % 16
    header = json.loads(content[12 : 12 + length])
    missing = len(KINDS) - len(header["kinds"])
    if header["kinds"] != KINDS[: len(header["kinds"])]:
        raise SystemExit(f"{path} tells other kinds: {header['kinds']}.")
    out = {}
    for tensor in header["tensors"]:
        if tensor["name"] == "words":
            continue
        rows, columns, form = tensor["rows"], tensor["columns"], tensor["format"]
        part = content[start + tensor["offset"] :][: tensor["bytes"]]
        numbers = np.frombuffer(part, "<f4").reshape(rows, columns) if form == "f32" else unpacked(part, rows, columns, int(form[1:]))
        name = name_of(tensor["name"])
        flat = name.endswith("bias") or "norm" in name or ".n1." in name or ".n2." in name
        out[name] = torch.tensor(numbers[0] if flat else numbers)
    return with_kinds(out, missing)


def with_kinds(state, missing):
    """The state with a head for kinds that it doesn't know: each begins as a rare sort of "none"."""
    if missing:
        weight, bias = state["head.3.weight"], state["head.3.bias"]
        state["head.3.weight"] = torch.cat([weight, weight[:1].repeat(missing, 1)])
        state["head.3.bias"] = torch.cat([bias, bias[:1].repeat(missing) - 3])
    return state
