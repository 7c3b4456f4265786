import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** A web server for this computer alone. */
export interface LocalServer {
  /** Such as `http://localhost:43210`, with no slash at its end. */
  readonly origin: string;
  /** The path of every request so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a server sends: status 200 unless said otherwise. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly status?: number;
}

/** Serves whatever `answer` gives for a path such as `/page.html`; null is "not found". It listens on the loopback address, so no other computer can reach it. */
export async function serve(answer: (path: string) => Promise<Served | null> | Served | null): Promise<LocalServer> {
  const requests: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    requests.push(path);
    const served = await answer(path);
    response.writeHead(served ? (served.status ?? 200) : 404, {
      'content-type': served?.type ?? 'text/plain',
      'cache-control': 'no-store',
    });
    response.end(served?.body ?? 'Not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
  return {
    origin: `http://localhost:${address.port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
};

/** Serves the files of a folder, and nothing outside it. */
export const serveFolder = (folder: string): Promise<LocalServer> =>
  serve(async (path) => {
    const file = join(folder, path);
    if (!file.startsWith(folder + sep)) return null;
    try {
      return { body: await readFile(file), type: types[extname(file)] ?? 'application/octet-stream' };
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
        return null;
      throw error;
    }
  });
