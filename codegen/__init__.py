"""Schema in, text out: makes a dialect's typed bindings from its JSON Schema. Nothing at run time imports this."""
