"""Generates event classes (msgspec) and models (pydantic) with datamodel-code-generator."""

from collections.abc import Callable
from typing import Any

from session_events.codegen.lower import STRUCTS, Constant, Lowered, lower_for_models, lower_for_structs
from session_events.codegen.naming import attribute_name
from session_events.codegen.python import docstring, literal
from session_events.codegen.source import Source
from session_events.codegen.tree import Node
from session_events.codegen.workers import Begin, here

_OPTIONS: dict[str, Any] = {
    "builtin_format_line_length": 120,
    "disable_timestamp": True,
    "enum_field_as_literal": "all",
    "input_file_type": "jsonschema",
    "keyword_only": True,
    "snake_case_field": True,
    "strict_refs": True,
    "target_python_version": "3.11",
    "use_annotated": True,
    "use_schema_description": True,
    "use_single_line_docstring": True,
    "use_standard_collections": True,
    "use_union_operator": True,
}


def events_module(
    source: Source, package: str, header: str, bases_header: str, begin: Begin = here
) -> tuple[Callable[[], str], str, dict[str, dict[str, str]]]:
    """Begins to write `events.py`; returns what waits for it, the text of `bases.py`, and the untagged unions of both.

    Args:
        source: the checked schema.
        package: import name of the package that is generated.
        header: docstring of `events.py`.
        bases_header: docstring of `bases.py`.
        begin: what runs the generator.

    Raises:
        SchemaError: the schema cannot be bound; what waits may raise it too.
    """
    lowered = lower_for_structs(source, package)
    job = _job(
        lowered.schema,
        output_model_type="msgspec.Struct",
        base_class=f"{STRUCTS}.ClosedStruct",
        use_msgspec_tagged_unions=True,
        class_name=source.root,
        custom_file_header=header,
        # The base classes are frozen already; type checkers want to read it in each class.
        extra_template_data={"#all#": {"base_class_kwargs": {"frozen": True}}},
    )
    return begin(job), bases_module(lowered, bases_header), lowered.unions


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


def models_module(source: Source, header: str, begin: Begin = here) -> Callable[[], str]:
    """Begins to write `models.py`, and returns what waits for its text.

    Args:
        source: the checked schema.
        header: docstring of the module.
        begin: what runs the generator.

    Raises:
        SchemaError: the schema cannot be bound; what waits may raise it too.
    """
    job = _job(
        lower_for_models(source),
        output_model_type="pydantic_v2.BaseModel",
        base_class="session_events.strict_model.StrictModel",
        use_missing_sentinel=True,
        target_pydantic_version="2.12",
        class_name=source.root,
        custom_file_header=header,
    )
    text = begin(job)
    sentinel = "pydantic.experimental.missing_sentinel"
    return lambda: text().replace(sentinel, "pydantic_core")  # where it is going to stay


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


def _job(schema: Node, **options: Any) -> dict[str, Any]:
    return {"schema": schema, "options": {**_OPTIONS, **options}}
