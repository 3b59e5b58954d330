"""Schema in, text out: makes a dialect's typed bindings from its JSON Schema.

At run time only `load_dialect` needs this.
"""
