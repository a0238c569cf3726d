import { ensurePrograms } from './ensurePrograms.ts';
import { missingPrograms } from './webKit.ts';

ensurePrograms({
  missing: () => {
    const programs = missingPrograms();
    return programs.length === 0 ? undefined : `No ${programs.join(', no ')}`;
  },
  packages: ['webkit2gtk-driver', 'xvfb'],
  purpose:
    'These tests drive WebKitGTK, the nearest thing to Safari and so to Excel for Mac, on Linux alone:',
});
