import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '@/tests/browser/support/site.ts';

/** Keeps a picture, a PNG, under `.output/screenshots`. */
export async function keep(picture: Uint8Array, name: string): Promise<void> {
  const folder = join(root, '.output', 'screenshots');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), picture);
}
