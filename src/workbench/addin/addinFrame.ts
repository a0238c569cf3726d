import { appContext } from '../protocol/appContext.ts';
import { executeMethod, type MethodHost } from '../protocol/executeMethod.ts';
import { FrameChannel } from '../protocol/frameChannel.ts';
import { focusIn, givesFocusBack } from '../protocol/frameFocus.ts';
import { frameIdentity } from '../protocol/hostInfo.ts';
import { tellOfficeTheme } from '../protocol/officeTheme.ts';
import type { PageOptions } from '../shell/pageOptions.ts';

/** What the frame of an add-in needs to start. */
export interface FrameInput {
  readonly page: string;
  readonly title: string;
  readonly locale: string;
  readonly theme: () => PageOptions['theme'];
  readonly documentName: string;
  readonly addinName: string;
  readonly documentSettings: ReadonlyMap<string, string>;
  readonly isReadOnly: boolean;
  readonly methods: MethodHost;
  readonly isShared: boolean;
  readonly servesFunctions: boolean;
  /** Called when office.js has been told where it runs. */
  readonly introduced: () => void;
  /** Called when the add-in gives the focus back. */
  readonly left: () => void;
}

/** The add-in's page in a frame, with the conversation that office.js has with its host. */
export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly #channel: FrameChannel;

  constructor(input: FrameInput) {
    const frame = document.createElement('iframe');
    const appId = `app-${crypto.randomUUID()}`;
    const channel = new FrameChannel(frame, new URL(input.page).origin, {
      ContextActivationManager_getAppContextAsync: () => {
        tellOfficeTheme(frame, input.theme);
        setTimeout(() => input.introduced(), 0);
        return appContext({
          appId,
          locale: input.locale,
          documentName: input.documentName,
          addinName: input.addinName,
          settings: input.documentSettings,
          isReadOnly: input.isReadOnly,
        });
      },
      ContextActivationManager_notifyHost: (data) => {
        if (givesFocusBack(data)) input.left();
        return 0;
      },
      executeMethod: (data) => executeMethod(input.methods, data),
    });
    const { name, address } = frameIdentity(input.page, {
      locale: input.locale,
      conversationId: channel.conversationId,
      appId,
      hostOrigin: location.origin,
      isShared: input.isShared,
      servesFunctions: input.servesFunctions,
    });
    frame.name = name;
    frame.title = input.title;
    frame.src = address;
    this.element = frame;
    this.#channel = channel;
  }

  /** Tells the add-in of an event; false where it does not listen. */
  fire(name: string, data: unknown): boolean {
    return this.#channel.fire(name, data);
  }

  /** Puts the focus on the add-in's first control. */
  focus(): void {
    this.element.focus();
    this.#channel.notify('Office_notifyAgave', focusIn);
  }

  close(): void {
    this.#channel.close();
    this.element.remove();
  }
}
