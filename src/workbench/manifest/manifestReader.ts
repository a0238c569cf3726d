import type { IconSet, ManifestProblem } from './manifest.ts';
import { children, localized } from './xml.ts';

/** Reads values of a manifest in one language and gathers what is wrong with it on the way. */
export class ManifestReader {
  readonly problems: ManifestProblem[] = [];
  readonly #resources = new Map<string, Element>();
  readonly #language: string;
  readonly #origin: string;

  constructor(
    resources: Element | null,
    { language, origin }: { readonly language: string; readonly origin: string },
  ) {
    this.#language = language;
    this.#origin = origin;
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

  /** An address, which must be https or the workbench's own origin. */
  address(element: Element | null, at: string): string {
    const address = this.resource(element, at);
    const isAllowed = address.startsWith('https://') || address.startsWith(`${this.#origin}/`);
    if (address !== '' && !isAllowed) this.report('no-https', `${at} ${address}`);
    return address;
  }

  /** An address that stands in the element itself, which must be https. */
  ownAddress(element: Element | null, at: string): string {
    const address = this.text(element);
    if (address === '') this.report('missing', at);
    else if (!address.startsWith('https://')) this.report('no-https', `${at} ${address}`);
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
