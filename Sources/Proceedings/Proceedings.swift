// The first file of Proceedings.
