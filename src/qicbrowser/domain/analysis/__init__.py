"""What an analysis of the evidence shows, as plain values: one module per question."""
