import { describe, expect, it } from 'vitest';
import { decodeFrameRequest } from '../../../src/workbench/protocol/frameMessage.ts';

const request = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _conversationId: 'c',
  _correlationId: 3,
  _actionType: 0,
  _data: { a: 1 },
};

describe('decodeFrameRequest', () => {
  it('reads a request of office.js', () => {
    expect(decodeFrameRequest(JSON.stringify(request))).toEqual({
      actionName: 'executeMethod',
      conversationId: 'c',
      correlationId: 3,
      kind: 0,
      data: { a: 1 },
    });
  });

  it.each([
    ['an object', request],
    ['other text', 'hello'],
    ['a response', JSON.stringify({ ...request, _messageType: 1 })],
    ['a request without a name', JSON.stringify({ ...request, _actionName: undefined })],
  ])('is not moved by %s', (_what, message) => {
    expect(decodeFrameRequest(message)).toBeNull();
  });
});
