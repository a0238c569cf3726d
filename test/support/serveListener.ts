import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A server of a test. */
export interface TestServer {
  /** With a slash at its end. */
  readonly address: string;
  readonly stop: () => void;
}

/** Answers on a free port of this machine. */
export async function serveListener(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
