"""The search box, its results, facets and saved searches."""
