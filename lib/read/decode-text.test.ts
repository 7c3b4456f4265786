import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/read/decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8, and leaves out the mark that says so', () =>
    expect(decodeText(new TextEncoder().encode('\uFEFF£412,000 – a year’s grant'))).toBe('£412,000 – a year’s grant'));

  it('reads what is not UTF-8 as Windows-1252', () =>
    // 0xA3 is the pound sign and 0x92 the apostrophe of older Windows programs.
    expect(decodeText(Uint8Array.of(0xa3, 0x35, 0x30, 0x30, 0x92, 0x73))).toBe('£500’s'));
});
