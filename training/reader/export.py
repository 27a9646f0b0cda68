"""
Writes what src/encoder reads: `python -m reader.export --out FOLDER`, in the folder training/, after reader.train with the same folder.

The file reader.bin: "RGREAD01", the length of the header (32 bits, little-endian), the header (JSON), then data; the header is
padded to 16 bytes, and so is each part of the data. A packed tensor holds groups of 32 numbers of a row: a scale of 16 bits,
then codes less the middle of their range. Of 4 to 6 bits, byte i of 16 holds the low four bits of number i, and above them
those of number i + 16; then the bits above the fourth: of 6, byte i of 8 holds two bits each of numbers i, i + 8, i + 16 and
i + 24; of 5, bit i of 32 is number i's.
"""

import argparse
import hashlib
import json
import os
import struct

import numpy as np
import torch

from .e5 import E5
from .encoder import HEADS, HIDDEN, PLACES, WIDE, WIDTH, Dense, Reader
from .rounding import GROUP, rounded
from .texts import KINDS
from .vocabulary import open_saved

BITS = {"q4": 4, "q5": 5, "q6": 6, "q8": 8}


def codes_of(rows, bits):
    """Scales and codes from 0 of groups; each group's scale is the one of a few that errs least."""
    groups = rows.reshape(-1, GROUP).astype(np.float32)
    top = np.abs(groups).max(1)
    best, kept, least = None, None, None
    for share in (1.0, 0.95, 0.9, 0.85):
        scales = (top * share / (2 ** (bits - 1) - 1)).astype(np.float16)
        wide = np.maximum(scales.astype(np.float32), 1e-12)[:, None]
        codes = np.clip(np.round(groups / wide), -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        wrong = ((codes * wide - groups) ** 2).sum(1)
        if best is None:
            best, kept, least = codes, scales, wrong
        else:
            better = wrong < least
            best[better], kept[better], least[better] = codes[better], scales[better], wrong[better]
    return kept, (best + 2 ** (bits - 1)).astype(np.uint8)


def packed(rows, bits):
    scales, codes = codes_of(rows, bits)
    parts = [scales.view(np.uint8).reshape(-1, 2)]
    if bits == 8:
        parts.append((codes.astype(np.int16) - 128).astype(np.int8).view(np.uint8))
    else:
        low, high = codes & 15, codes >> 4
        parts.append(low[:, :16] | low[:, 16:] << 4)
        if bits == 5:
            parts.append(np.packbits(high.astype(bool), axis=1, bitorder="little"))
        if bits == 6:
            parts.append(high[:, :8] | high[:, 8:16] << 2 | high[:, 16:24] << 4 | high[:, 24:] << 6)
    return np.concatenate(parts, 1).tobytes()


def tensors_of(reader, layers, bits):
    """Names, numbers and bits of all tensors but the pieces' embeddings; 32 bits are floats."""
    state = {name: weight.detach().numpy() for name, weight in reader.state_dict().items()}
    out = [("places", state["places.weight"], 8), ("norm.w", state["norm.weight"], 32), ("norm.b", state["norm.bias"], 32)]
    for layer in range(layers):
        for name in ("q", "k", "v", "o", "up", "down"):
            out.append((f"layers.{layer}.{name}.w", state[f"layers.{layer}.{name}.weight"], bits))
            out.append((f"layers.{layer}.{name}.b", state[f"layers.{layer}.{name}.bias"], 32))
        for name in ("n1", "n2"):
            out += [(f"layers.{layer}.{name}.w", state[f"layers.{layer}.{name}.weight"], 32), (f"layers.{layer}.{name}.b", state[f"layers.{layer}.{name}.bias"], 32)]
    for name, theirs, width in (("look", "look", 32), ("head.0", "head.0", 8), ("head.1", "head.3", 32)):
        out += [(f"{name}.w", state[f"{theirs}.weight"], width), (f"{name}.b", state[f"{theirs}.bias"], 32)]
    return [(name, weight.reshape(-1, weight.shape[-1]) if weight.ndim > 1 else weight[None], width) for name, weight, width in out]


def write(path, reader, layers, bits, e5, ids):
    data, length = [], 0

    def put(part):
        nonlocal length
        at = length
        data.append(part + b"\0" * (-len(part) % 16))
        length += len(data[-1])
        return {"offset": at, "bytes": len(part)}

    spelt = [e5.pieces[i].encode() for i in ids]
    scores = np.array([e5.scores[i] for i in ids], "<f4").tobytes()
    vocabulary = {"count": len(ids), **put(b"".join(bytes([len(piece)]) + piece for piece in spelt) + scores)}
    tensors = [{"name": "words", "rows": len(ids), "columns": WIDTH, "format": "q4", **put(e5.words[ids].tobytes())}]
    for name, weight, width in tensors_of(reader, layers, bits):
        part = weight.astype("<f4").tobytes() if width == 32 else packed(weight, width)
        tensors.append({"name": name, "rows": weight.shape[0], "columns": weight.shape[1], "format": "f32" if width == 32 else f"q{width}", **put(part)})
    header = {"version": 1, "layers": layers, "width": WIDTH, "heads": HEADS, "feedForward": WIDE, "hidden": HIDDEN, "places": PLACES, "kinds": KINDS, "vocabulary": vocabulary, "tensors": tensors}
    text = json.dumps(header).encode()
    start = b"RGREAD01" + struct.pack("<I", len(text)) + text
    with open(path, "wb") as file:
        file.write(start + b"\0" * (-len(start) % 16) + b"".join(data))


def opened(folder):
    """The reader that reader.train left, its e5, pieces and tokenizer."""
    e5 = E5()
    ids, tokenizer = open_saved(os.path.join(folder, "pieces.pickle"), e5)
    state = torch.load(os.path.join(folder, "epoch.pt"), weights_only=True)
    reader = Reader(e5, ids, state["layers"])
    reader.load_state_dict(state["reader"])
    reader.round_to(state.get("bits", 0))
    reader.eval()
    return reader, state, e5, ids, tokenizer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    reader, state, e5, ids, _ = opened(args.out)
    layers, bits = state["layers"], state.get("bits", 0)
    if bits not in BITS.values():
        raise SystemExit(f"It was trained with --bits {bits}: train an epoch more for {sorted(BITS.values())}.")
    # Rounded as it was while it learned; the scales that pack it then are the same.
    for part in reader.modules():
        if isinstance(part, Dense):
            part.weight.data = rounded(part.weight.data, bits)
    path = os.path.join(args.out, "reader.bin")
    write(path, reader, layers, bits, e5, ids)
    with open(path, "rb") as file:
        content = file.read()
    print(f"{path}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
