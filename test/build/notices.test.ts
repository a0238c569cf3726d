import { describe, expect, it } from 'vitest';
import { notices } from '../../src/build/notices.ts';

const own = 'MIT License\n\nCopyright (c) 2026 Us\n\nPermission is granted.\n';
const licensed = (name: string, licenseText: string | null, license = 'MIT') => ({
  name,
  version: '1.2.3',
  license,
  licenseText,
});

describe(notices, () => {
  it('begins with the own licence and has each package with its text', () => {
    const text = notices(own, [
      { ...licensed('apart', ' Apache text\n', 'Apache-2.0'), noticeText: 'By somebody.' },
    ]);
    expect(text.startsWith('MIT License\n\nCopyright (c) 2026 Us')).toBe(true);
    expect(text).toContain('\napart 1.2.3 (Apache-2.0)\n\nApache text\n\nBy somebody.\n');
  });

  it('puts the holder of a package without a file into the same licence', () => {
    expect(notices(own, [licensed('@fluentui/react-icons', null)])).toContain(
      'MIT License\n\nCopyright (c) 2020 Microsoft Corporation\n\nPermission is granted.',
    );
  });

  it.each([
    [licensed('mute', null)],
    [licensed('mute', '  ')],
    [licensed('@fluentui/react-icons', null, 'Apache-2.0')],
  ])('refuses %j, whose licence nobody knows', (each) => {
    expect(() => notices(own, [each])).toThrow(/has no file with its licence/u);
  });
});
