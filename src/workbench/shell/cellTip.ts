import { element } from './element.ts';

const gap = 4;

/** The note beside a cell: an error's message or a comment. */
export class CellTip {
  readonly root = element('div', { class: 'cell-tip', role: 'tooltip', hidden: '' });

  /** Shows a text at the right edge of a cell, given in pixels of the page; an empty one hides the note. */
  show(text: string, cell: { readonly right: number; readonly top: number }): void {
    if (text === '') {
      this.hide();
      return;
    }
    this.root.textContent = text;
    this.root.style.left = `${cell.right + gap}px`;
    this.root.style.top = `${cell.top}px`;
    this.root.hidden = false;
  }

  hide(): void {
    this.root.hidden = true;
  }
}
