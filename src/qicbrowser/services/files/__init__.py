"""Reading within bounds, writing whole or not at all."""
