/** Stands in the page for its build until all files of the build are known. */
export const buildToken = 'build-of-this-page';
