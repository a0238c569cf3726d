/** Where the files stand that name the address of plain http instead of Excel's. */
export const plainFolder = 'plain';

interface Request {
  url?: string | undefined;
  readonly socket: object;
}

/** Hands to whoever asks by plain http the manifest and metadata that name its own address. */
export const plainFiles = {
  name: 'plain-files',
  middleware: (request: Request, _response: unknown, next: () => void): void => {
    const isPlain = !('encrypted' in request.socket);
    if (isPlain && /^\/(?:manifest\.xml|functions[-\w]*\.json)(?:\?|$)/u.test(request.url ?? '')) {
      request.url = `/${plainFolder}${request.url}`;
    }
    next();
  },
};
