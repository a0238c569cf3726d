import { readFileSync } from 'node:fs';
import { examineDeployment } from '../doctor/examineDeployment.ts';
import { findingText } from '../doctor/findingText.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface DoctorOptions {
  readonly manifest: string;
  /** A file with a certificate to be trusted. */
  readonly authority: string | undefined;
}

/** `doctor`: asks every address of a deployed manifest and prints what is wrong, an address a line. */
export async function doctor(
  { manifest, authority }: DoctorOptions,
  { language, words, print, report }: CommandContext,
): Promise<ExitCode> {
  const certificate = authority === undefined ? undefined : readFileSync(authority, 'utf8');
  const { asked, findings } = await examineDeployment(manifest, certificate);
  for (const finding of findings) print(findingText(finding, language));
  report(words.examined(asked, findings.length));
  return findings.length === 0 ? 0 : 1;
}
