/** Why a script of the add-in did not arrive; builds as in {@link ReleasePort}. */
export type PartFault =
  /** Neither the script nor what the server says of itself was had. */
  | { readonly kind: 'unreachable' }
  /** The server has another build than the page. */
  | { readonly kind: 'replaced'; readonly there: string; readonly wanted: string }
  /** The server has this build, but not the file. */
  | {
      readonly kind: 'missing';
      readonly file: string;
      /** Of the answer: 404. */
      readonly status: number;
      readonly wanted: string;
    }
  /** The file came, but not whole or not as it was built. */
  | { readonly kind: 'altered'; readonly file: string; readonly wanted: string };
