import { mostBytes } from '@/lib/read/pdf-open.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

/**
 * Fetches a document's bytes as its tab did, signed in where the person is.
 * @throws {ReadError} where the address is not one we open, the site refuses, or the file is too large
 */
export async function fetchPdf(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  if (!/^(?:https?|file):/.test(address)) throw new ReadError('unsupported', say('reader.refused.address'));
  const response = await ask(address, signal);
  if (!response.ok) throw refusalOf(response.status);
  const length = Number(response.headers.get('content-length') ?? 0);
  if (length > mostBytes) throw new ReadError('too-large', say('reader.refused.too-large'));
  return collect(response, signal);
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
  const words = navigator.onLine ? say('reader.refused.unreachable') : say('reader.refused.offline');
  return new ReadError('unreachable', words, { cause });
}

function refusalOf(status: number): ReadError {
  if (status === 401 || status === 403) return new ReadError('blocked', say('reader.refused.forbidden'));
  if (status === 404 || status === 410) return new ReadError('unreachable', say('reader.refused.gone'));
  return new ReadError('unreachable', say('reader.refused.status', { status }));
}

/** Reads a body to its end, and gives up once it is larger than we read: some servers do not say how much they will send. */
async function collect({ body }: Response, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = await next(reader, signal);
    if (!chunk) break;
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) {
      await reader?.cancel();
      throw new ReadError('too-large', say('reader.refused.too-large'));
    }
  }
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (cause) {
    throw unreachable(cause, signal);
  }
}
