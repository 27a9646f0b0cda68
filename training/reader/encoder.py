"""The reader: e5's first layers over a window of neighbouring segments, and for each segment what it does."""

import torch
from torch import nn
from torch.nn import functional as F

from .rounding import rounded
from .texts import KINDS

WIDTH, HEADS, WIDE, HIDDEN, EPSILON = 384, 12, 1536, 128, 1e-12
PLACES = 192  # pieces of a window
FIRST, LAST = 0, 2  # <s>, </s>
DENSE = [("q", "q", WIDTH, WIDTH), ("k", "k", WIDTH, WIDTH), ("v", "v", WIDTH, WIDTH), ("o", "ao", WIDTH, WIDTH), ("up", "fi", WIDTH, WIDE), ("down", "fo", WIDE, WIDTH)]
NORMS = [("n1", "aln"), ("n2", "oln")]


def norm(e5, name):
    layer = nn.LayerNorm(WIDTH, EPSILON)
    layer.weight.data = torch.tensor(e5.tensors[f"{name}.w"])
    layer.bias.data = torch.tensor(e5.tensors[f"{name}.b"])
    return layer


class Dense(nn.Linear):
    """A linear layer whose weights count as they will be written, in so many bits; 0: as they are."""

    bits = 0

    def forward(self, x):
        return F.linear(x, rounded(self.weight, self.bits) if self.bits else self.weight, self.bias)


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019): norms after the sums."""

    def __init__(self, e5, index):
        super().__init__()
        for name, theirs, columns, rows in DENSE:
            dense = Dense(columns, rows)
            dense.weight.data = torch.tensor(e5.tensors[f"l{index}.{theirs}.w"].reshape(rows, columns))
            dense.bias.data = torch.tensor(e5.tensors[f"l{index}.{theirs}.b"])
            setattr(self, name, dense)
        for name, theirs in NORMS:
            setattr(self, name, norm(e5, f"l{index}.{theirs}"))
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        windows, pieces, width = x.shape

        def heads(y):
            return y.view(windows, pieces, HEADS, width // HEADS).transpose(1, 2)

        seen = F.scaled_dot_product_attention(heads(self.q(x)), heads(self.k(x)), heads(self.v(x)), attn_mask=mask[:, None, None, :])
        x = self.n1(x + self.drop(self.o(seen.transpose(1, 2).reshape(windows, pieces, width))))
        return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """Pieces of windows to the logits of each segment's kinds. The embeddings of pieces stay as e5 has them, in 4 bits."""

    def __init__(self, e5, ids, layers):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(torch.tensor(e5.embedding(ids)), freeze=True)
        places = e5.tensors["emb.pos"].reshape(-1, WIDTH)[:PLACES] + e5.tensors["emb.type"].reshape(-1, WIDTH)[0]
        self.places = nn.Embedding.from_pretrained(torch.tensor(places), freeze=False)
        self.norm = norm(e5, "emb.ln")
        self.layers = nn.ModuleList([Layer(e5, index) for index in range(layers)])
        self.look = nn.Linear(WIDTH, 1)
        self.head = nn.Sequential(nn.Linear(2 * WIDTH, HIDDEN), nn.GELU(), nn.Dropout(0.2), nn.Linear(HIDDEN, len(KINDS)))
        self.drop = nn.Dropout(0.1)

    def round_to(self, bits):
        """From now on the layers' weights count in so many bits."""
        for part in self.modules():
            if isinstance(part, Dense):
                part.bits = bits

    def forward(self, pieces, mask, spans, windows):
        """`spans`: for each segment which pieces of its window are its own; `windows`: which window."""
        x = self.drop(self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]][None]))
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        looks = self.look(x)[..., 0][windows].masked_fill(~spans, -1e4).softmax(1)
        own, here = spans.float(), x[windows]
        seen = torch.einsum("sn,snd->sd", looks, here)
        mean = torch.einsum("sn,snd->sd", own, here) / own.sum(1, keepdim=True)
        return self.head(torch.cat([seen, mean], 1))


LONGEST = 72  # pieces of a segment


def windows_of(segments, tokenizer, most):
    """Neighbouring segments, (text, aim) each, as windows of at most so many pieces: (pieces, spans, aims)."""
    out = []
    pieces, spans, aims = [FIRST], [], []
    for text, aim in segments:
        own = tokenizer.pieces(text)[:LONGEST] or [3]
        if spans and len(pieces) + len(own) + 1 > most:
            out.append((pieces, spans, aims))
            pieces, spans, aims = [FIRST], [], []
        spans.append((len(pieces), len(pieces) + len(own)))
        aims.append(aim)
        pieces = pieces + own + [LAST]
    if spans:
        out.append((pieces, spans, aims))
    return out


STEP = 16  # Lengths of batches are multiples of it: the libraries below compile their kernels anew for each shape.


def padded(pieces):
    """The length of a batch whose longest window has so many pieces."""
    return -(-pieces // STEP) * STEP


def batch_of(windows):
    """Windows as tensors, and their aims in one list."""
    longest = padded(max(len(pieces) for pieces, _, _ in windows))
    ids = torch.ones(len(windows), longest, dtype=torch.long)
    mask = torch.zeros(len(windows), longest, dtype=torch.bool)
    spans, places, aims = [], [], []
    for at, (pieces, own, wanted) in enumerate(windows):
        ids[at, : len(pieces)] = torch.tensor(pieces)
        mask[at, : len(pieces)] = True
        for (start, end), aim in zip(own, wanted):
            span = torch.zeros(longest, dtype=torch.bool)
            span[start:end] = True
            spans.append(span)
            places.append(at)
            aims.append(aim)
    return ids, mask, torch.stack(spans), torch.tensor(places), aims
