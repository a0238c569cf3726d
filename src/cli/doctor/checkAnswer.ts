import { excelOrigin, type Answer } from './askAddress.ts';
import type { Finding } from './finding.ts';
import type { AddressRole, ManifestAddress } from './manifestAddresses.ts';

type Fault = Finding extends infer Each
  ? Each extends Finding
    ? Omit<Each, 'address'>
    : never
  : never;

/** The types that browsers and Excel accept, by what the address is for; the first is told. */
const types: Readonly<Record<AddressRole, readonly string[]>> = {
  page: ['text/html'],
  help: ['text/html'],
  script: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  metadata: ['application/json'],
  shortcuts: ['application/json'],
  icon: ['image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/svg+xml'],
};

/** What is wrong with what an address answered, for what Excel does with it. */
export function checkAnswer(asked: ManifestAddress, answer: Answer): readonly Finding[] {
  const { address, role } = asked;
  const { status, headers, body } = answer;
  if (status !== 200)
    return [{ address, code: 'status', status, location: headers.get('location') }];
  if (body.length === 0) return [{ address, code: 'empty' }];
  const faults: readonly (Fault | undefined)[] = [
    typeFault(role, headers.get('content-type') ?? ''),
    ...(role === 'metadata' || role === 'shortcuts' ? jsonFaults(answer) : []),
    ...(role === 'page' ? [framingFault(answer), pageCacheFault(answer)] : []),
    ...(role === 'icon' ? [iconCacheFault(answer), iconSizeFault(asked, body)] : []),
  ];
  return faults.flatMap((fault) => (fault === undefined ? [] : [{ address, ...fault }]));
}

function typeFault(role: AddressRole, given: string): Fault | undefined {
  const [type = ''] = given.toLowerCase().split(';');
  const [wanted = ''] = types[role];
  return types[role].includes(type.trim())
    ? undefined
    : { code: 'content-type', type: given, wanted };
}

function jsonFaults({ headers, body }: Answer): readonly (Fault | undefined)[] {
  const allowed = headers.get('access-control-allow-origin');
  const isShared = allowed === '*' || allowed === excelOrigin;
  return [
    isJson(body) ? undefined : { code: 'not-json' },
    isShared ? undefined : { code: 'no-cors' },
  ];
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}

/** A `frame-ancestors` takes the place of `X-Frame-Options`, whose values all forbid another origin. */
function framingFault({ headers }: Answer): Fault | undefined {
  const policy = /frame-ancestors([^;,]*)/u.exec(headers.get('content-security-policy') ?? '');
  if (policy !== null) {
    const allowed = (policy[1] ?? '').trim().split(/\s+/u);
    return allowed.some(allowsExcel) ? undefined : { code: 'no-framing', header: policy[0].trim() };
  }
  const option = headers.get('x-frame-options');
  return option === undefined
    ? undefined
    : { code: 'no-framing', header: `X-Frame-Options: ${option}` };
}

function allowsExcel(source: string): boolean {
  const host = source.replace(/^https:(?:\/\/)?/u, '');
  if (host === '' || host === '*') return true;
  const excel = new URL(excelOrigin).hostname;
  return host.startsWith('*.') ? excel.endsWith(host.slice(1)) : host === excel;
}

function pageCacheFault({ headers }: Answer): Fault | undefined {
  const value = headers.get('cache-control') ?? '';
  return /no-cache|no-store|max-age=0/u.test(value) ? undefined : { code: 'page-cached', value };
}

/** Office shows a generic icon where it may not keep the own one. */
function iconCacheFault({ headers }: Answer): Fault | undefined {
  const value = headers.get('cache-control') ?? '';
  return /no-cache|no-store/u.test(value) ? { code: 'icon-cached', value } : undefined;
}

function iconSizeFault({ size }: ManifestAddress, body: Buffer): Fault | undefined {
  const isPng = body.length > 24 && body.toString('latin1', 1, 4) === 'PNG';
  if (size === undefined || !isPng) return undefined;
  const [width, height] = [body.readUInt32BE(16), body.readUInt32BE(20)];
  if (width === size && height === size) return undefined;
  return { code: 'icon-size', wanted: size, size: `${width}×${height}` };
}
