/** A value a script can be given or give back, as JSON writes it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** A conversation with a browser by WebDriver BiDi, the protocol Firefox speaks without a driver program. */
export interface Bidi {
  send(method: string, params?: object): Promise<unknown>;
  /**
   * Runs a function in a page or window, by its source text, so it may use nothing from around it; a promise is waited for. What it returns crosses
   * as JSON.
   */
  run<T extends Plain, A extends readonly Plain[]>(
    context: string,
    call: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T>;
  close(): void;
}

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

/** Opens a conversation. `address` is what Firefox prints as it starts, `ws://127.0.0.1:PORT`. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}`)));
  });
  let sent = 0;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const asker = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') asker?.reject(new Error(`${error}: ${message}`));
    else asker?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed'));
    waiting.clear();
  });

  const send = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      sent += 1;
      const id = sent;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method} was not answered`));
      }, patience);
      const settle =
        <V>(how: (value: V) => void) =>
        (value: V) => {
          clearTimeout(timer);
          how(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: {} });
  return {
    send,
    async run(context, call, ...given) {
      const answer = await send('script.callFunction', {
        // Arguments and result go as JSON: BiDi's own form of values takes a type each.
        functionDeclaration: `async (given) => JSON.stringify((await (${call})(...JSON.parse(given))) ?? null)`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
      });
      return JSON.parse(resultOf(answer));
    },
    close: () => socket.close(),
  };
}

/** The text a script gave back. Throws what the script threw. */
function resultOf(answer: unknown): string {
  const { result, exceptionDetails } = fields(answer);
  if (exceptionDetails) throw new Error(`In the page: ${fields(exceptionDetails).text}`);
  return String(fields(result).value);
}

/** The members of an answer, none of them known to be there. */
export const fields = (answer: unknown): Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null ? { ...answer } : {};
