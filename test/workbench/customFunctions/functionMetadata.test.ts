import { describe, expect, it } from 'vitest';
import { decodeFunctionsMetadata } from '../../../src/workbench/customFunctions/functionMetadata.ts';

describe('decodeFunctionsMetadata', () => {
  it('fills in what the file leaves out', () => {
    const decoded = decodeFunctionsMetadata({
      functions: [{ id: 'A', name: 'A', parameters: [{ name: 'x' }] }],
    });
    expect(decoded).toMatchObject({
      allowErrorForDataTypeAny: false,
      functions: [
        {
          options: { stream: false },
          parameters: [{ type: 'any', dimensionality: 'scalar', optional: false }],
        },
      ],
    });
  });

  it('says where a file is wrong', () => {
    const decoded = decodeFunctionsMetadata({ functions: [{ id: 'A', name: 7 }] });
    expect('problem' in decoded ? decoded.problem : '').toContain('functions.0.name');
  });
});
