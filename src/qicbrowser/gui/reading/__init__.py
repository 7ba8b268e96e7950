"""The theme tree, the page of a theme, the reference inspector, and the way between them."""
