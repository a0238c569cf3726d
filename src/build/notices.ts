/** What a package says of its licence. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** Null where the package has no such file. */
  readonly licenseText: string | null;
  readonly noticeText?: string | null;
}

/**
 * Packages that leave out the file of their licence, with the line of copyright of their repository.
 *
 * @see https://github.com/microsoft/fluentui-system-icons/blob/main/LICENSE (MIT; its Flutter package names the same holder)
 */
const holders: ReadonlyMap<string, string> = new Map([
  ['@fluentui/react-icons', 'Copyright (c) 2020 Microsoft Corporation'],
]);

const rule = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * The licence texts of the product and of each package in it, as one text.
 *
 * @param own the product's own licence, MIT
 * @throws Error that names a package without the text of its licence
 */
export function notices(own: string, packages: readonly LicensedPackage[]): string {
  const sections = packages.map((each) =>
    [`${each.name} ${each.version} (${each.license})`, licenseTextOf(each, own), each.noticeText]
      .map((text) => text?.trim() ?? '')
      .filter((text) => text !== '')
      .join('\n\n'),
  );
  const head = [own.trim(), 'The scripts contain the packages that follow.'];
  return `${[...head, ...sections].join(rule)}\n`;
}

function licenseTextOf({ name, license, licenseText }: LicensedPackage, own: string): string {
  if (licenseText !== null && licenseText.trim() !== '') return licenseText;
  const holder = holders.get(name);
  if (holder === undefined || license !== 'MIT') {
    throw new Error(
      `${name} has no file with its licence (${license}): add its holder to notices.ts.`,
    );
  }
  return own.replace(/^Copyright .*$/mu, holder);
}
