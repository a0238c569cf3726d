import { runtimeServices } from '../../src/workbench/addin/runtimeServices.ts';
import { usualBehaviour } from '../../src/workbench/behaviour/hostBehaviours.ts';
import { FunctionHost } from '../../src/workbench/customFunctions/functionHost.ts';
import { functionService } from '../../src/workbench/customFunctions/functionService.ts';
import { ApiArguments } from '../../src/workbench/richApi/apiArguments.ts';
import { ApiObject } from '../../src/workbench/richApi/apiObject.ts';
import { openExcelProbe } from '../support/excelProbe.ts';

/** What leads to objects that no property and no collection leads to: a call, by the type that has it. */
const calls: Readonly<Record<string, readonly (readonly [string, ...unknown[]])[]>> = {
  Workbook: [['getSelectedRange']],
  Worksheet: [['getRanges', 'A1,B2']],
  CustomXmlPartCollection: [['getByNamespace', 'urn:x']],
  RangeBorderCollection: [['getItem', 'EdgeTop']],
  ChartTitle: [['getSubstring', 0, 1]],
  ChartPointsCollection: [['getItemAt', 0]],
  DynamicRibbon: [
    ['getButton', 'x'],
    ['getTab', 'x'],
  ],
};

/** A workbook that has one of everything. */
function workbook(): ApiObject {
  const { workbook: book, sheet } = openExcelProbe();
  const range = sheet.via('getRange', 'A1:B2');
  range.set('values', [
    ['x', 'y'],
    [1, 2],
  ]);
  sheet.to('tables').call('add', 'A1:B2', true);
  sheet.to('charts').call('add', 'Line', range);
  sheet.to('comments').call('add', 'A1', 'x');
  range.to('conditionalFormats').call('add', 'Custom');
  book.to('names').call('add', 'x', range);
  book.to('settings').call('add', 'x', 1);
  book.to('customXmlParts').call('add', '<x xmlns="urn:x"/>');
  if (book.object === null) throw new Error('The model has no workbook.');
  return book.object;
}

function services(): readonly ApiObject[] {
  const port = {
    isPaneVisible: () => true,
    showPane: () => undefined,
    paneLeft: () => undefined,
    startBehavior: () => 'None',
    setStartBehavior: () => undefined,
    enableControl: () => undefined,
    showTab: () => undefined,
  };
  const host = new FunctionHost(
    {
      send: () => undefined,
      recalculate: () => undefined,
      address: () => '',
      isStale: () => false,
      behaviour: () => usualBehaviour,
    },
    false,
  );
  return [
    ...Object.values(runtimeServices(port)),
    functionService(
      () => host,
      () => undefined,
    ),
  ];
}

function neighbours(object: ApiObject): ApiObject[] {
  const { links } = object.memberNames();
  const reached = [
    ...links.map((name) => object.get(name)),
    ...(object.items() ?? []),
    ...(calls[object.type] ?? []).map(([name, ...given]) =>
      object.call(name, new ApiArguments(given)),
    ),
  ];
  return reached.filter((each) => each instanceof ApiObject);
}

/** One object of each type of the workbench's model, by type. */
export function workbenchObjects(): ReadonlyMap<string, ApiObject> {
  const objects = new Map<string, ApiObject>();
  const waiting = [workbook(), ...services()];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (objects.has(object.type)) continue;
    objects.set(object.type, object);
    waiting.push(...neighbours(object));
  }
  return objects;
}

function listed(title: string, names: readonly string[]): readonly string[] {
  const shown = names.filter((name) => !name.startsWith('_'));
  return shown.length === 0 ? [] : [`${title} ${shown.map((name) => `\`${name}\``).join(', ')}`];
}

/** The members that the workbench has of Excel's API, as a list in Markdown: one line an object. */
export function workbenchMembers(): string {
  const lines = [...workbenchObjects()].map(([type, object]) => {
    const { settable, readOnly, links, methods } = object.memberNames();
    const parts = [
      ...listed('sets and reads', settable),
      ...listed('reads', readOnly),
      ...listed('leads to', links),
      ...listed('calls', methods),
    ];
    return `- **${type}** ${parts.join('; ')}`;
  });
  return lines.toSorted().join('\n');
}
