"""Generates event classes (msgspec) and models (pydantic) with datamodel-code-generator."""

import gc
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from textwrap import shorten
from typing import Any

from session_events.codegen.aside import begin
from session_events.codegen.lower import STRUCTS, Constant, Lowered, lower_for_models, lower_for_structs
from session_events.codegen.naming import attribute_name
from session_events.codegen.python import docstring, literal
from session_events.codegen.source import Source
from session_events.errors import SchemaError

_OPTIONS: dict[str, Any] = {
    "builtin_format_line_length": 120,
    "disable_timestamp": True,
    "enum_field_as_literal": "all",
    "input_file_type": "jsonschema",
    "keyword_only": True,
    "settings_path": Path(Path(__file__).anchor),  # no pyproject.toml may have a say
    "snake_case_field": True,
    "strict_refs": True,
    "target_python_version": "3.11",
    "use_annotated": True,
    "use_schema_description": True,
    "use_single_line_docstring": True,
    "use_standard_collections": True,
    "use_union_operator": True,
}

#: More definitions than these are worth a second process.
_LARGE = 200


def events_module(
    source: Source, package: str, header: str, bases_header: str
) -> tuple[str, str, dict[str, dict[str, str]]]:
    """Returns the text of `events.py`, of `bases.py`, which it imports, and the untagged unions of both.

    Args:
        source: the checked schema.
        package: import name of the package that is generated.
        header: docstring of `events.py`.
        bases_header: docstring of `bases.py`.

    Raises:
        SchemaError: the schema cannot be bound.
    """
    lowered = lower_for_structs(source, package)
    events = _generate(
        lowered.schema,
        output_model_type="msgspec.Struct",
        base_class=f"{STRUCTS}.ClosedStruct",
        use_msgspec_tagged_unions=True,
        class_name=source.root,
        custom_file_header=header,
        # The base classes are frozen already; type checkers want to read it in each class.
        extra_template_data={"#all#": {"base_class_kwargs": {"frozen": True}}},
    )
    return events, bases_module(lowered, bases_header), lowered.unions


def bases_module(lowered: Lowered, header: str) -> str:
    """Returns the text of `bases.py`: what msgspec cannot say of an object in its fields alone."""
    lines = [header, ""]
    typing = [
        *(["TYPE_CHECKING"] if lowered.plain else []),
        *(["Any"] if lowered.constants or lowered.plain else []),
        *(["ClassVar"] if lowered.tags or lowered.families else []),
        *(["TypeAlias"] if lowered.plain else []),
    ]
    lines += [f"from typing import {', '.join(typing)}", ""] if typing else []
    lines += ["from msgspec import UNSET"] if lowered.constants else []
    lines += ["from msgspec.structs import StructConfig"] if lowered.tags else []
    structs: list[str] = [bases[0] for bases in lowered.bases.values()]
    structs = sorted({*structs, "PlainValue"} if lowered.plain else {*structs})
    if structs:
        lines.append(f"from {STRUCTS} import {', '.join(structs)}")
    for mixin, constants in sorted(lowered.constants.items()):
        lines += ["", "", *_constant_mixin(mixin, constants)]
    for mixin, tag in sorted(lowered.tags.items()):
        lines += ["", "", *_tag_mixin(mixin, tag)]
    for mixin, family in sorted(lowered.families.items()):
        lines += ["", "", *_family_mixin(mixin, family, lowered.tag)]
    for name, members in sorted(lowered.unions.items()):
        lines += ["", "", f"class {name}:", f'    """{" or ".join(members.values())}."""', "", "    __slots__ = ()"]
    for name, bases in sorted(lowered.bases.items()):
        options = "frozen=True, gc=False" + (", forbid_unknown_fields=True" if bases[0].startswith("Closed") else "")
        lines += ["", "", f"class {name}({', '.join(bases)}, {options}):", f'    """{" and ".join(bases)}."""']
    if lowered.plain:
        lines += ["", "if TYPE_CHECKING:", *(f"    {name}: TypeAlias = Any" for name in lowered.plain), "else:"]
        for name in lowered.plain:
            doc = f'        """Any JSON that is as the definition {name} of the schema says."""'
            lines += ["", f"    class {name}(PlainValue):", doc]
    return "\n".join(lines) + "\n"


def models_module(source: Source, header: str) -> Callable[[], str]:
    """Begins to write `models.py`, and returns what waits for its text; a large one is written by another process.

    Args:
        source: the checked schema.
        header: docstring of the module.

    Raises:
        SchemaError: the schema cannot be bound; this, and what is returned, may raise it.
    """
    job = {"schema": lower_for_models(source), "header": header, "root": source.root}
    return begin(job) if len(source.definitions) > _LARGE else partial(write_models, job)


def write_models(job: dict[str, Any]) -> str:
    """Returns the text of `models.py`: what another process can be asked for, as it takes and gives plain JSON."""
    return _generate(
        job["schema"],
        output_model_type="pydantic_v2.BaseModel",
        base_class="session_events.strict_model.StrictModel",
        use_missing_sentinel=True,
        target_pydantic_version="2.12",
        class_name=job["root"],
        custom_file_header=job["header"],
    ).replace("pydantic.experimental.missing_sentinel", "pydantic_core")  # where it is going to stay


def _tag_mixin(mixin: str, tag: str) -> list[str]:
    return [
        f"class {mixin}:",
        f"    {docstring(f'Gives the members of a union told apart by `{tag}` that attribute.')}",
        "",
        "    __slots__ = ()",
        "    __struct_config__: ClassVar[StructConfig]",
        "",
        "    @property",
        f"    def {attribute_name(tag)}(self) -> str:",
        '        """The constant of this class."""',
        "        return str(self.__struct_config__.tag)",
    ]


def _family_mixin(mixin: str, family: str, tag: str) -> list[str]:
    lines = [
        f"class {mixin}:",
        f"    {docstring(f'Names the events whose types are `{family}`.')}",
        "",
        "    __slots__ = ()",
        f"    family: ClassVar[str] = {literal(family)}",
    ]
    if tag == "type":
        return lines
    name = attribute_name(tag)
    lines += [f"    {name}: str", "", "    @property", "    def type(self) -> str:"]
    return [*lines, '        """The event\'s type."""', f"        return self.{name}"]


def _constant_mixin(mixin: str, constants: tuple[Constant, ...]) -> list[str]:
    meaning = " and ".join(f"`{constant.field}` is {str(constant.value).lower()}" for constant in constants)
    lines = [f"class {mixin}:", f"    {docstring(f'{meaning}, if it is there.')}", "", "    __slots__ = ()"]
    lines += [f"    {attribute_name(constant.field)}: Any" for constant in constants]
    lines += ["", "    def __post_init__(self) -> None:"]
    for constant in constants:
        name, value = attribute_name(constant.field), str(constant.value)
        lines += [f"        if self.{name} is not {value} and self.{name} is not UNSET:"]
        lines += [f"            raise ValueError({literal(f'`{constant.field}` must be {value.lower()}')})"]
    return lines


def _generate(schema: dict[str, Any], **options: Any) -> str:
    from datamodel_code_generator import generate
    from datamodel_code_generator.format import Formatter

    collects = gc.isenabled()
    gc.disable()  # a tenth of the time, and all of it is garbage a moment later
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            text = generate(schema, formatters=[Formatter.BUILTIN], **_OPTIONS, **options)
    except Exception as error:  # whatever a schema brings the generator to
        raise SchemaError(f"datamodel-code-generator: {shorten(str(error), 400)}") from error
    finally:
        if collects:
            gc.enable()
    if not isinstance(text, str):
        raise SchemaError("datamodel-code-generator made more than one module of this schema")
    return text
