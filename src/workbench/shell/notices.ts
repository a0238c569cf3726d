import { element } from './element.ts';

/** Shows what went wrong, above the grid, until the page is reloaded. */
export class Notices {
  readonly root = element('div', { class: 'notices', role: 'alert' });

  show(headline: string, details: readonly string[] = []): void {
    const lines = details.map((detail) => element('li', {}, detail));
    const list = lines.length === 0 ? [] : [element('ul', {}, ...lines)];
    this.root.append(element('section', { class: 'notice' }, element('p', {}, headline), ...list));
  }
}
