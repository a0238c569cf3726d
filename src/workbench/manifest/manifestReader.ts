import type { IconSet, ManifestProblem } from './manifest.ts';
import { children, localized } from './xml.ts';

/** How addresses begin: Excel wants https; a workbench on plain http has the pages of a manifest on its own host by http too. */
function addressStarts(origin: string): readonly string[] {
  const { protocol, hostname } = new URL(origin);
  const plain = [`http://${hostname}:`, `http://${hostname}/`];
  return ['https://', ...(protocol === 'http:' ? plain : [])];
}

/** Reads values of a manifest in one language and gathers what is wrong with it on the way. */
export class ManifestReader {
  readonly problems: ManifestProblem[] = [];
  readonly #resources = new Map<string, Element>();
  readonly #language: string;
  readonly #starts: readonly string[];

  constructor(
    resources: Element | null,
    { language, origin }: { readonly language: string; readonly origin: string },
  ) {
    this.#language = language;
    this.#starts = addressStarts(origin);
    for (const kind of resources?.children ?? []) {
      for (const entry of kind.children) {
        const id = entry.getAttribute('id');
        if (id !== null) this.#resources.set(id, entry);
      }
    }
  }

  report(fault: ManifestProblem['fault'], at: string): void {
    this.problems.push({ fault, at });
  }

  /** The text or address that an element's `resid` names. */
  resource(element: Element | null, at: string): string {
    const id = element?.getAttribute('resid') ?? null;
    if (id === null) {
      this.report('missing', at);
      return '';
    }
    const value = localized(this.#resources.get(id) ?? null, this.#language);
    if (value === null) this.report('unknown-resource', `${at} #${id}`);
    return value ?? '';
  }

  /** An address, which must be https or on the workbench's own plain host. */
  address(element: Element | null, at: string): string {
    return this.#allow(this.resource(element, at), at);
  }

  /** An address that stands in the element itself. */
  ownAddress(element: Element | null, at: string): string {
    const address = this.text(element);
    if (address === '') this.report('missing', at);
    return this.#allow(address, at);
  }

  #allow(address: string, at: string): string {
    const isAllowed = this.#starts.some((start) => address.startsWith(start));
    if (address !== '' && !isAllowed) this.report('no-https', `${at} ${address}`);
    return address;
  }

  text(element: Element | null): string {
    return localized(element, this.#language) ?? '';
  }

  icons(element: Element | null, at: string): IconSet {
    return new Map(
      children(element, 'Image').map((image) => [
        Number(image.getAttribute('size')),
        this.resource(image, `${at}/Icon`),
      ]),
    );
  }
}
