import type { RibbonMenu } from '../manifest/manifest.ts';
import { controlButton, type RunControl } from './controlButton.ts';
import { element } from './element.ts';

const smallIcon = 16;

function moveFocus(list: HTMLElement, step: number): void {
  const items = [...list.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

/** A menu button of the ribbon with its list: arrows move, Escape closes, a click elsewhere closes. */
export function menuControl(menu: RibbonMenu, size: number, run: RunControl): HTMLElement {
  const opener = controlButton(menu, size);
  const list = element('div', {
    class: 'menu-list',
    role: 'menu',
    'aria-label': menu.label,
    hidden: '',
  });
  const close = (): void => {
    list.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  };
  const open = (): void => {
    list.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    moveFocus(list, 1);
  };
  for (const item of menu.items) {
    const button = controlButton(item, smallIcon, 'menuitem');
    button.addEventListener('click', () => {
      close();
      run(item);
    });
    list.append(button);
  }
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  opener.addEventListener('click', () => (list.hidden ? open() : close()));
  const whole = element('div', { class: 'menu' }, opener, list);
  whole.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowDown') moveFocus(list, 1);
    if (key === 'ArrowUp') moveFocus(list, -1);
    if (key !== 'Escape' || list.hidden) return;
    close();
    opener.focus();
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !whole.contains(relatedTarget)) close();
  });
  return whole;
}
