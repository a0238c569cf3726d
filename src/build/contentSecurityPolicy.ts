/**
 * The pane's content security policy. Styles are inline because Fluent's Griffel writes them at run time.
 *
 * @param officeScript where office.js comes from: an address, or a path of the page's own server
 * @param editions the server that editions are kept on; undefined for the page's own
 */
export function contentSecurityPolicy(officeScript: string, editions?: string): string {
  const isHosted = officeScript.startsWith('https:');
  const officeHost = isHosted ? new URL(officeScript).origin : '';
  return [
    "default-src 'none'",
    `script-src 'self'${isHosted ? ` ${officeHost}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${editions === undefined ? '' : ` ${editions}`}`,
    "worker-src 'self'",
    // Where a host is not trusted office.js asks and says so in a frame of its own server.
    `frame-src ${isHosted ? officeHost : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
