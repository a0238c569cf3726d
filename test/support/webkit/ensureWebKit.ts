import { exit } from 'node:process';
import { aptInstall } from '../aptInstall.ts';
import { missingPrograms } from './webKit.ts';

const packages = ['webkit2gtk-driver', 'xvfb'];

const advice = `These tests drive WebKitGTK, the nearest thing to Safari and so to Excel for Mac, on Linux alone:
  Debian, Ubuntu   sudo apt-get install ${packages.join(' ')}`;

const missing = (): string => `No ${missingPrograms().join(', no ')}`;

if (missingPrograms().length > 0) aptInstall(missing(), packages);
if (missingPrograms().length > 0) {
  console.error(`${missing()}.\n\n${advice}`);
  exit(1);
}
