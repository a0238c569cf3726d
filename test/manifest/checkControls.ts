import {
  attribute,
  descendants,
  type ManifestElement,
} from '../../src/cli/doctor/manifestElement.ts';

const requiredSizes = ['16', '32', '80'];
const allowedSizes = new Set(['16', '20', '24', '32', '40', '48', '64', '80']);

function checkIcon(icon: ManifestElement): readonly string[] {
  const sizes = icon.children.map((image) => attribute(image, 'size'));
  const place = `icon at line ${String(icon.line)}`;
  return [
    ...requiredSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `${place}: size ${size} is missing`),
    ...sizes.filter((size) => !allowedSizes.has(size)).map((size) => `${place}: no size ${size}`),
    ...sizes
      .filter((size, at) => sizes.indexOf(size) !== at)
      .map((size) => `${place}: two of size ${size}`),
  ];
}

/** Checks tabs, groups, buttons and menu entries: unique ids, icons in all sizes, what a context menu may hold. */
export function checkControls(root: ManifestElement): readonly string[] {
  const controls = ['o:CustomTab', 'o:Group', 'o:Control', 'o:Item'].flatMap((name) =>
    descendants(root, name),
  );
  const ids = controls.map((control) => attribute(control, 'id'));
  const menus = descendants(root, 'o:OfficeMenu');
  return [
    ...descendants(root, 'o:Icon').flatMap(checkIcon),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `two controls have the id "${id}"`),
    ...ids
      .filter((id) => id === '' || id.length > 125)
      .map((id) => `control id "${id}": 1 to 125 characters`),
    ...(descendants(root, 'o:CustomTab').length > 1 ? ['more than one CustomTab'] : []),
    ...menus
      .flatMap((menu) => descendants(menu, 'o:Enabled'))
      .map(({ line }) => `line ${String(line)}: Enabled is not supported in a context menu`),
  ];
}
