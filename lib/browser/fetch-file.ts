import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

/**
 * Fetches a document as a file, as its tab would, signed in where the person is; its name is the address's last part. `most` is in bytes.
 * @throws {ReadError} where the address is not one we open, the site refuses, or the file is larger than `most`
 */
export async function fetchFile(address: string, most: number, signal?: AbortSignal): Promise<File> {
  if (!/^(?:https?|file):/.test(address)) throw new ReadError('unsupported', say('fetch.address'));
  const response = await ask(address, signal);
  if (!response.ok) throw refusalOf(response.status);
  if (Number(response.headers.get('content-length') ?? 0) > most) throw tooLarge(most);
  const bytes = await collect(response, most, signal);
  return new File(bytes, nameOf(address), { type: response.headers.get('content-type') ?? '' });
}

/** The name of the file at an address. */
export function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  // Unlike decodeURIComponent, this does not throw where a percent sign stands for itself.
  const plain = new URLSearchParams(`name=${name.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('name');
  return plain || hostname;
}

async function ask(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, { credentials: 'include', ...(signal ? { signal } : {}) });
  } catch (cause) {
    throw unreachable(cause, signal);
  }
}

/** A browser gives no reason, so that no page may learn what lies on another site. */
function unreachable(cause: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return cause;
  const words = navigator.onLine ? say('fetch.unreachable') : say('fetch.offline');
  return new ReadError('unreachable', words, { cause });
}

const tooLarge = (most: number) =>
  new ReadError('too-large', say('fetch.too-large', { size: Math.round(most / 1024 / 1024) }));

function refusalOf(status: number): ReadError {
  if (status === 401 || status === 403) return new ReadError('blocked', say('fetch.forbidden'));
  if (status === 404 || status === 410) return new ReadError('unreachable', say('fetch.gone'));
  return new ReadError('unreachable', say('fetch.status', { status }));
}

/** Reads a body to its end, and gives up once it is larger than we read: some servers do not say how much they will send. */
async function collect({ body }: Response, most: number, signal: AbortSignal | undefined): Promise<BlobPart[]> {
  const chunks: BlobPart[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = await next(reader, signal);
    if (!chunk) return chunks;
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) {
      await reader?.cancel();
      throw tooLarge(most);
    }
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (cause) {
    throw unreachable(cause, signal);
  }
}
