/** Rows of the table of own figures that are read; that there are more is told. */
export const mostOwnRows = 2000;
