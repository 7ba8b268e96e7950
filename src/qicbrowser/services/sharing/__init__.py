"""Reviews as one web page that opens without the program: what is in it, its HTML, its data, and the file."""
