/** What is wrong with an address of a manifest. */
export type Finding = { readonly address: string } & (
  | { readonly code: 'no-manifest' }
  | { readonly code: 'not-https' }
  | { readonly code: 'certificate'; readonly error: string }
  | { readonly code: 'no-answer'; readonly error: string }
  | { readonly code: 'status'; readonly status: number; readonly location: string | undefined }
  | { readonly code: 'content-type'; readonly type: string; readonly wanted: string }
  | { readonly code: 'not-json' }
  | { readonly code: 'no-cors' }
  | { readonly code: 'no-framing'; readonly header: string }
  | { readonly code: 'icon-cached'; readonly value: string }
  | { readonly code: 'page-cached'; readonly value: string }
  | { readonly code: 'icon-size'; readonly wanted: number; readonly size: string }
  | { readonly code: 'empty' }
  /** The manifest is of another version than what is served beside it. */
  | { readonly code: 'version'; readonly manifest: string; readonly release: string }
  /** The page is of another build than `release.json` says. */
  | { readonly code: 'build'; readonly page: string; readonly release: string }
);
