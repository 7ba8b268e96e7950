"""The attached evidence file."""
