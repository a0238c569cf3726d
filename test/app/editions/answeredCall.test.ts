import { expect, it } from 'vitest';
import { answeredCall } from '../../../src/app/editions/answeredCall.ts';
import { callKey } from '../../../src/app/editions/callKey.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const context = { dataset: newestDataset, language: 'zh-CN' } as const;

it('answers what a key stands for, and nothing for what is no call of ours', () => {
  expect(answeredCall(callKey('TRADE', ['济源', 2025]), context)).toBe(527.7);
  expect(answeredCall('no call', context)).toBeUndefined();
  expect(answeredCall(callKey('NOTHING', [1]), context)).toBeUndefined();
});
