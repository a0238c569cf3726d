import {
  attribute,
  descendants,
  localizedValues,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';
import { readResources } from './checkResources.ts';

/** Elements that must name the one page which runs panes, commands and functions. */
const pages: readonly (readonly [parent: string, child: string])[] = [
  ['o:Page', 'o:SourceLocation'],
  ['o:DesktopFormFactor', 'o:FunctionFile'],
  ['o:Action', 'o:SourceLocation'],
];

function checkNamespace(root: ManifestElement): readonly string[] {
  const id = attribute(descendants(root, 'o:Namespace')[0], 'resid');
  const resource = readResources(root).find((one) => one.id === id);
  const values = resource === undefined ? [] : localizedValues(resource.element);
  return [
    ...values
      .filter((value) => !/^[A-Z][A-Z0-9.]*$/u.test(value))
      .map((value) => `namespace "${value}" is not A-Z`),
    // A workbook written in one language would show #NAME? in the other.
    ...(values.length > 1 ? ['the namespace differs between languages'] : []),
  ];
}

/** Checks that functions, commands and pane share one runtime; Excel loads none of them if the pages differ. */
export function checkSharedRuntime(root: ManifestElement): readonly string[] {
  const runtime = descendants(root, 'o:Runtime').find(
    (one) => attribute(one, 'lifetime') === 'long',
  );
  if (runtime === undefined) return ['no Runtime with lifetime="long"'];
  const page = attribute(runtime, 'resid');
  const resource = readResources(root).find(({ id }) => id === page);
  const others = pages.flatMap(([parent, child]) =>
    descendants(root, parent).flatMap(({ children }) =>
      children.filter(({ name }) => name === child),
    ),
  );
  const sets = descendants(root, 'a:Set').map((one) => attribute(one, 'Name'));
  const source = descendants(root, 'a:SourceLocation')[0];
  return [
    ...others
      .filter((element) => attribute(element, 'resid') !== page)
      .map(
        ({ line, name }) =>
          `line ${String(line)}: ${name} is not the page of the runtime, "${page}"`,
      ),
    ...descendants(root, 'o:TaskpaneId').map(() => 'a shared runtime has one pane: no TaskpaneId'),
    ...(attribute(source, 'DefaultValue') === attribute(resource?.element, 'DefaultValue')
      ? []
      : ['DefaultSettings/SourceLocation is not the page of the runtime']),
    ...(sets.includes('SharedRuntime') ? [] : ['no requirement for SharedRuntime']),
    ...checkNamespace(root),
  ];
}
