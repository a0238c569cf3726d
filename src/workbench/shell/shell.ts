import './workbench.css';
import { CellTip } from './cellTip.ts';
import { element } from './element.ts';
import { messagesIn, type Messages } from './messages.ts';
import { Notices } from './notices.ts';
import type { PageOptions } from './pageOptions.ts';
import { PaneFrame } from './paneFrame.ts';
import { TitleBar } from './titleBar.ts';

/** The page around the grid and the task pane. */
export class Shell {
  readonly messages: Messages;
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  /** Where the spreadsheet itself goes; what lies over it is beside it in the grid. */
  readonly cells = element('div', { class: 'cells' });
  readonly pane: PaneFrame;
  readonly notices = new Notices();
  readonly tip = new CellTip();
  readonly titleBar: TitleBar;

  constructor(
    into: HTMLElement,
    options: PageOptions,
    actions: { paneClosed(): void; themeSwitched(): void },
  ) {
    this.messages = messagesIn(options.language);
    document.documentElement.lang = options.language;
    document.title = this.messages.title;
    this.titleBar = new TitleBar(this.messages, options.theme, {
      switchLanguage: () => switchLanguage(options),
      switchTheme: () => actions.themeSwitched(),
    });
    this.ribbon = element('nav', { class: 'ribbon', 'aria-label': this.messages.ribbon });
    const grid = { class: 'grid', 'aria-label': this.messages.grid, tabindex: '-1' };
    this.grid = element('section', grid, this.cells);
    this.pane = new PaneFrame(this.messages, options.pane, () => actions.paneClosed());
    into.replaceChildren(
      this.titleBar.root,
      this.ribbon,
      this.notices.root,
      element('main', { class: 'work' }, this.grid, this.pane.divider, this.pane.root),
      this.tip.root,
    );
  }

  showTheme(theme: PageOptions['theme']): void {
    document.documentElement.dataset['theme'] = theme;
    this.titleBar.showTheme(theme);
  }
}

function switchLanguage({ language }: PageOptions): void {
  const query = new URLSearchParams(location.search);
  query.set('lang', language === 'zh-CN' ? 'en-US' : 'zh-CN');
  location.search = query.toString();
}
