/** The newest file below `assets/editions`; the build puts it into the bundle. */
declare module 'newest-edition' {
  const edition: unknown;
  export default edition;
}
