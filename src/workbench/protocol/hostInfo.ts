/** Flags of the host information. */
const flags = { sharedApp: 1, customFunctions: 2 } as const;

/** What the add-in's frame is told before office.js has loaded. */
export interface HostInfo {
  readonly locale: string;
  readonly conversationId: string;
  readonly appId: string;
  readonly hostOrigin: string;
  /** Whether the page is pane, commands and functions in one. */
  readonly isShared: boolean;
  readonly servesFunctions: boolean;
}

function hostInfoParts({ locale, isShared, servesFunctions }: HostInfo): readonly string[] {
  const kind = (isShared ? flags.sharedApp : 0) + (servesFunctions ? flags.customFunctions : 0);
  const correlation = crypto.randomUUID();
  return ['Excel', 'Web', '16.00', locale, correlation, '', 'disableLogging', String(kind)];
}

/** The frame's `name` and the address with its `_host_Info`, as Excel on the web sets them. */
export function frameIdentity(
  page: string,
  info: HostInfo,
): { readonly name: string; readonly address: string } {
  const parts = hostInfoParts(info);
  const address = new URL(page);
  const query = `_host_Info=${parts.join('$')}`;
  const separator = address.search === '' ? '?' : '&';
  return {
    name: JSON.stringify({
      baseFrameName: 'agave',
      hostInfo: parts.join('|'),
      xdmInfo: `${info.conversationId}|${info.appId}|${info.hostOrigin}`,
      serializerVersion: '1',
      flights: '[]',
    }),
    address: `${address.origin}${address.pathname}${address.search}${separator}${query}${address.hash}`,
  };
}
