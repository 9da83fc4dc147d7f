/** A web server on this machine for pages of ours. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string | Buffer;
  /** Default: `text/html; charset=utf-8`. */
  type?: string;
  headers?: Record<string, string>;
}

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Adds or replaces a page at a path ("/story"): HTML, or with its type and headers. */
  set(path: string, page: string | ServedPage): void;
  /** The paths asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages by path on a free port; anything else is 404. */
export async function serve(pages: Record<string, string | ServedPage> = {}): Promise<Served> {
  const known = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const found = known.get(path);
    const page = typeof found === 'string' ? { body: found } : found;
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (path, page) => void known.set(path, page),
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
