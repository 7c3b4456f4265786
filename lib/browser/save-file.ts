import type { WrittenReport } from '@/lib/report/write-report.ts';

/** File systems take 255 bytes; browsers add a number where the name is taken. */
const mostBytes = 180;
/** Browsers begin a download a moment after the press, some only after asking where it should go. In milliseconds. */
const untilSaved = 60_000;

/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** A name that every system takes for a file in the folder of downloads: no path, no hidden file, no device, nothing that turns its letters round. */
export function safeFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && /^\.\w{1,10}$/.test(plain.slice(dot)) ? plain.slice(dot) : '';
  const stem = (ending ? plain.slice(0, dot) : plain).replace(/^[. -]+/, '');
  const short = withinBytes(stem, mostBytes - bytesOf(ending)).replace(/[. ]+$/, '') || 'report';
  const [device = ''] = short.split('.');
  return `${reserved.test(device.trim()) ? '_' : ''}${short}${ending}`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function withinBytes(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += bytesOf(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
}

/** Gives a file to the browser to save, as a press on a link would, so that no permission is needed. Returns the name it was given. */
export function saveFile({ name, type, content }: WrittenReport): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  const safe = safeFileName(name);
  link.href = address;
  link.download = safe;
  link.hidden = true;
  // Firefox follows only links that are part of the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), untilSaved);
  return safe;
}
