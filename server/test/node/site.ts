import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, answer: ServerResponse) => unknown;

/** A web site on this machine, gone after the test. */
export interface Site extends AsyncDisposable {
  /** E.g. `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** How often it was asked for something. */
  readonly requests: number;
}

/** @param pages by path; a page may break the rules of HTTP as it likes. */
export async function startSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  let requests = 0;
  const server = createServer((request, answer) => {
    requests++;
    const page = pages[request.url ?? ''];
    if (page) page(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    get requests() {
      return requests;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
