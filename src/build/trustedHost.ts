/** office.js hands its question over when the page has loaded, and believes only the origin that it came from itself. Pages of another add-in ask from another port. */
const page = `<!doctype html>
<title>Trusted host</title>
<script>
  addEventListener('message', ({ source, origin }) => {
    if (source === parent && new URL(origin).hostname === location.hostname)
      source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
  });
</script>
`;

interface Response {
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/**
 * Answers for the person whom office.js asks, by a page that it looks for beside itself, whether a host without https may be
 * trusted: on the own machine it may.
 */
export const trustedHost = {
  name: 'trusted-host',
  path: '/office/AgaveErrorUX/index.html',
  middleware: (_request: unknown, response: Response): void => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  },
};
