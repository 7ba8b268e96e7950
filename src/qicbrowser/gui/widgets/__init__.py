"""Small Qt parts that know nothing of this program."""
