"""Attaches monitors to the clients of agents, so that what these receive is checked as it comes."""
