import { ownValue } from '../domain/ownValue.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the items of format 2 have beyond those of format 1, with what an item of format 1 says about it. */
const added: Readonly<Record<string, Members>> = {
  indicators: { group: '', definitionZh: '', definitionEn: '' },
  sources: { site: '', tier: 'media' },
  observations: { locator: '', vintage: '' },
};

/**
 * An edition's JSON in the present format: every form that was released stays readable. What is no edition of an older form
 * is given back as it is.
 *
 * @example
 * upgradeEdition({ format: 1, sources: [{ id: 'a' }] });
 * // => { format: 2, sources: [{ id: 'a', site: '', tier: 'media' }], bases: [] }
 */
export function upgradeEdition(json: unknown): unknown {
  if (!isObject(json) || json['format'] !== 1) return json;
  const members = Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      name === 'format' ? 2 : upgraded(name, value),
    ]),
  );
  return { ...members, bases: [] };
}

function upgraded(name: string, value: unknown): unknown {
  const members = ownValue(added, name);
  if (members === undefined || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (isObject(item) ? { ...item, ...members } : item));
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
