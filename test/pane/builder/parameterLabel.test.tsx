import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { parameterLabel } from '../../../src/pane/builder/parameterLabel.ts';

describe('parameterLabel', () => {
  it.each([
    ['时期：2025、"2025H1"', '时期', '2025、"2025H1"'],
    ['Unit, such as 亿元; blank is …', 'Unit', 'such as 亿元; blank is …'],
    ['口径', '口径', ''],
    ['', '', ''],
  ])('%s', (description, label, hint) => {
    expect(parameterLabel(description)).toEqual({ label, hint });
  });

  it('gives every parameter of every function a short label in both languages', () => {
    const labels = functionCatalogue
      .flatMap(({ parameters }) => parameters)
      .flatMap(({ description }) => Object.values(description))
      .map((description) => parameterLabel(description).label);
    expect(labels.filter((label) => label === '' || label.length > 40)).toEqual([]);
  });
});
