import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

function candidates(environment: Environment): readonly string[] {
  const path = (environment['PATH'] ?? '').split(delimiter);
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
    (name) => environment[name],
  );
  return [
    ...path.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...macApplications,
    ...folders.flatMap((folder) =>
      folder === undefined ? [] : windowsPrograms.map((program) => join(folder, program)),
    ),
  ];
}

/**
 * The program file of an installed Chrome, Edge or Chromium. `CHROME_PATH` comes before all others, also where it names nothing:
 * then the start fails with its name.
 */
export function installedBrowser(environment: Environment): string | undefined {
  const { CHROME_PATH = '' } = environment;
  return CHROME_PATH === ''
    ? candidates(environment).find((file) => existsSync(file))
    : CHROME_PATH;
}
