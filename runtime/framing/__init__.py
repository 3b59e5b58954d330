"""Framing: bytes in, frames out. Nothing here reads or writes anything by itself."""
