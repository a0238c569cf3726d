import * as v from 'valibot';

const fileSchema = v.object({ path: v.string(), bytes: v.number(), sha256: v.string() });
const buildSchema = v.object({ build: v.string(), files: v.array(fileSchema) });
const releaseSchema = v.object({ ...buildSchema.entries, earlier: v.array(buildSchema) });

/** An immutable file of a release, its path from the folder of the page. */
export type ReleasedFile = v.InferOutput<typeof fileSchema>;

/** A build and the immutable files that its page may ask for. */
export type ReleasedBuild = v.InferOutput<typeof buildSchema>;

/** What `release.json` says: this build, and the earlier ones whose files are served beside it, the newest first. */
export type ReleaseFile = v.InferOutput<typeof releaseSchema>;

/** Where it stands, from the folder of the page. */
export const releaseFileName = 'release.json';

/** @throws Error where the text is no `release.json` */
export function readReleaseFile(text: string): ReleaseFile {
  return v.parse(releaseSchema, JSON.parse(text));
}
