/** Whether data may come from an address: by https, or from the server of the page itself. */
export function isTrustedAddress(address: string, page: string = location.href): boolean {
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || origin === new URL(page).origin;
}
