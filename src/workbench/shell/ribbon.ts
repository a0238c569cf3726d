import type { RibbonControl, RibbonTab } from '../manifest/manifest.ts';
import { controlButton, type RunControl } from './controlButton.ts';
import { element } from './element.ts';
import { menuControl } from './menu.ts';

const largeIcon = 32;

function control(given: RibbonControl, run: RunControl): HTMLElement {
  if (given.kind === 'menu') return menuControl(given, largeIcon, run);
  const button = controlButton(given, largeIcon);
  button.addEventListener('click', () => run(given));
  return button;
}

function tabPanel(tab: RibbonTab, run: RunControl): HTMLElement {
  const groups = tab.groups.map((group) =>
    element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element(
        'div',
        { class: 'ribbon-controls' },
        ...group.controls.map((each) => control(each, run)),
      ),
      element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
    ),
  );
  return element(
    'div',
    { class: 'ribbon-panel', role: 'tabpanel', id: `panel-${tab.id}`, 'aria-label': tab.label },
    ...groups,
  );
}

function tabButton(tab: RibbonTab): HTMLButtonElement {
  return element(
    'button',
    {
      type: 'button',
      role: 'tab',
      class: 'ribbon-tab',
      'aria-controls': `panel-${tab.id}`,
      'data-tab': tab.id,
    },
    tab.label,
  );
}

/** Draws the tabs of an add-in into the ribbon, the first one open. */
export function drawRibbon(
  into: HTMLElement,
  tabs: readonly RibbonTab[],
  label: string,
  run: RunControl,
): void {
  const buttons = tabs.map(tabButton);
  const panels = tabs.map((tab) => tabPanel(tab, run));
  const show = (chosen: number): void => {
    for (const [index, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
      const shown = panels[index];
      if (shown !== undefined) shown.hidden = index !== chosen;
    }
  };
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('click', () => show(index));
    button.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0;
      if (step === 0) return;
      const next = (index + step + buttons.length) % buttons.length;
      show(next);
      buttons[next]?.focus();
    });
  }
  into.replaceChildren(
    element('div', { class: 'ribbon-tabs', role: 'tablist', 'aria-label': label }, ...buttons),
    ...panels,
  );
  show(0);
}

/** Enables or disables a control, as `Office.ribbon.requestUpdate` asks. */
export function enableControl(ribbon: HTMLElement, id: string, enabled: boolean): void {
  const button = ribbon.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`);
  if (button !== null) button.disabled = !enabled;
}

/** Shows or hides a tab, as `Office.ribbon.requestUpdate` asks. */
export function showTab(ribbon: HTMLElement, id: string, visible: boolean): void {
  const tab = ribbon.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"]`);
  if (tab !== null) tab.hidden = !visible;
  const shown = ribbon.querySelector<HTMLElement>(`#${CSS.escape(`panel-${id}`)}`);
  if (shown !== null && !visible) shown.hidden = true;
}
