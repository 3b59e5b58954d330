"""Makes streams of the rules of a dialect: healthy ones, and such with one thing wrong."""
