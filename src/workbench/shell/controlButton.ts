import type { RibbonButton, RibbonControl } from '../manifest/manifest.ts';
import { element } from './element.ts';
import { iconFor } from './iconFor.ts';

function face(control: RibbonControl, size: number): (Node | string)[] {
  const icon = iconFor(control.icons, size, globalThis.devicePixelRatio);
  const image =
    icon === null
      ? []
      : [element('img', { src: icon, alt: '', width: `${size}`, height: `${size}` })];
  return [...image, element('span', { class: 'control-label' }, control.label)];
}

/** A button for a control of a manifest, its supertip as a tooltip. */
export function controlButton(
  control: RibbonControl,
  size: number,
  role?: string,
): HTMLButtonElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: size > 20 ? 'control control-large' : 'control',
      'data-control': control.id,
      title:
        control.tipTitle === control.tipText
          ? control.tipText
          : `${control.tipTitle}\n${control.tipText}`,
      ...(role === undefined ? {} : { role }),
    },
    ...face(control, size),
  );
  if (control.kind === 'button') button.disabled = !control.enabled;
  return button;
}

/** Runs when a person presses a button of the add-in. */
export type RunControl = (button: RibbonButton) => void;
