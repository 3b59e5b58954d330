"""Assemblies: parts that arrive one by one, and the whole that they add up to."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import structs
from session_events.findings import Finding
from session_events.machines.base import Context, Handler, Key, Keyed, at
from session_events.machines.getters import field_expression, getter
from session_events.machines.span import Span
from session_events.machines.spans import PAST, SpanMachine, type_names
from session_events.quote import quote
from session_events.rules import Assembly, On
from session_events.snapshot import FINDINGS, VALUE, entries
from session_events.verdict import Verdict


class AssemblyMachine(SpanMachine[Assembly]):
    """Checks one assembly rule."""

    kept = SpanMachine.kept | {"_held": entries(VALUE, FINDINGS)}

    def __init__(self, rule: Assembly, context: Context) -> None:
        super().__init__(rule, context)
        self._whole_text = None if rule.whole_text is None else getter(rule.whole_text)
        #: By agent, the differences that may still be forgiven.
        self._held: dict[Any, list[Finding]] = {}

    def handlers(self) -> Iterator[tuple[On, Handler]]:
        """Yields the handlers of starts, parts and wholes, after those by which spans are due, excused or forgiven."""
        yield from ((on, self._settle_handler(on, forgiven=True)) for on in self.rule.forgiven_by)
        yield from super().handlers()
        if self.rule.forgiven_by:
            settling = (*self.rule.excused_by, *self.rule.until)
            yield from ((on, self._settle_handler(on, forgiven=False)) for on in settling)
        yield from ((on, self.keyed(on, self._on_start)) for on in self.rule.start)
        part_handler = self._part_handler()
        yield from ((on, part_handler) for on in self.rule.part)
        yield from ((on, self.keyed(on, self._on_whole)) for on in self.rule.whole)

    def verdict(self) -> Verdict:
        """Says what became of the spans; those whose parts may still be forgiven are pending."""
        verdict = super().verdict()
        held = sum(map(len, self._held.values()))
        return structs.replace(verdict, violated=verdict.violated - held, pending=verdict.pending + held)

    def close(self) -> None:
        """Reports everything that is open, and what was not forgiven: the stream has ended."""
        for scope in list(self._held):
            self._settle(scope, forgiven=False)
        super().close()

    def unclosed_message(self, span: Span, due: str) -> str:
        """Says how many parts there were, and what should have followed them."""
        parts = f"{len(span.parts)} part{'' if len(span.parts) == 1 else 's'}"
        extent = f"{parts}, the last{at(span.last_line)}" if len(span.parts) > 1 else parts
        missing = f"no {type_names(self.rule.whole)} came {due}"
        return f"{self.name(span.key)} began here ({extent}) and was not completed: {missing}"

    def _on_start(self, event: Any, line: int, key: Key, scope: Any, _holder: Any) -> None:
        first = self.open.get(scope, {}).get(key)
        if first is not None:
            message = f"{self.name(key)} is started again: it has been open since {first.opener.type}{at(first.line)}"
            self.report("reopened", message, event, line, key=key, related_line=first.line)
        self.begin(event, line, scope, key)

    def _part_handler(self) -> Handler:
        """Makes the handler of parts: most events of a live stream are parts, so it looks up little."""
        open_spans, first_part = self.open, self._first_part

        def on_part(event: Any, line: int, key: Key, scope: Any, text: Any) -> None:
            try:
                span = open_spans[scope][key]
            except KeyError:
                begun = first_part(event, line, scope, key)
                if begun is None:
                    return
                span = begun
            span.last_line = line
            span.parts.append(text)

        text = "UNSET" if self.rule.part_text is None else field_expression(self.rule.part_text)
        return Keyed(on_part, tuple(map(field_expression, self.rule.key)), (self.scope, text))

    def _first_part(self, event: Any, line: int, scope: Any, key: Any) -> Span | None:
        excused = self.excused.get((scope, key)) if self.excused else None
        if excused is not None and not excused.restarts:
            return None  # a straggler
        if excused is None and (scope, key) in self.closed:
            whole_line = self.closed.get((scope, key))
            message = f"{self.name(key)} gets a part after its whole, which came{at(whole_line)}"
            self.stray("late-part", message, event, line, key, whole_line)
            return None
        if self.rule.started and excused is None and not self.context.attached:
            starts = type_names(self.rule.start, "to start it")
            message = f"{self.name(key)} gets a part but was never started: no {starts} came before"
            self.stray("unopened", message, event, line, key, None)
            return self.begin(event, line, scope, key, excused=True)  # once is enough, and a whole is welcome
        return self.begin(event, line, scope, key)

    def _on_whole(self, event: Any, line: int, key: Key, scope: Any, holder: Any) -> None:
        span = self.end(scope, key)
        if self.rule.reusable:
            earlier = None
        else:
            place = (scope, key)
            earlier = self.closed.get(place) if span is None else None
            self.closed.remember(place, line)
        if span is not None:
            self._compare(span, event, line, holder)
        elif earlier is not None:
            message = f"{self.name(key)} has a second whole; the first came{at(earlier)}"
            self.stray("duplicate", message, event, line, key, earlier)

    def _compare(self, span: Span, event: Any, line: int, holder: Any) -> None:
        if self.rule.compare is None or span.excused or not span.parts:
            return
        whole = "" if self._whole_text is None else self._whole_text(holder)
        try:
            together = "".join(span.parts)
        except TypeError:
            return  # a part's text could not be read, and has been reported
        if together == whole:
            return
        is_json = self.rule.compare == "json" and (self._whole_text is None or not isinstance(whole, str))
        if is_json and (self.context.attached or not together):
            return  # the first parts were perhaps not seen, or there is nothing in them
        problem = _json_problem(together) if is_json else self._difference(together, whole)
        if problem is not None:
            parts = "1 part" if len(span.parts) == 1 else f"{len(span.parts)} parts"
            message = f"{self.name(span.key)} ({parts}, the first{at(span.line)}) {problem}"
            self.spoil()
            finding = self.finding("text-mismatch", message, event, line, key=span.key, related_line=span.line)
            held = self._held.setdefault(self.scope_of(event), []) if self.rule.forgiven_by else None
            if held is None or len(held) >= PAST:
                self.context.emit(finding)
            else:
                held.append(finding)

    def _settle_handler(self, on: On, *, forgiven: bool) -> Handler:
        def settle(event: Any, _line: int) -> None:
            for scope in list(self._held) if on.scope == "session" else [self.scope_of(event)]:
                self._settle(scope, forgiven=forgiven)

        return settle

    def _settle(self, scope: Any, *, forgiven: bool) -> None:
        """Forgives or reports the differences that were held back."""
        held = self._held.pop(scope, [])
        if forgiven:
            self._let_off += len(held)
        else:
            for finding in held:
                self.context.emit(finding)

    def _difference(self, together: str, whole: Any) -> str | None:
        if not isinstance(whole, str):
            return None
        if self.rule.compare == "stripped-text":
            together, whole = together.strip(), whole.strip()
        if together == whole or (self.context.attached and whole.endswith(together)):
            return None
        place = next(
            (index for index, (one, other) in enumerate(zip(together, whole, strict=False)) if one != other),
            min(len(together), len(whole)),
        )
        return (
            f"does not add up to its whole: the texts differ at character {place + 1}, where the parts have "
            f"{quote(together[place : place + 20])} and the whole has {quote(whole[place : place + 20])}"
        )


def _json_problem(text: str) -> str | None:
    try:
        msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        return f"is not JSON when its parts are put together: {error}"
    return None
