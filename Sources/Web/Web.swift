// The first file of Web.
