"""
The mean of what several runs learned: `python -m reader.average --out FOLDER FOLDER...`, in the folder training/. Runs that began
with the same weights and learned in another order err in different places; their mean errs less (Wortsman et al. 2022, "Model soups").
"""

import argparse
import os
import shutil

import torch

PIECES = "pieces.pickle"


def mean_of(states):
    """The mean of readers' states, their pieces' embeddings left out: these stay as e5 has them."""
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0] if name != "words.weight"}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True, help="a new folder; its pieces are those of the first run")
    parser.add_argument("runs", nargs="+", help="folders of reader.train")
    args = parser.parse_args()
    saved = [torch.load(os.path.join(run, "epoch.pt"), weights_only=True) for run in args.runs]
    for name in ("layers", "bits"):
        if len({one[name] for one in saved}) > 1:
            raise SystemExit(f"The runs differ in --{name}: {[one[name] for one in saved]}.")
    os.makedirs(args.out, exist_ok=True)
    path = os.path.join(args.out, "epoch.pt")
    if os.path.exists(path):
        raise SystemExit(f"{path} is there already: name a new folder.")
    first = saved[0]
    mean = {**mean_of([one["reader"] for one in saved]), "words.weight": first["reader"]["words.weight"]}
    torch.save({"reader": mean, "epoch": max(one["epoch"] for one in saved), "layers": first["layers"], "bits": first["bits"]}, path)
    shutil.copy(os.path.join(args.runs[0], PIECES), os.path.join(args.out, PIECES))


if __name__ == "__main__":
    main()
