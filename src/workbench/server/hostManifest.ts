import { proxyAddin, serveLocally, type Certificate, type Served } from './addinProxy.ts';

const address = /\b(?:DefaultValue|Value|Url|ResourcesUrl)="(?<origin>https:\/\/[^"/]+)/gu;

/** The origins of a manifest that are not on this machine's hostname. */
export function foreignOrigins(manifest: string): readonly string[] {
  const origins = Array.from(manifest.matchAll(address), ({ groups }) => groups?.['origin'] ?? '');
  const foreign = origins.filter((origin) => new URL(origin).hostname !== 'localhost');
  return [...new Set(foreign)];
}

/** A manifest that is served with all its addresses on localhost. */
export interface HostedManifest {
  readonly manifest: string;
  readonly stop: () => Promise<void>;
}

/** Serves a manifest, and each other origin that it names, from localhost: with TLS where the workbench is. */
export async function hostManifest(
  text: string,
  workbench: string,
  pem: string,
): Promise<HostedManifest> {
  const certificate: Certificate = workbench.startsWith('https:') ? pem : null;
  const servers: Served[] = [];
  let here = text;
  for (const origin of foreignOrigins(text)) {
    // oxlint-disable-next-line no-await-in-loop -- a manifest has one or two
    const proxy = await proxyAddin(origin, new URL('office/', workbench).href, certificate);
    servers.push(proxy);
    here = here.replaceAll(`"${origin}`, `"${proxy.origin}`);
  }
  const served = await serveLocally(certificate, (_request, response) => {
    const headers = { 'content-type': 'application/xml', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(here);
  });
  servers.push(served);
  return {
    manifest: `${served.origin}/manifest.xml`,
    stop: async () => {
      await Promise.all(servers.map(async ({ stop }) => stop()));
    },
  };
}
