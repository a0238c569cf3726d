import { expect, it } from 'vitest';
import { lowerCaseOffice } from '../../src/build/lowerCaseOffice.ts';

it('asks the package for names as it has them', () => {
  const request = { url: '/zh-CN/Office_Strings.js' };
  let continued = 0;
  lowerCaseOffice.middleware(request, undefined, () => {
    continued += 1;
  });
  expect([request.url, continued]).toEqual(['/zh-cn/office_strings.js', 1]);
});
