import { element } from './element.ts';
import type { Messages } from './messages.ts';
import { paneWidths } from './pageOptions.ts';

const keyStep = 10;

/** The task pane beside the grid: its title, a button to close it, and a divider to widen it. */
export class PaneFrame {
  readonly root: HTMLElement;
  readonly divider: HTMLElement;
  readonly #body = element('div', { class: 'pane-body' });
  readonly #title = element('h2', { class: 'pane-title' });
  #width: number;

  constructor(messages: Messages, width: number, closed: () => void) {
    this.#width = width;
    const close = element(
      'button',
      {
        type: 'button',
        class: 'pane-close',
        'aria-label': messages.closePane,
        title: messages.closePane,
      },
      '×',
    );
    close.addEventListener('click', closed);
    this.root = element(
      'aside',
      { class: 'pane', 'aria-label': messages.pane },
      element('div', { class: 'pane-head' }, this.#title, close),
      this.#body,
    );
    this.divider = element('div', {
      class: 'divider',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': messages.resizePane,
      'aria-valuemin': String(paneWidths.least),
      'aria-valuemax': String(paneWidths.most),
    });
    this.#watchDivider();
    this.resize(width);
  }

  get isVisible(): boolean {
    return !this.root.hidden;
  }

  show(visible: boolean): void {
    this.root.hidden = !visible;
    this.divider.hidden = !visible;
  }

  /** Lets a page of the add-in run, unseen until it is loaded: a frame that moves in the document starts anew. */
  keep(frame: HTMLElement): void {
    frame.hidden = true;
    this.#body.append(frame);
  }

  /** Shows a page of the add-in, in place of the one that was shown. */
  load(title: string, frame: HTMLElement): void {
    this.#title.textContent = title;
    if (frame.parentElement !== this.#body) this.#body.append(frame);
    for (const each of this.#body.querySelectorAll('iframe')) each.hidden = each !== frame;
  }

  resize(width: number): void {
    this.#width = Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
    this.root.style.width = `${this.#width}px`;
    this.divider.setAttribute('aria-valuenow', String(this.#width));
  }

  #watchDivider(): void {
    this.divider.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.resize(this.#width + keyStep);
      if (key === 'ArrowRight') this.resize(this.#width - keyStep);
    });
    this.divider.addEventListener('pointerdown', ({ pointerId }) => {
      this.divider.setPointerCapture(pointerId);
      this.#body.style.pointerEvents = 'none';
    });
    this.divider.addEventListener('pointermove', ({ pointerId, clientX }) => {
      if (!this.divider.hasPointerCapture(pointerId)) return;
      this.resize(this.root.getBoundingClientRect().right - clientX);
    });
    this.divider.addEventListener('lostpointercapture', () => {
      this.#body.style.pointerEvents = '';
    });
  }
}
