"""Trains the readers of wording: the gate and the encoder. See training/README.md."""
