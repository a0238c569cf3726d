/** Something to do about what is said. */
export interface WordsAction {
  /** In both languages. */
  readonly label: string;
  readonly run: () => void;
}

/** Words in the place of the pane, and what can be done. */
export function showWords(texts: readonly string[], actions: readonly WordsAction[]): void {
  const root = document.querySelector<HTMLElement>('#root');
  root?.replaceChildren(
    ...texts.map((text) => textElement('p', text)),
    ...actions.map(wordsButton),
  );
  root?.setAttribute('style', 'padding: 16px; font: 14px/20px "Segoe UI", system-ui, sans-serif');
}

export function textElement(name: 'p' | 'pre', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.style.cssText = 'margin: 0 0 12px; white-space: pre-wrap; overflow-wrap: anywhere';
  return made;
}

export function wordsButton({ label, run }: WordsAction): HTMLElement {
  const made = document.createElement('button');
  made.textContent = label;
  made.style.cssText = 'margin: 0 8px 12px 0; padding: 4px 12px; font: inherit';
  made.addEventListener('click', run);
  return made;
}
