// The first file of ProceedingsTests.
