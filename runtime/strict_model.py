"""Base class of the generated pydantic models. Needs the extra `pydantic`."""

from pydantic import BaseModel, ConfigDict


class StrictModel(BaseModel):
    """A model that converts nothing, and whose fields can be given by attribute name or by JSON name."""

    model_config = ConfigDict(strict=True, frozen=True, populate_by_name=True, protected_namespaces=())
