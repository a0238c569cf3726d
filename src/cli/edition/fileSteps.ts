import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

/** What changes a folder, step by step; after each of them the process may end. */
export interface FileSteps {
  /** Makes a folder with those above it. */
  readonly makeFolder: (path: string) => void;
  /** Writes a whole file and waits until it is on the disk. */
  readonly write: (path: string, text: string) => void;
  /** Gives a file another name, in place of a file that has it. */
  readonly rename: (from: string, to: string) => void;
  /** Waits until the names in a folder are on the disk. */
  readonly syncFolder: (path: string) => void;
  readonly remove: (path: string) => void;
  readonly list: (path: string) => readonly string[];
}

/** The steps as Node takes them. */
export const fileSteps: FileSteps = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  write(path, text) {
    const file = openSync(path, 'w');
    try {
      writeWhole(file, Buffer.from(text));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  syncFolder(path) {
    // Windows opens no folder; there a rename is on the disk with the file.
    if (process.platform === 'win32') return;
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
  remove: (path) => rmSync(path, { force: true }),
  list: (path) => readdirSync(path),
};

/** One call may write less than all. */
function writeWhole(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
