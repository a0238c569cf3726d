import { readFileSync, writeFileSync } from 'node:fs';
import { fileSteps, type FileSteps } from '../../../src/cli/edition/fileSteps.ts';
import { storeEdition } from '../../../src/cli/edition/storeEdition.ts';
import { decodeEdition } from '../../../src/dataset/decodeEdition.ts';

// Stores the edition that it reads in a folder, and is killed before the step of a number is whole.
const [folder = '', number = ''] = process.argv.slice(2);
const decoded = decodeEdition(JSON.parse(readFileSync(0, 'utf8')));
if (!decoded.ok) throw new Error(JSON.stringify(decoded.issue));
let count = 0;

function die(): void {
  count += 1;
  if (count === Number(number)) process.kill(process.pid, 'SIGKILL');
}

const steps: FileSteps = {
  ...fileSteps,
  makeFolder(path) {
    die();
    fileSteps.makeFolder(path);
  },
  write(path, text) {
    writeFileSync(path, text.slice(0, text.length / 2));
    die();
    fileSteps.write(path, text);
  },
  rename(from, to) {
    die();
    fileSteps.rename(from, to);
  },
  syncFolder(path) {
    die();
    fileSteps.syncFolder(path);
  },
  remove(path) {
    die();
    fileSteps.remove(path);
  },
  list(path) {
    die();
    return fileSteps.list(path);
  },
};
storeEdition(folder, decoded.value, false, steps);
