import { beforeEach, describe, expect, it } from 'vitest';
import { invalidArgument, itemNotFound } from '../../../src/workbench/richApi/apiError.ts';
import { ApiObject } from '../../../src/workbench/richApi/apiObject.ts';
import { decodeApiRequest } from '../../../src/workbench/richApi/apiRequest.ts';
import {
  interpretRequest,
  type ApiHost,
  type ApiResponse,
} from '../../../src/workbench/richApi/interpretRequest.ts';

let settled: number;
let written: unknown[];
let host: ApiHost;

function leaf(name: string): ApiObject {
  return new ApiObject({
    type: 'Leaf',
    properties: {
      name: { get: () => name, set: (value) => void written.push([name, value]) },
      size: { get: () => name.length },
    },
    identity: () => ({ Id: `{${name}}` }),
  });
}

beforeEach(() => {
  settled = 0;
  written = [];
  const leaves = ['a', 'bb'].map(leaf);
  const collection = new ApiObject({
    type: 'LeafCollection',
    items: () => leaves,
    methods: {
      getItem: (given) => {
        const found = leaves.find((each) => each.get('name') === given.text(0));
        if (found === undefined) throw itemNotFound();
        return found;
      },
      getItemOrNullObject: (given) =>
        leaves.find((each) => each.get('name') === given.text(0)) ?? null,
      join: (given) => given.raw(0) === leaves[0],
    },
  });
  host = {
    root: new ApiObject({
      type: 'Root',
      links: { leaves: () => collection },
      afterCalculation: ['settledBefore'],
      methods: {
        settledBefore: () => settled,
        settledAtOnce: () => settled,
        fail: () => {
          throw invalidArgument();
        },
        crash: () => {
          throw new TypeError('oops');
        },
      },
    }),
    service: (name) => (name === 'Known' ? leaf('service') : null),
    settleBeforeRead: async () => {
      settled += 1;
    },
    references: new Map(),
  };
});

const paths = {
  1: { ObjectPathType: 1, Name: '' },
  2: { ObjectPathType: 4, Name: 'Leaves', ParentObjectPathId: 1 },
  3: { ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['a'] } },
  4: {
    ObjectPathType: 3,
    Name: 'GetItem',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['z'] },
  },
  5: {
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ['z'] },
  },
};

function run(actions: readonly object[], more: object = {}): Promise<ApiResponse> {
  const body = JSON.stringify({ Actions: actions, ObjectPaths: { ...paths, ...more } });
  return interpretRequest(host, decodeApiRequest(body));
}

/** A method of the root. */
const call = (Name: string): object => ({ Id: 1, ActionType: 3, Name, ObjectPathId: 1 });

describe('interpretRequest', () => {
  it('reads what is selected, after the workbook has settled', async () => {
    const query = { Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['name'] } };
    expect((await run([query])).Results).toEqual([
      { ActionId: 1, Value: { Id: '{a}', Name: 'a' } },
    ]);
    expect(settled).toBe(1);
  });

  it('lets what was written be calculated before a method looks at results, and before no other', async () => {
    expect((await run([call('SettledAtOnce')])).Results[0]?.Value).toBe(0);
    expect((await run([call('SettledBefore')])).Results[0]?.Value).toBe(1);
  });

  it('reads all plain properties where none is selected', async () => {
    const query = { Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: {} };
    expect((await run([query])).Results[0]?.Value).toEqual({ Id: '{a}', Name: 'a', Size: 1 });
  });

  it('reads the items of a collection, a part of them, and through a link', async () => {
    const load = {
      Id: 1,
      ActionType: 2,
      ObjectPathId: 2,
      QueryInfo: { Select: ['items/size'], Skip: 1 },
    };
    expect((await run([load])).Results[0]?.Value).toEqual({ _Items: [{ Id: '{bb}', Size: 2 }] });
    const through = {
      Id: 2,
      ActionType: 2,
      ObjectPathId: 1,
      QueryInfo: { Select: ['leaves/name'] },
    };
    expect((await run([through])).Results[0]?.Value).toEqual({
      Leaves: {
        _Items: [
          { Id: '{a}', Name: 'a' },
          { Id: '{bb}', Name: 'bb' },
        ],
      },
    });
  });

  it('answers null for a null object, whatever is asked of it', async () => {
    const actions = [
      { Id: 1, ActionType: 1, ObjectPathId: 5 },
      { Id: 2, ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['name'] } },
      { Id: 3, ActionType: 4, Name: 'Name', ObjectPathId: 5, ArgumentInfo: { Arguments: ['x'] } },
    ];
    expect((await run(actions)).Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it('sets one property, or several at once', async () => {
    await run([
      { Id: 1, ActionType: 4, Name: 'Name', ObjectPathId: 3, ArgumentInfo: { Arguments: ['x'] } },
      { Id: 2, ActionType: 9, ObjectPathId: 3, ObjectState: { Name: 'y' } },
    ]);
    expect(written).toEqual([
      ['a', 'x'],
      ['a', 'y'],
    ]);
  });

  it('passes objects as arguments', async () => {
    const join = {
      Id: 1,
      ActionType: 3,
      Name: 'Join',
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] },
    };
    expect((await run([join])).Results[0]?.Value).toBe(true);
  });

  it('stops at the first failure and says where it was', async () => {
    const actions = [
      { Id: 1, ActionType: 1, ObjectPathId: 3 },
      { Id: 2, ActionType: 1, ObjectPathId: 4 },
      { Id: 3, ActionType: 1, ObjectPathId: 3 },
    ];
    const { Results, Error: error } = await run(actions);
    expect(Results).toHaveLength(1);
    expect(error).toMatchObject({
      Code: 'ItemNotFound',
      Location: 'LeafCollection.getItem',
      ActionIndex: 1,
    });
  });

  it.each([
    ['Fail', 'InvalidArgument', 'Root.fail'],
    ['Crash', 'GeneralException', ''],
    ['Constructor', 'ApiNotFound', 'Root.constructor'],
    ['HasOwnProperty', 'ApiNotFound', 'Root.hasOwnProperty'],
    ['__proto__', 'ApiNotFound', 'Root.__proto__'],
  ])('answers %s with %s', async (name, code, location) => {
    const { Error: error } = await run([{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 1 }]);
    expect(error).toMatchObject({ Code: code, Location: location });
  });

  it('refuses a property and a service that it has not', async () => {
    const query = { Id: 1, ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['colour'] } };
    expect((await run([query])).Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Leaf.colour',
    });
    const service = { 6: { ObjectPathType: 2, Name: 'Unknown' } };
    expect((await run([{ Id: 1, ActionType: 1, ObjectPathId: 6 }], service)).Error?.Code).toBe(
      'ApiNotFound',
    );
  });

  it('keeps references from batch to batch until they are released', async () => {
    const { Results } = await run([
      { Id: 1, ActionType: 3, Name: '_KeepReference', ObjectPathId: 3 },
    ]);
    const id = host.references.keys().next().value;
    expect(Results[0]?.Value).toEqual({ _ReferenceId: id });
    const byReference = { 9: { ObjectPathType: 6, Name: id } };
    const query = { Id: 1, ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ['name'] } };
    expect((await run([query], byReference)).Results[0]?.Value).toMatchObject({
      Name: 'a',
      _ReferenceId: id,
    });
    const release = {
      Id: 1,
      ActionType: 3,
      Name: '_RemoveReference',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [id] },
    };
    await run([release]);
    expect((await run([query], byReference)).Error?.Code).toBe('InvalidReference');
  });

  it('echoes traces, without which office.js never registers events', async () => {
    expect(await run([{ Id: 7, ActionType: 5 }])).toEqual({
      Results: [{ ActionId: 7, Value: null }],
      TraceIds: [7],
    });
  });
});
