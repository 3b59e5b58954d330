"""Mends a log: writes what can be saved beside it, or puts that in its place."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import Any

from msgspec import Struct
from session_events.dialect import Dialect
from session_events.framing.jsonl import DEFAULT_MAX_LINE
from session_events.salvage.diagnosis import Diagnosis, diagnose_file, scan
from session_events.salvage.log_file import LogFile
from session_events.salvage.pieces import Scanned
from session_events.salvage.swap import NewFile, is_same, keep, name_file, new_file, put_in_place

_BUSY = "it was written to while it was read: end its session first"


class Mended(Struct, kw_only=True):
    """What was done to a log.

    Attributes:
        diagnosis: what was wrong with it.
        mended: where the mended log is; None if there was nothing to mend, or nothing to save.
        lost: where the pieces are that could not be saved, each followed by a line break; None if there are none.
        backup: where the log is as it was; None if it is where it was.
    """

    diagnosis: Diagnosis
    mended: Path | None = None
    lost: Path | None = None
    backup: Path | None = None


def mend(
    path: str | os.PathLike[str],
    dialect: Dialect[Any],
    *,
    in_place: bool = False,
    max_line: int = DEFAULT_MAX_LINE,
    replace: bool = False,
) -> Mended:
    """Mends a log: all its events that are whole, or can be made whole again, one on each line, in their order.

    Of `events.jsonl`, the mended log is `events.jsonl.mended`, and what cannot be saved is `events.jsonl.lost`.
    In place, the mended log takes the name of the log, and the log as it was becomes `events.jsonl.bak`. No file
    is overwritten: where there is one, a number is added to the name, unless it has the same content. Whatever
    interrupts this, at the log's name there is the log as it was or the mended one, whole.

    Args:
        path: the log; links are followed.
        dialect: what the events are, such as `copilot.DIALECT`.
        in_place: True to put the mended log in the place of the log.
        max_line: longest line in bytes; see `Scanner`.
        replace: True to save events in which there are bytes that are not UTF-8; see `Scanner`.

    Raises:
        OSError: the log cannot be read, or is no regular file, or something cannot be written; in place, also if it was
            written to meanwhile, or its owner cannot be kept.
    """
    with LogFile(path) as log:
        diagnosis = diagnose_file(log, os.fspath(path), dialect, max_line=max_line, replace=replace)
        if not diagnosis.can_be_mended:
            return Mended(diagnosis=diagnosis)
        with new_file(log.path) as mended, new_file(log.path) as lost:
            _write(log, scan(log, dialect, max_line, diagnosis, replace=replace), mended, lost)
            mended.done(log.found, owned=in_place)
            lost.done(log.found, owned=False)
            given: list[Path] = []
            try:
                return _name(log, diagnosis, mended, lost, given, in_place=in_place)
            except OSError:
                if is_same(log.found, log.path):  # else what was kept may be all that there is of it
                    for name in given:
                        with suppress(OSError):
                            name.unlink()
                raise


def _write(log: LogFile, scans: Iterable[Scanned], mended: NewFile, lost: NewFile) -> None:
    """Writes each piece where it belongs, and a line break after it."""
    for scanned in scans:
        for kept, pieces in groupby(scanned.pieces, lambda piece: piece.kept):
            file = mended if kept else lost
            for is_held, group in groupby(pieces, lambda piece: piece.data is not None):
                if is_held:
                    file.write(b"".join([(piece.data or b"") + b"\n" for piece in group]))
                    continue
                for piece in group:
                    for chunk in log.chunks(piece.start, piece.end):
                        file.write(chunk)
                    file.write(b"\n")


def _name(
    log: LogFile, diagnosis: Diagnosis, mended: NewFile, lost: NewFile, given: list[Path], *, in_place: bool
) -> Mended:
    """Gives the files that were written their names; adds these to those that were given."""
    path = log.path
    if log.has_changed():
        if in_place:
            raise OSError(errno.EBUSY, _BUSY, str(path))
        diagnosis.changed = True
    done = Mended(diagnosis=diagnosis)
    if lost.size:
        done.lost = name_file(lost.path, path.with_name(f"{path.name}.lost"), given)
    if in_place:
        done.backup = keep(path, path.with_name(f"{path.name}.bak"), log.chunks(), log.found, given)
        if log.has_changed():
            raise OSError(errno.EBUSY, _BUSY, str(path))
        put_in_place(mended.path, path)
        done.mended = path
    else:
        done.mended = name_file(mended.path, path.with_name(f"{path.name}.mended"), given)
    return done
