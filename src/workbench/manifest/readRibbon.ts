import type {
  ControlAction,
  RibbonButton,
  RibbonControl,
  RibbonGroup,
  RibbonTab,
} from './manifest.ts';
import type { ManifestReader } from './manifestReader.ts';
import { children, descend, textOf, xsiType } from './xml.ts';

function readAction(reader: ManifestReader, control: Element, at: string): ControlAction {
  const action = descend(control, 'Action');
  if (action !== null && xsiType(action) === 'ExecuteFunction') {
    const functionName = textOf(descend(action, 'FunctionName'));
    if (functionName === '') reader.report('missing', `${at}/FunctionName`);
    return { kind: 'execute', functionName };
  }
  if (action === null || xsiType(action) !== 'ShowTaskpane') {
    reader.report('missing', `${at}/Action`);
    return { kind: 'show-pane', page: '' };
  }
  const page = reader.address(descend(action, 'SourceLocation'), `${at}/Action/SourceLocation`);
  return { kind: 'show-pane', page };
}

function readButton(reader: ManifestReader, control: Element): RibbonButton {
  const id = control.getAttribute('id') ?? '';
  const at = `Control ${id}`;
  return {
    kind: 'button',
    ...readFace(reader, control, at),
    action: readAction(reader, control, at),
    enabled: textOf(descend(control, 'Enabled')) !== 'false',
  };
}

function readFace(
  reader: ManifestReader,
  control: Element,
  at: string,
): Pick<RibbonButton, 'id' | 'label' | 'tipTitle' | 'tipText' | 'icons'> {
  return {
    id: control.getAttribute('id') ?? '',
    label: reader.resource(descend(control, 'Label'), `${at}/Label`),
    tipTitle: reader.resource(descend(control, 'Supertip', 'Title'), `${at}/Supertip/Title`),
    tipText: reader.resource(
      descend(control, 'Supertip', 'Description'),
      `${at}/Supertip/Description`,
    ),
    icons: reader.icons(descend(control, 'Icon'), at),
  };
}

/** Reads a button or a menu. */
export function readControl(reader: ManifestReader, control: Element): RibbonControl {
  if (xsiType(control) !== 'Menu') return readButton(reader, control);
  const at = `Control ${control.getAttribute('id') ?? ''}`;
  const items = children(descend(control, 'Items'), 'Item');
  return {
    kind: 'menu',
    ...readFace(reader, control, at),
    items: items.map((item) => readButton(reader, item)),
  };
}

function readGroup(reader: ManifestReader, group: Element): RibbonGroup {
  const id = group.getAttribute('id') ?? '';
  return {
    id,
    label: reader.resource(descend(group, 'Label'), `Group ${id}/Label`),
    controls: children(group, 'Control').map((control) => readControl(reader, control)),
  };
}

/** Reads a tab of the ribbon: the add-in's own, or groups it adds to one of Office's. */
export function readTab(reader: ManifestReader, tab: Element): RibbonTab {
  const id = tab.getAttribute('id') ?? '';
  const label = descend(tab, 'Label');
  return {
    id,
    label:
      label === null ? id.replace(/^Tab/u, '') : reader.resource(label, `CustomTab ${id}/Label`),
    groups: children(tab, 'Group').map((group) => readGroup(reader, group)),
  };
}
