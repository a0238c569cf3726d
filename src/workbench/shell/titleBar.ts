import { element } from './element.ts';
import type { Messages } from './messages.ts';
import type { PageOptions } from './pageOptions.ts';

/** What the title bar's buttons do. */
export interface TitleBarActions {
  switchLanguage(): void;
  switchTheme(): void;
}

function themeLabel(messages: Messages, theme: PageOptions['theme']): string {
  return theme === 'dark' ? messages.light : messages.dark;
}

/** The bar with the file's name and the switches of language and theme. */
export class TitleBar {
  readonly root: HTMLElement;
  readonly #messages: Messages;
  readonly #file = element('span', { class: 'file-name' });
  readonly #theme: HTMLButtonElement;

  constructor(messages: Messages, theme: PageOptions['theme'], actions: TitleBarActions) {
    this.#messages = messages;
    const language = element(
      'button',
      { type: 'button', class: 'title-button' },
      messages.otherLanguage,
    );
    language.addEventListener('click', () => actions.switchLanguage());
    this.#theme = element(
      'button',
      { type: 'button', class: 'title-button' },
      themeLabel(messages, theme),
    );
    this.#theme.addEventListener('click', () => actions.switchTheme());
    this.root = element(
      'header',
      { class: 'title-bar' },
      element('h1', { class: 'title-name' }, messages.title),
      this.#file,
      element('span', { class: 'title-notice' }, messages.notice),
      element('div', { class: 'title-buttons' }, language, this.#theme),
    );
  }

  showFile(name: string): void {
    this.#file.textContent = name;
  }

  showTheme(theme: PageOptions['theme']): void {
    this.#theme.textContent = themeLabel(this.#messages, theme);
  }
}
