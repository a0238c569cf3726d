import type { PageOptions } from '../shell/pageOptions.ts';

const themes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#F5F5F5',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#F5F5F5',
    isDarkTheme: true,
  },
} as const;

function member(of: unknown, name: string): unknown {
  const holds = (typeof of === 'object' && of !== null) || typeof of === 'function';
  return holds ? Reflect.get(of, name) : undefined;
}

/** The prototype of office.js's application context; objects of another window are no instances of our `Object`. */
function contextPrototype(frame: HTMLIFrameElement): object | null {
  const context = member(member(frame.contentWindow, 'OSF'), 'OfficeAppContext');
  const prototype = member(context, 'prototype');
  return typeof prototype === 'object' ? prototype : null;
}

/**
 * Lets `Office.context.officeTheme` tell the theme, as it does in Excel for Windows and Mac. The web's office.js has
 * the property but always fills it with undefined; its application context inherits the theme from here instead. It
 * must be told before the add-in gets its context, and can be where both pages have one origin.
 */
export function tellOfficeTheme(frame: HTMLIFrameElement, theme: () => PageOptions['theme']): void {
  try {
    const prototype = contextPrototype(frame);
    if (prototype === null || Object.hasOwn(prototype, '_officeTheme')) return;
    Object.defineProperty(prototype, '_officeTheme', {
      get: () => themes[theme()],
      set() {
        // The library's own undefined is dropped.
      },
    });
  } catch {
    // A page of another origin does not show its objects: it gets no theme, as on the web.
  }
}
