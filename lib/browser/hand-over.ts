/**
 * A file dropped in the panel is read by our reader page in a tab of its own. Only the panel holds the file, and an address can carry a key but no
 * bytes, so the two meet on a broadcast channel named by the key. A channel reaches our own pages alone: they have an origin to themselves.
 */
const channelOf = (key: string) => new BroadcastChannel(`compact-lens:file:${key}`);

/** How long the reader waits for a panel that may have been closed meanwhile, in milliseconds. */
const patience = 5_000;

/** Holds a file until the reader that knows the key has asked for it, once; returns the key for `reader.html?file=<key>`. */
export function offerFile(file: File): string {
  const key = crypto.randomUUID();
  const channel = channelOf(key);
  channel.addEventListener('message', ({ data }) => {
    if (data !== 'ready') return;
    channel.postMessage(file);
    channel.close();
  });
  return key;
}

/** The file offered under a key; null where nobody offers it any more, as when the reader's tab is loaded again. */
export function takeFile(key: string): Promise<File | null> {
  const channel = channelOf(key);
  return new Promise((resolve) => {
    const finish = (file: File | null) => {
      clearTimeout(timer);
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(() => finish(null), patience);
    channel.addEventListener('message', ({ data }) => {
      if (data instanceof File) finish(data);
    });
    channel.postMessage('ready');
  });
}
