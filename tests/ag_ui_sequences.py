"""Sequences of AG-UI events, and what this package and its peers say to each.

The peers are the protocol's own: `client` is `@ag-ui/client` from npm, with all its stages up to `verifyEvents`;
`models` are the models of `ag-ui-protocol` from PyPI, which look at each event alone.
"""

from typing import Any, NamedTuple

Event = dict[str, Any]

#: Where a peer says otherwise: what it does, and why this package does not.
DIFFERENCES = {
    "truncated": "The client does not mind a run without an end. The specification wants one, and so does the client "
    "for Kotlin.",
    "run-ids": "The client does not compare the ids of a run's end with those of its start; the one for Kotlin does.",
    "run-again": "The client takes a second run of the same id; the library for Go does not.",
    "interrupts": "The client takes two interrupts of one id; the specification and the client for Kotlin do not.",
    "thinking": "The client takes what the model thinks before it begins to think; the one for Kotlin does not.",
    "reopened": "The client does not compare what begins a message or a call anew with what began it first. The "
    "specification wants them to agree, and the client for Kotlin compares the role.",
    "repeated": "The client compares what chunks repeat with what they go on with, be it only by following it. Here, "
    "chunks without an id are not compared.",
    "pending": "The client takes any list of pending calls; the specification says which calls it holds.",
    "parent": "The client takes a call for a message that it does not know as the parent agent's; here, nobody is said "
    "to own it until somebody does.",
    "mixed": "The client takes what another agent says without chunks for the going on of chunks. The specification "
    "lets nothing go on in two ways.",
    "no-kind": "The client removes a message that does not say its role, as if it were of a later version; here, and "
    "to the models, it is wrong.",
    "lenient": "The models read null as absent in any field that may be absent, fill in a constant that is not there, "
    "and read numbers and truth out of texts.",
    "unknown-type": "The models refuse events, and members of unions, that left the protocol in 1.0, or are of a later "
    "version. The client turns the former into new ones, and leaves the latter out.",
}


class Case(NamedTuple):
    """A sequence.

    Attributes:
        events: the events.
        finds: what this package finds, as `rule/code` or `code`, in any order; empty if all is well.
        client: why the client says otherwise, by its name in `DIFFERENCES`; None if it does not.
        models: the same of the models.
    """

    events: list[Event]
    finds: tuple[str, ...] = ()
    client: str | None = None
    models: str | None = None


def event(kind: str, **fields: Any) -> Event:
    """An event; fields that are None are left out."""
    return {"type": kind, **{name: value for name, value in fields.items() if value is not None}}


def run(run_id: str = "r1", **more: Any) -> Event:
    return event("RUN_STARTED", threadId="t", runId=run_id, **more)


def done(run_id: str = "r1", **more: Any) -> Event:
    return event("RUN_FINISHED", threadId="t", runId=run_id, **more)


def fail(**more: Any) -> Event:
    return event("RUN_ERROR", message="it failed", **more)


def start(message: str = "m1", **more: Any) -> Event:
    return event("TEXT_MESSAGE_START", messageId=message, **more)


def text(message: str = "m1", **more: Any) -> Event:
    return event("TEXT_MESSAGE_CONTENT", messageId=message, delta="words", **more)


def end(message: str = "m1", **more: Any) -> Event:
    return event("TEXT_MESSAGE_END", messageId=message, **more)


def chunk(message: str | None = None, **more: Any) -> Event:
    return event("TEXT_MESSAGE_CHUNK", messageId=message, delta="words", **more)


def call(tool_call: str = "c1", name: str = "look", **more: Any) -> Event:
    return event("TOOL_CALL_START", toolCallId=tool_call, toolCallName=name, **more)


def args(tool_call: str = "c1", **more: Any) -> Event:
    return event("TOOL_CALL_ARGS", toolCallId=tool_call, delta="{}", **more)


def called(tool_call: str = "c1", **more: Any) -> Event:
    return event("TOOL_CALL_END", toolCallId=tool_call, **more)


def tool_chunk(tool_call: str | None = None, name: str | None = None, **more: Any) -> Event:
    return event("TOOL_CALL_CHUNK", toolCallId=tool_call, toolCallName=name, delta="{}", **more)


def result(tool_call: str = "c1", message: str = "m9", **more: Any) -> Event:
    return event("TOOL_CALL_RESULT", messageId=message, toolCallId=tool_call, content="found", **more)


def step(name: str = "look", **more: Any) -> Event:
    return event("STEP_STARTED", stepName=name, **more)


def stepped(name: str = "look", **more: Any) -> Event:
    return event("STEP_FINISHED", stepName=name, **more)


def span(message: str = "s1", **more: Any) -> Event:
    return event("REASONING_START", messageId=message, **more)


def spanned(message: str = "s1", **more: Any) -> Event:
    return event("REASONING_END", messageId=message, **more)


def think(message: str = "m1", **more: Any) -> Event:
    return event("REASONING_MESSAGE_START", messageId=message, role="reasoning", **more)


def thinking(message: str = "m1", **more: Any) -> Event:
    return event("REASONING_MESSAGE_CONTENT", messageId=message, delta="hm", **more)


def thought(message: str = "m1", **more: Any) -> Event:
    return event("REASONING_MESSAGE_END", messageId=message, **more)


def reasoning_chunk(message: str | None = None, **more: Any) -> Event:
    return event("REASONING_MESSAGE_CHUNK", messageId=message, delta="hm", **more)


def sealed(entity: str, subtype: str = "message", **more: Any) -> Event:
    return event("REASONING_ENCRYPTED_VALUE", entityId=entity, subtype=subtype, encryptedValue="x", **more)


def sub(run_id: str = "a", **more: Any) -> Event:
    return event("SUBAGENT_STARTED", subagentRunId=run_id, name="helper", **more)


def subbed(run_id: str = "a", **more: Any) -> Event:
    return event("SUBAGENT_FINISHED", subagentRunId=run_id, **more)


def sub_failed(run_id: str = "a", **more: Any) -> Event:
    return event("SUBAGENT_ERROR", subagentRunId=run_id, message="it failed", **more)


def show(message: str = "w1", **more: Any) -> Event:
    return event("ACTIVITY_SNAPSHOT", messageId=message, activityType="search", content={"found": 0}, **more)


def change(message: str = "w1", **more: Any) -> Event:
    patch = [{"op": "replace", "path": "/found", "value": 1}]
    return event("ACTIVITY_DELTA", messageId=message, activityType="search", patch=patch, **more)


def state(snapshot: Any = 1, **more: Any) -> Event:
    return event("STATE_SNAPSHOT", snapshot=snapshot, **more)


def delta(*operations: Event, **more: Any) -> Event:
    return event("STATE_DELTA", delta=list(operations), **more)


def messages(*listed: Event, **more: Any) -> Event:
    return event("MESSAGES_SNAPSHOT", messages=list(listed), **more)


def custom(**more: Any) -> Event:
    return event("CUSTOM", name="example.seen", value=1, **more)


def raw(**more: Any) -> Event:
    return event("RAW", event={"any": None}, **more)


def old(kind: str, **more: Any) -> Event:
    return event(f"THINKING_{kind}", **more)


A = {"subagentRunId": "a"}
B = {"subagentRunId": "b"}


def in_run(*events: Event) -> list[Event]:
    """The events in a run that begins and ends as it should."""
    return [run(), *events, done()]


def interrupted(*ids: str) -> Event:
    interrupts = [{"id": one, "reason": "approval"} for one in ids]
    return done(outcome={"type": "interrupt", "interrupts": interrupts})


def image(source: Event) -> list[Event]:
    return [{"type": "image", "source": source}]


CASES = {
    # runs
    "a run of nothing": Case(in_run()),
    "a run of everything": Case(
        in_run(step(), start(), text(), end(), call(), args(), called(), result(), state(), delta(), stepped())
    ),
    "no run at all": Case([text()], ("run-first/not-first", "message-content/outside")),
    "a stream that begins with a message": Case(
        [start(), text(), end(), done()], ("run-first/not-first", "run/unopened")
    ),
    "a stream that begins with an end": Case([done()], ("run-first/not-first", "run/unopened")),
    "a failure before there is a run": Case([fail()]),
    "a run that fails": Case([run(), fail()]),
    "a run that fails in the middle of everything": Case(
        [run(), step(), start(), text(), call(), args(), span(), think(), sub(), fail()]
    ),
    "a failure after the end": Case([run(), done(), fail()]),
    "a failure after a failure": Case([run(), fail(), fail()], ("error-last/after-last",)),
    "a failure of nothing after a failure of nothing": Case([fail(), fail()], ("error-last/after-last",)),
    "an event after the end": Case([run(), done(), state()], ("run-last/after-last",)),
    "a message after the end": Case([run(), done(), start(), text(), end()], ("run-last/after-last",)),
    "a custom event after the end": Case([run(), done(), custom()], ("run-last/after-last",)),
    "a raw event after the end": Case([run(), done(), raw()], ("run-last/after-last",)),
    "an end after the end": Case([run(), done(), done()], ("run-last/after-last", "run/unopened")),
    "an event after a failure": Case([run(), fail(), state()], ("error-last/after-last",)),
    "an end after a failure": Case([run(), fail(), done()], ("error-last/after-last",)),
    "an end after a failure before there is a run": Case([fail(), done()], ("error-last/after-last", "run/unopened")),
    "two runs": Case([*in_run(start(), end()), run("r2"), start(), end(), done("r2")]),
    "a run after one that failed": Case([run(), start(), fail(), run("r2"), start(), end(), done("r2")]),
    "a run after a failure before there was one": Case([fail(), run(), done()]),
    "a run after an end that failed": Case([run(), done(), fail(), run("r2"), done("r2")]),
    "a run in a run": Case([run(), run("r2"), done("r2")], ("run/reopened",)),
    "the same run twice at once": Case([run(), run(), done()], ("run/reopened", "run-id/duplicate")),
    "a run in a run, of which both end": Case(
        [run(), run("r2"), done("r2"), done()],
        ("run/reopened", "run-last/after-last", "run/unopened", "finished-run/disagreement"),
    ),
    "a run that does not end": Case([run()], ("run/unclosed",), client="truncated"),
    "a run cut off in a message": Case(
        [run(), start(), text()], ("run/unclosed", "message/unclosed"), client="truncated"
    ),
    "the end of another run": Case([run(), done("r2")], ("finished-run/disagreement",), client="run-ids"),
    "the end of a run in another thread": Case(
        [run(), done() | {"threadId": "t2"}], ("finished-thread/disagreement",), client="run-ids"
    ),
    "a run of the same id again": Case([run(), done(), run(), done()], ("run-id/duplicate",), client="run-again"),
    "a run that was stopped": Case([run(), done(outcome={"type": "cancelled"})]),
    "a run of the thread that another began": Case([run(parentRunId="r0"), done()]),
    "a run that waits and goes on": Case([run(), interrupted("i1"), run("r2"), done("r2")]),
    "a run that waits for two answers": Case([run(), interrupted("i1", "i2")]),
    "two interrupts of one id": Case([run(), interrupted("i1", "i1")], ("interrupt-id/duplicate",), "interrupts"),
    "the same interrupt in the next run": Case(
        [run(), interrupted("i1"), run("r2"), interrupted("i1") | {"runId": "r2"}]
    ),
    "a run that waits for nothing": Case([run(), interrupted()], ("bad-value",)),
    # steps
    "a step": Case(in_run(step(), stepped())),
    "a step twice": Case(in_run(step(), stepped(), step(), stepped())),
    "steps that overlap": Case(in_run(step("a"), step("b"), stepped("a"), stepped("b"))),
    "a step that does not end": Case(in_run(step()), ("step/unclosed",)),
    "a step that begins twice": Case(in_run(step(), step(), stepped()), ("step/reopened",)),
    "a step that ends twice": Case(in_run(step(), stepped(), stepped()), ("step/unopened",)),
    "a step that never began": Case(in_run(stepped()), ("step/unopened",)),
    "steps of one name of two agents": Case(in_run(step(), step(**A), stepped(**A), stepped())),
    "a step that another agent ends": Case(in_run(step(), stepped(**A)), ("step/unopened", "step/unclosed")),
    "a step of a subagent that the parent ends": Case(in_run(step(**A), stepped()), ("step/unopened", "step/unclosed")),
    "a step of a subagent that does not end": Case(in_run(step(**A)), ("step/unclosed",)),
    "a step of a run that failed": Case([run(), step(), fail(), run("r2"), step(), stepped(), done("r2")]),
    "a step that ends in the run after it failed": Case(
        [run(), step(), fail(), run("r2"), stepped(), done("r2")], ("step/unopened",)
    ),
    # messages
    "a message": Case(in_run(start(), text(), text(), end())),
    "an empty message": Case(in_run(start(), end())),
    "a message with an empty piece": Case(in_run(start(), text() | {"delta": ""}, end())),
    "two messages at once": Case(in_run(start("m1"), start("m2"), text("m1"), text("m2"), end("m2"), end("m1"))),
    "a message that goes on": Case(in_run(start(), text(), end(), start(), text(), end())),
    "a message that does not end": Case(in_run(start(), text()), ("message/unclosed",)),
    "a message that begins twice": Case(in_run(start(), start(), end()), ("message/reopened",)),
    "a message that ends twice": Case(in_run(start(), end(), end()), ("message/unopened",)),
    "a message that never began": Case(in_run(text(), end()), ("message-content/outside", "message/unopened")),
    "a piece of another message": Case(in_run(start("m1"), text("m2"), end("m1")), ("message-content/outside",)),
    "a piece after the end of its message": Case(in_run(start(), end(), text()), ("message-content/outside",)),
    "a piece of a message of the run before": Case(
        [run(), start(), text(), done(), run("r2"), text(), done("r2")], ("message/unclosed", "message-content/outside")
    ),
    "a piece of a message of a run that failed": Case(
        [run(), start(), fail(), run("r2"), text(), done("r2")], ("message-content/outside",)
    ),
    "a piece of no message in the run after one that failed": Case(
        [run(), start(), fail(), run("r2"), text("m2"), done("r2")], ("message-content/outside",)
    ),
    "the end of a message of a run that failed": Case(
        [run(), start(), fail(), run("r2"), end(), done("r2")], ("message/unopened",)
    ),
    "a message in another role": Case(in_run(start(role="user"), text(), end())),
    "a message that goes on in another role": Case(
        in_run(start(role="user"), end(), start(role="system"), end()), ("message-role/disagreement",), "reopened"
    ),
    "a message that goes on without saying the role": Case(in_run(start(role="assistant"), end(), start(), end())),
    "a message that says later that it is the assistant's": Case(
        in_run(start(), end(), start(role="assistant"), end())
    ),
    "a message that says later that it is not the assistant's": Case(
        in_run(start(), end(), start(role="user"), end()), ("message-role/disagreement",), "reopened"
    ),
    "a message of another name that goes on": Case(
        in_run(start(name="Ada"), end(), start(name="Bob"), end()), ("message-name/disagreement",), "reopened"
    ),
    "a message in the next run in another role": Case(
        [*in_run(start(role="user"), end()), run("r2"), start(role="system"), end(), done("r2")]
    ),
    # tool calls
    "a call": Case(in_run(call(), args(), args(), called(), result())),
    "a call without arguments": Case(in_run(call(), called())),
    "a call that the application answers": Case(
        [run(), call(), args(), called(), done(outcome={"type": "success", "pendingToolCallIds": ["c1"]})]
    ),
    "a call whose arguments are no JSON": Case(in_run(call(), args() | {"delta": "{"}, called())),
    "two calls at once": Case(in_run(call("c1"), call("c2"), args("c1"), args("c2"), called("c2"), called("c1"))),
    "a call while a message is open": Case(in_run(start(), call(parentMessageId="m1"), args(), called(), end())),
    "a call of a message that never was": Case(in_run(call(parentMessageId="m7"), called())),
    "a call that goes on": Case(in_run(call(), called(), call(), args(), called())),
    "a call that does not end": Case(in_run(call(), args()), ("tool-call/unclosed",)),
    "a call that begins twice": Case(in_run(call(), call(), called()), ("tool-call/reopened",)),
    "a call that ends twice": Case(in_run(call(), called(), called()), ("tool-call/unopened",)),
    "a call that never began": Case(in_run(args(), called()), ("tool-call-args/outside", "tool-call/unopened")),
    "arguments of another call": Case(in_run(call("c1"), args("c2"), called("c1")), ("tool-call-args/outside",)),
    "arguments after the end of their call": Case(in_run(call(), called(), args()), ("tool-call-args/outside",)),
    "arguments of a call of a run that failed": Case(
        [run(), call(), fail(), run("r2"), args(), done("r2")], ("tool-call-args/outside",)
    ),
    "a call that goes on with another tool": Case(
        in_run(call(), called(), call(name="book"), called()), ("tool-call-name/disagreement",), "reopened"
    ),
    "a call that goes on for another message": Case(
        in_run(call(parentMessageId="m1"), called(), call(parentMessageId="m2"), called()),
        ("tool-call-parent/disagreement",),
        "reopened",
    ),
    "a result before the end of its call": Case(in_run(call(), result(), called())),
    "a result without a call": Case(in_run(result())),
    "a result of parts": Case(
        in_run(call(), called(), result() | {"content": [{"type": "text", "text": "found"}], "role": "tool"})
    ),
    "a pending call that never was": Case(
        [run(), done(outcome={"type": "success", "pendingToolCallIds": ["c1"]})],
        ("pending-tool-call/dangling-reference",),
        "pending",
    ),
    "a pending call of the run before": Case(
        [*in_run(call(), called()), run("r2"), done("r2", outcome={"type": "success", "pendingToolCallIds": ["c1"]})],
        ("pending-tool-call/dangling-reference",),
        "pending",
    ),
    # chunks
    "chunks of a message": Case(in_run(chunk("m1"), chunk("m1"), chunk("m1"))),
    "chunks that say the id once": Case(in_run(chunk("m1"), chunk(), chunk())),
    "chunks of two messages": Case(in_run(chunk("m1"), chunk(), chunk("m2"), chunk())),
    "chunks of a message that goes on": Case(in_run(chunk("m1"), chunk("m2"), chunk("m1"))),
    "a chunk without an id": Case(in_run(chunk()), ("text-chunk/outside",)),
    "a chunk without an id after a step": Case(
        in_run(chunk("m1"), step(), stepped(), chunk()), ("text-chunk/outside",)
    ),
    "a chunk without an id after a state": Case(in_run(chunk("m1"), state(), chunk()), ("text-chunk/outside",)),
    "a chunk without an id after a custom event": Case(in_run(chunk("m1"), custom(), chunk()), ("text-chunk/outside",)),
    "a chunk without an id after all messages": Case(in_run(chunk("m1"), messages(), chunk()), ("text-chunk/outside",)),
    "a chunk without an id after a piece of another message": Case(
        in_run(start("m2"), chunk("m1"), text("m2"), chunk(), end("m2")), ("text-chunk/outside",)
    ),
    "a chunk without an id after a call": Case(
        in_run(chunk("m1"), tool_chunk("c1", "look"), chunk()), ("text-chunk/outside",)
    ),
    "a chunk without an id in the next run": Case(
        [*in_run(chunk("m1")), run("r2"), chunk(), done("r2")], ("text-chunk/outside",)
    ),
    "a chunk without an id in the run after one that failed": Case(
        [run(), chunk("m1"), fail(), run("r2"), chunk(), done("r2")], ("text-chunk/outside",)
    ),
    "chunks around a raw event": Case(in_run(chunk("m1"), raw(), chunk())),
    "chunks around an activity": Case(in_run(chunk("m1"), show(), change(), chunk())),
    "chunks around an encrypted value": Case(in_run(chunk("m1"), sealed("m1"), chunk())),
    "chunks around the start of a subagent": Case(in_run(chunk("m1"), sub(), chunk(), subbed())),
    "chunks around the work of a subagent": Case(
        in_run(chunk("m1"), sub(), state(**A), start("m2", **A), end("m2", **A), chunk(), subbed())
    ),
    "a chunk without an id after the end of its subagent": Case(
        in_run(sub(), chunk("m1", **A), subbed(), chunk(**A)), ("text-chunk/outside",)
    ),
    "chunks of a message that began otherwise": Case(in_run(start(), chunk("m1"), end()), ("message/unclosed",)),
    "a piece of a message that came in chunks": Case(in_run(chunk("m1"), text("m1")), ("message-content/outside",)),
    "the end of a message that came in chunks": Case(in_run(chunk("m1"), end("m1")), ("message/unopened",)),
    "a start of a message that came in chunks": Case(in_run(chunk("m1"), start("m1"), end("m1"))),
    "chunks that repeat what was said": Case(
        in_run(chunk("m1", role="user", name="Ada"), chunk("m1", role="user", name="Ada"))
    ),
    "chunks that say later that they are the assistant's": Case(in_run(chunk("m1"), chunk("m1", role="assistant"))),
    "chunks in another role": Case(
        in_run(chunk("m1", role="user"), chunk("m1", role="assistant")), ("message-role/disagreement",)
    ),
    "chunks that are the assistant's until they are not": Case(
        in_run(chunk("m1"), chunk("m1", role="user")), ("message-role/disagreement",)
    ),
    "chunks without an id in another role": Case(
        in_run(chunk("m1", role="user"), chunk(role="assistant")), (), "repeated"
    ),
    "chunks of another name": Case(
        in_run(chunk("m1", name="Ada"), chunk("m1", name="Bob")), ("message-name/disagreement",)
    ),
    "chunks of two agents": Case(in_run(chunk("m1", **A), chunk("m2", **B), chunk(**A), chunk(**B))),
    "chunks of a subagent that say it once": Case(in_run(chunk("m1", **A), chunk(), chunk())),
    "chunks of a subagent that say it once beside a call of the parent": Case(
        in_run(tool_chunk("c1", "look"), chunk("m1", **A), chunk(), tool_chunk())
    ),
    "chunks of the parent's beside a subagent's": Case(in_run(chunk("m1"), chunk("m2", **A), chunk(), chunk(**A))),
    "a chunk that may be of two subagents": Case(
        in_run(chunk("m1", **A), chunk("m2", **B), chunk()), ("text-chunk/outside",)
    ),
    "a chunk of an agent that has none open": Case(in_run(chunk("m1"), chunk(**A)), ("text-chunk/outside",)),
    "chunks of a message of two agents": Case(
        in_run(chunk("m1", **A), chunk("m1", **B)), ("message-owner/disagreement",)
    ),
    "a piece of the parent's in a message that comes in chunks from a subagent": Case(
        in_run(chunk("m1", **A), text("m1")), ("message-content/outside",), "mixed"
    ),
    "a start of the parent's in a message that comes in chunks from a subagent": Case(
        in_run(chunk("m1", **A), start("m1"), end("m1")), (), "mixed"
    ),
    "chunks of a call": Case(in_run(tool_chunk("c1", "look"), tool_chunk("c1"), tool_chunk())),
    "chunks of two calls": Case(in_run(tool_chunk("c1", "look"), tool_chunk("c2", "book"), tool_chunk())),
    "chunks of a call without an id": Case(in_run(tool_chunk(None, "look")), ("tool-chunk/outside",)),
    "chunks of a call without a name": Case(in_run(tool_chunk("c1")), ("tool-chunk-name/outside",)),
    "chunks of a call without a name after another": Case(
        in_run(tool_chunk("c1", "look"), tool_chunk("c2")), ("tool-chunk-name/outside",)
    ),
    "chunks of a call without a name after a step": Case(
        in_run(tool_chunk("c1", "look"), step(), stepped(), tool_chunk("c1")), ("tool-chunk-name/outside",)
    ),
    "chunks of a call of another name": Case(
        in_run(tool_chunk("c1", "look"), tool_chunk("c1", "book")), ("tool-call-name/disagreement",)
    ),
    "chunks of a call of another message": Case(
        in_run(tool_chunk("c1", "look", parentMessageId="m1"), tool_chunk("c1", parentMessageId="m2")),
        ("tool-call-parent/disagreement",),
    ),
    "chunks of a call that began otherwise": Case(
        in_run(call(), tool_chunk("c1", "look"), called()), ("tool-call/unclosed",)
    ),
    "arguments of a call that came in chunks": Case(
        in_run(tool_chunk("c1", "look"), args("c1")), ("tool-call-args/outside",)
    ),
    "a result of a call that came in chunks": Case(in_run(tool_chunk("c1", "look"), result("c1"))),
    "chunks of thought": Case(in_run(reasoning_chunk("m1"), reasoning_chunk(), reasoning_chunk("m1"))),
    "chunks of thought in a span": Case(in_run(span(), reasoning_chunk("m1"), reasoning_chunk(), spanned())),
    "a chunk of thought without an id": Case(in_run(reasoning_chunk()), ("reasoning-chunk/outside",)),
    "a chunk of thought without an id after text": Case(
        in_run(reasoning_chunk("m1"), chunk("m2"), reasoning_chunk()), ("reasoning-chunk/outside",)
    ),
    "a chunk of thought that began otherwise": Case(
        in_run(think(), reasoning_chunk("m1"), thought()), ("reasoning-message/unclosed",)
    ),
    # reasoning
    "thought": Case(in_run(span(), think(), thinking(), thought(), spanned())),
    "thought under one id": Case(in_run(span("m1"), think("m1"), thinking("m1"), thought("m1"), spanned("m1"))),
    "two thoughts in a span": Case(in_run(span(), think("m1"), thought("m1"), think("m2"), thought("m2"), spanned())),
    "thought outside of a span": Case(in_run(think(), thinking(), thought())),
    "a span that does not end": Case(in_run(span()), ("reasoning/unclosed",)),
    "a span that begins twice": Case(in_run(span(), span(), spanned()), ("reasoning/reopened",)),
    "a span that never began": Case(in_run(spanned()), ("reasoning/unopened",)),
    "a thought that does not end": Case(in_run(span(), think(), spanned()), ("reasoning-message/unclosed",)),
    "a thought that begins twice": Case(in_run(think(), think(), thought()), ("reasoning-message/reopened",)),
    "a thought that never began": Case(
        in_run(thinking(), thought()), ("reasoning-message-content/outside", "reasoning-message/unopened")
    ),
    "a piece of a span": Case(
        in_run(span("s1"), thinking("s1"), spanned("s1")), ("reasoning-message-content/outside",)
    ),
    "a piece of thought of a run that failed": Case(
        [run(), think(), fail(), run("r2"), thinking(), done("r2")], ("reasoning-message-content/outside",)
    ),
    "thought in another role": Case(in_run(think() | {"role": "assistant"}, thought()), ("bad-value",)),
    "thought without a role": Case(
        in_run(event("REASONING_MESSAGE_START", messageId="m1"), thought()), ("missing-field",), models="lenient"
    ),
    "an encrypted value of nothing known": Case(in_run(sealed("m7"))),
    "an encrypted value of an unknown kind": Case(in_run(sealed("m7", "activity")), ("bad-value",)),
    "an encrypted value with its type": Case(in_run(sealed("m7", encryptedValueType="example.seal"))),
    # thinking
    "old thought": Case(
        in_run(
            old("START"),
            old("TEXT_MESSAGE_START"),
            old("TEXT_MESSAGE_CONTENT", delta="hm"),
            old("TEXT_MESSAGE_END"),
            old("END"),
        ),
        models="unknown-type",
    ),
    "old thought with a title": Case(in_run(old("START", title="Why"), old("END")), models="unknown-type"),
    "an old span that does not end": Case(in_run(old("START")), ("thinking/unclosed",), models="unknown-type"),
    "an old span that begins twice": Case(
        in_run(old("START"), old("START"), old("END")), ("thinking/reopened",), models="unknown-type"
    ),
    "an old span that never began": Case(in_run(old("END")), ("thinking/unopened",), models="unknown-type"),
    "old thought outside of a span": Case(
        in_run(old("TEXT_MESSAGE_START"), old("TEXT_MESSAGE_END")),
        ("thinking-message-start/outside",),
        "thinking",
        "unknown-type",
    ),
    "old thought that begins twice": Case(
        in_run(old("START"), old("TEXT_MESSAGE_START"), old("TEXT_MESSAGE_START"), old("TEXT_MESSAGE_END"), old("END")),
        ("thinking-message/reopened",),
        models="unknown-type",
    ),
    "old thought that never began": Case(
        in_run(old("START"), old("TEXT_MESSAGE_CONTENT", delta="hm"), old("END")),
        ("thinking-message-content/outside",),
        models="unknown-type",
    ),
    "old thought that does not end": Case(
        in_run(old("START"), old("TEXT_MESSAGE_START"), old("END")),
        ("thinking-message/unclosed",),
        models="unknown-type",
    ),
    # subagents
    "a subagent": Case(in_run(sub(), start(**A), text(**A), end(**A), subbed())),
    "a subagent that fails": Case(in_run(sub(), sub_failed())),
    "a subagent that waits": Case(
        [run(), sub(), subbed(outcome={"type": "suspended", "interruptIds": ["i1"]}), interrupted("i1")]
    ),
    "a subagent that goes on in the next run": Case(
        [*in_run(sub(), subbed(outcome={"type": "suspended"})), run("r2"), sub(), subbed(), done("r2")]
    ),
    "a subagent that nobody announced": Case(in_run(start(**A), text(**A), end(**A))),
    "two subagents at once": Case(in_run(sub("a"), sub("b"), subbed("a"), subbed("b"))),
    "a subagent of a subagent": Case(in_run(sub("a"), sub("b", parentSubagentRunId="a"), subbed("b"), subbed("a"))),
    "a subagent of one that is over": Case(
        in_run(sub("a"), subbed("a"), sub("b", parentSubagentRunId="a"), subbed("b"))
    ),
    "a subagent of one that never was": Case(
        in_run(sub("b", parentSubagentRunId="a"), subbed("b")), ("subagent-parent/dangling-reference",)
    ),
    "a subagent of one of the run before": Case(
        [*in_run(sub("a"), subbed("a")), run("r2"), sub("b", parentSubagentRunId="a"), subbed("b"), done("r2")],
        ("subagent-parent/dangling-reference",),
    ),
    "a subagent that does not end": Case(in_run(sub()), ("subagent/unclosed",)),
    "a subagent that begins twice": Case(
        in_run(sub(), sub(), subbed()), ("subagent/reopened", "subagent-id/duplicate")
    ),
    "a subagent that begins again": Case(in_run(sub(), subbed(), sub(), subbed()), ("subagent-id/duplicate",)),
    "a subagent that ends twice": Case(in_run(sub(), subbed(), subbed()), ("subagent/unopened",)),
    "a subagent that never began": Case(in_run(subbed()), ("subagent/unopened",)),
    "a subagent that fails and never began": Case(in_run(sub_failed()), ("subagent/unopened",)),
    "a subagent of a run that failed": Case([run(), sub(), fail(), run("r2"), sub(), subbed(), done("r2")]),
    "a subagent that ends in the run after it failed": Case(
        [run(), sub(), fail(), run("r2"), subbed(), done("r2")], ("subagent/unopened",)
    ),
    "work of a subagent that is over": Case(in_run(sub(), subbed(), state(**A))),
    # owners
    "a message whose start alone names the subagent": Case(in_run(start(**A), text(), end())),
    "a piece of a subagent in the parent's message": Case(
        in_run(start(), text(**A), end()), ("message-owner/disagreement",)
    ),
    "a piece of another subagent": Case(in_run(start(**A), text(**B), end()), ("message-owner/disagreement",)),
    "the end of another subagent": Case(in_run(start(**A), end(**B)), ("message-owner/disagreement",)),
    "a message of another subagent that goes on": Case(
        in_run(start(**A), end(), start(**B), end()), ("message-owner/disagreement",)
    ),
    "a message that goes on without naming its subagent": Case(in_run(start(**A), end(), start(), text(**A), end(**A))),
    "a message of another subagent in the next run": Case(
        [*in_run(start(**A), end()), run("r2"), start(**B), end(), done("r2")]
    ),
    "arguments of another subagent": Case(in_run(call(**A), args(**B), called()), ("tool-call-owner/disagreement",)),
    "arguments of a subagent in the parent's call": Case(
        in_run(call(), args(**A), called()), ("tool-call-owner/disagreement",)
    ),
    "a call of the message of its subagent": Case(
        in_run(start(**A), end(), call(parentMessageId="m1"), args(**A), called(**A))
    ),
    "a call of a subagent for the message of another": Case(
        in_run(start(**A), end(), call(parentMessageId="m1", **B), called()), ("message-owner/disagreement",)
    ),
    "a call of a subagent for the parent's message": Case(
        in_run(start(), end(), call(parentMessageId="m1", **A), called()), ("message-owner/disagreement",)
    ),
    "a call without a subagent for a message that never was": Case(
        in_run(call(parentMessageId="m7"), args(**A), called()), (), "parent"
    ),
    "a call for the message of a subagent that does not name it": Case(
        in_run(start(**A), end(), call(parentMessageId="m1"), args(**A), called())
    ),
    "a result of another subagent": Case(in_run(call(**A), called(), result(**B))),
    "a message of another subagent than the result": Case(
        in_run(call(), called(), result(**A), start("m9", **B), end("m9")), ("message-owner/disagreement",)
    ),
    "a thought of another subagent": Case(
        in_run(think(**A), thinking(**B), thought()), ("reasoning-owner/disagreement",)
    ),
    "a span and a thought of one id of two subagents": Case(
        in_run(span("m1", **A), think("m1", **B), thought("m1"), spanned("m1")), ("reasoning-owner/disagreement",)
    ),
    "a thought and a message of one id of two subagents": Case(in_run(think(**A), thought(), start(**B), end())),
    "an encrypted value of another subagent for a call": Case(
        in_run(call(**A), called(), sealed("c1", "tool-call", **B)), ("tool-call-owner/disagreement",)
    ),
    "an encrypted value of another subagent for a message": Case(
        in_run(start(**A), end(), sealed("m1", **B)), ("message-owner/disagreement",)
    ),
    "an encrypted value of another subagent for a thought": Case(
        in_run(think(**A), thought(), sealed("m1", **B)), ("reasoning-owner/disagreement",)
    ),
    "a message of another subagent than all messages say": Case(
        in_run(messages({"id": "m1", "role": "assistant", "content": "hi", **A}), start(**B), end()),
        ("message-owner/disagreement",),
    ),
    "a message of another subagent than all messages say anew": Case(
        in_run(start(**A), end(), messages({"id": "m1", "role": "assistant", "content": "hi", **B}), start(**B), end())
    ),
    "a message of another subagent than the input says": Case(
        [
            run(
                input={"threadId": "t", "runId": "r1", "messages": [{"id": "m1", "role": "user", "content": "hi", **A}]}
            ),
            start(**B),
            end(),
            done(),
        ],
        ("message-owner/disagreement",),
    ),
    # activities
    "an activity": Case(in_run(show(), change(), show(), change())),
    "an activity that never was shown": Case(in_run(change()), ("activity/dangling-reference",)),
    "an activity of the messages": Case(
        in_run(messages({"id": "w1", "role": "activity", "activityType": "search", "content": {}}), change())
    ),
    "an activity of another subagent": Case(in_run(show(**A), change(**B)), ("activity-owner/disagreement",)),
    "an activity that another subagent takes over": Case(in_run(show(**A), show(**B), change(**B))),
    "an activity that another subagent leaves as it is": Case(
        in_run(show(**A), show(replace=False, **B), change(**B)), ("activity-owner/disagreement",)
    ),
    # shapes
    "an event of an unknown type": Case(
        in_run(event("META", metaType="thumbs_up")), ("unknown-event",), models="unknown-type"
    ),
    "a field that nobody knows": Case(in_run(state(colour="red")), ("unknown-field",)),
    "a message without an id": Case(in_run(event("TEXT_MESSAGE_START")), ("missing-field",)),
    "a message whose id is a number": Case(
        in_run(start() | {"messageId": 1}, end()), ("bad-value", "message/unopened")
    ),
    "a piece without text": Case(
        in_run(start(), event("TEXT_MESSAGE_CONTENT", messageId="m1"), end()), ("missing-field",)
    ),
    "a piece that is null": Case(in_run(start(), text() | {"delta": None}, end()), ("bad-value",)),
    "a message in the role of a tool": Case(in_run(start(role="tool"), end()), ("bad-value",)),
    "a role that is null": Case(in_run(start() | {"role": None}, end()), ("bad-value",), models="lenient"),
    "a name that is null": Case(in_run(start() | {"name": None}, end()), ("bad-value",), models="lenient"),
    "a subagent that is null": Case(in_run(start() | {"subagentRunId": None}, end()), ("bad-value",), models="lenient"),
    "a time that is null": Case(in_run(state() | {"timestamp": None}), ("bad-value",), models="lenient"),
    "a time in milliseconds": Case(in_run(state(timestamp=1_700_000_000_000))),
    "a time before 1970": Case(in_run(state(timestamp=-1))),
    "a time with a fraction": Case(in_run(state(timestamp=1.5)), ("bad-value",)),
    "a time that is a text": Case(in_run(state(timestamp="1700000000000")), ("bad-value",), models="lenient"),
    "a time that no number of JavaScript holds": Case(in_run(state(timestamp=2**53)), ("bad-value",)),
    "metadata": Case(in_run(state(metadata={"ag-ui": None}))),
    "metadata that are null": Case(in_run(state() | {"metadata": None}), ("bad-value",), models="lenient"),
    "metadata that are a list": Case(in_run(state(metadata=[])), ("bad-value",)),
    "an event of the provider that is null": Case(in_run(state() | {"rawEvent": None})),
    "an outcome that is null": Case([run(), done() | {"outcome": None}]),
    "a result that is null": Case([run(), done() | {"result": None}]),
    "a message of a call that is null": Case(in_run(call() | {"parentMessageId": None}, called())),
    "a message of a chunk that is null": Case(in_run(tool_chunk("c1", "look") | {"parentMessageId": None})),
    "a state of any kind": Case(in_run(state([]), state("x"), state({}), event("STATE_SNAPSHOT") | {"snapshot": None})),
    "no state": Case(in_run(event("STATE_SNAPSHOT")), ("missing-field",)),
    "a patch": Case(
        in_run(
            delta(
                {"op": "add", "path": "/a~1b/-", "value": None},
                {"op": "remove", "path": "/a", "value": "left over"},
                {"op": "replace", "path": "", "value": 1},
                {"op": "move", "from": "/a", "path": "/b"},
                {"op": "copy", "from": "/a", "path": "/b"},
                {"op": "test", "path": "/b", "value": {}},
            )
        )
    ),
    "a patch that is no list": Case(in_run(event("STATE_DELTA", delta={"op": "remove", "path": "/a"})), ("bad-value",)),
    "a patch without a path": Case(in_run(delta({"op": "remove"})), ("missing-field",)),
    "a patch without a value": Case(in_run(delta({"op": "add", "path": "/a"})), ("missing-field",)),
    "a patch whose path does not begin with a slash": Case(
        in_run(delta({"op": "remove", "path": "a"})), ("bad-value",)
    ),
    "a patch whose path has a lone tilde": Case(in_run(delta({"op": "remove", "path": "/~2"})), ("bad-value",)),
    "a patch of an unknown kind": Case(
        in_run(delta({"op": "swap", "path": "/a"})), ("unknown-value",), models="unknown-type"
    ),
    "messages of every role": Case(
        in_run(
            messages(
                {"id": "1", "role": "developer", "content": "x"},
                {"id": "2", "role": "system", "content": "x", "name": "Ada"},
                {"id": "3", "role": "user", "content": [{"type": "text", "text": "x", "id": "p"}]},
                {
                    "id": "4",
                    "role": "assistant",
                    "toolCalls": [{"id": "c1", "type": "function", "function": {"name": "look", "arguments": "{}"}}],
                },
                {"id": "5", "role": "tool", "content": "x", "toolCallId": "c1", "error": "none"},
                {"id": "6", "role": "activity", "activityType": "search", "content": {}},
                {"id": "7", "role": "reasoning", "content": "x", "encryptedValue": "y"},
            )
        )
    ),
    "a message in no known role": Case(
        in_run(messages({"id": "1", "role": "critic", "content": "x"})), ("unknown-value",), models="unknown-type"
    ),
    "a message without a role": Case(in_run(messages({"id": "1", "content": "x"})), ("bad-value",), client="no-kind"),
    "a message of the user without content": Case(in_run(messages({"id": "1", "role": "user"})), ("missing-field",)),
    "messages that are no list": Case(in_run(event("MESSAGES_SNAPSHOT", messages={})), ("bad-value",)),
    "an image": Case(
        in_run(
            messages(
                {
                    "id": "1",
                    "role": "user",
                    "content": image({"type": "data", "value": "AA==", "mimeType": "image/png"}),
                }
            )
        )
    ),
    "an image at an address": Case(
        in_run(
            messages(
                {"id": "1", "role": "user", "content": image({"type": "url", "value": "https://example.org/a.png"})}
            )
        )
    ),
    "an image at the provider": Case(
        in_run(
            messages(
                {"id": "1", "role": "user", "content": image({"type": "file", "value": "f1", "provider": "example"})}
            )
        )
    ),
    "an image from nowhere known": Case(
        in_run(messages({"id": "1", "role": "user", "content": image({"type": "disk", "value": "a"})})),
        ("unknown-value",),
        models="unknown-type",
    ),
    "an image in an old part": Case(
        in_run(
            messages(
                {"id": "1", "role": "user", "content": [{"type": "binary", "mimeType": "image/png", "data": "AA=="}]}
            )
        ),
        ("unknown-value",),
        models="unknown-type",
    ),
    "a part without text": Case(
        in_run(messages({"id": "1", "role": "user", "content": [{"type": "text"}]})), ("missing-field",)
    ),
    "an unknown outcome": Case([run(), done(outcome={"type": "expired"})], ("unknown-value",), models="unknown-type"),
    "an outcome that is a text": Case([run(), done(outcome="success")], ("bad-value",)),
    "the input": Case(
        [
            run(
                protocolVersion="1.1",
                input={
                    "threadId": "t",
                    "runId": "r1",
                    "state": {"a": 1},
                    "messages": [{"id": "1", "role": "user", "content": "x"}],
                    "tools": [{"name": "look", "description": "Looks.", "parameters": {"type": "object"}}],
                    "context": [{"description": "where", "value": "here"}],
                    "forwardedProps": {"a": 1},
                    "resume": [{"interruptId": "i1", "status": "resolved", "payload": True}],
                },
            ),
            done(),
        ]
    ),
    "the input with nulls of old": Case(
        [
            run(
                input={
                    "threadId": "t",
                    "runId": "r1",
                    "state": None,
                    "messages": [],
                    "forwardedProps": None,
                    "tools": [{"name": "look", "description": "Looks.", "parameters": None}],
                    "resume": [{"interruptId": "i1", "status": "cancelled", "payload": None}],
                }
            ),
            done(),
        ]
    ),
    "the input without messages": Case([run(input={"threadId": "t", "runId": "r1"}), done()], ("missing-field",)),
    "no tools in the input": Case(
        [run(input={"threadId": "t", "runId": "r1", "messages": [], "tools": None}), done()],
        ("bad-value",),
        models="lenient",
    ),
    "an answer of an unknown kind": Case(
        [
            run(
                input={
                    "threadId": "t",
                    "runId": "r1",
                    "messages": [],
                    "resume": [{"interruptId": "i", "status": "late"}],
                }
            ),
            done(),
        ],
        ("bad-value",),
    ),
    "tokens": Case([run(), done(usage=[{"provider": "example", "model": "m", "inputTokens": 1, "outputTokens": 0}])]),
    "fewer tokens than none": Case([run(), done(usage=[{"inputTokens": -1}])], ("bad-value",)),
    "an activity that is a list": Case(in_run(show() | {"content": []}), ("bad-value",)),
    "an activity that may replace": Case(in_run(show(replace="no")), ("bad-value",), models="lenient"),
    "a custom event without a value": Case(in_run(event("CUSTOM", name="example.seen")), ("missing-field",)),
    "a custom event of nothing": Case(in_run(event("CUSTOM", name="example.seen") | {"value": None})),
    "a raw event of nothing": Case(in_run(event("RAW") | {"event": None})),
    "a raw event without one": Case(in_run(event("RAW")), ("missing-field",)),
    "a subagent without a name": Case(
        in_run(event("SUBAGENT_STARTED", subagentRunId="a"), subbed()), ("missing-field",)
    ),
    "a subagent that fails without a reason": Case(
        in_run(sub(), event("SUBAGENT_ERROR", subagentRunId="a")), ("missing-field",)
    ),
    "a subagent's outcome that is null": Case(
        in_run(sub(), subbed() | {"outcome": None}), ("bad-value",), models="lenient"
    ),
    "a call of no name": Case(in_run(event("TOOL_CALL_START", toolCallId="c1"), called()), ("missing-field",)),
    "a result in another role": Case(in_run(call(), called(), result(role="assistant")), ("bad-value",)),
    "a failure without a message": Case([run(), event("RUN_ERROR")], ("missing-field",)),
    "a step without a name": Case(in_run(event("STEP_STARTED")), ("missing-field",)),
}
