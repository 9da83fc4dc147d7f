/** A proxy that sees all traffic of a browser, answers for the sites it knows, and lets nothing through. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** What to start Chromium with, so that everything goes through here: even what is for this machine. */
  args: string[];
  port: number;
  /** Every address asked for, in order; for encrypted connections host and port. */
  seen: string[];
  close(): Promise<void>;
}

/** @param sites what to answer by address ("http://news.example/story"); everything else is refused. */
export async function recordingProxy(sites: Record<string, string>): Promise<RecordingProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    seen.push(address);
    const body = sites[address];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    seen,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
