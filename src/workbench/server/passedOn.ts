import type { IncomingHttpHeaders } from 'node:http';

type Headers = Record<string, string | string[]>;

function withoutAncestors(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  return directives.filter((directive) => !/^frame-ancestors\b/iu.test(directive)).join('; ');
}

/**
 * The headers of an answer as they are passed on: none that forbids a frame, and redirections stay here. What lets other
 * origins read it is the add-in's own affair, as in Excel.
 */
export function passedOn(headers: IncomingHttpHeaders, upstream: string, here: string): Headers {
  const sent: Headers = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'x-frame-options' || name === 'transfer-encoding') continue;
    const isPolicy = name === 'content-security-policy';
    sent[name] = isPolicy ? withoutAncestors(String(value)) : value;
  }
  if (headers.location !== undefined) sent['location'] = headers.location.replace(upstream, here);
  return sent;
}

const officeScript =
  /(?:https:)?\/\/[\w.-]+\/(?:appsforoffice\/)?lib\/[\w.]+\/hosted\/(?<name>office|custom-functions-runtime)(?:\.debug)?\.js/gu;

/** A page that loads office.js from this folder and not from Microsoft's network. */
export function withLocalOffice(page: string, officeFolder: string): string {
  return page.replaceAll(officeScript, `${officeFolder}$<name>.js`);
}
