"""State machines, one module for each kind of rule: events in, findings out, no more state than what is open."""
