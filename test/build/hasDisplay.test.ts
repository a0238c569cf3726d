import { expect, it } from 'vitest';
import { hasDisplay } from '../../src/build/hasDisplay.ts';

it.each([
  ['darwin', {}, true],
  ['win32', { CI: 'true' }, false],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: '1' }, false],
])('on %s with %j is %j', (platform, env, expected) => {
  expect(hasDisplay({ platform, env })).toBe(expected);
});
