import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { mostBytes, openPdf } from '@/lib/read/pdf/open.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { makePdf } from '@/tests/pdf/make-pdf.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const words = [[{ text: 'Notice of one month', x: 60, y: 60 }]];

/** Why the bytes are refused. */
const refusalOf = async (data: Uint8Array, options = {}): Promise<ReadError> => {
  try {
    await openPdf(pdfjs, data, options);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('It was opened.');
};

describe('what is refused, and in what words', () => {
  it.each([
    [
      'a web page',
      '<!DOCTYPE html><html><title>Sign in</title></html>',
      'unsupported',
      'gave a web page instead of the PDF',
    ],
    ['a Word file', 'PK\x03\x04 word/document.xml', 'unsupported', 'is not a PDF'],
    ['text', 'Dear Trustees', 'unsupported', 'is not a PDF'],
    ['nothing', '', 'empty', 'This file is empty'],
    ['a PDF in name only', '%PDF-1.4\nthis is all there is', 'damaged', 'damaged or was cut off'],
  ])('%s', async (_, data, reason, message) => {
    const refusal = await refusalOf(bytesOf(data));
    expect(refusal.reason).toBe(reason);
    expect(refusal.message).toContain(message);
  });

  it('a PDF without pages', async () => {
    const refusal = await refusalOf(makePdf([]));
    expect([refusal.reason, refusal.message]).toEqual(['empty', expect.stringContaining('has no pages')]);
  });

  it('a PDF cut off in its first page', async () => {
    const refusal = await refusalOf(makePdf(words).slice(0, 120));
    expect(refusal.reason).toBe('damaged');
  });

  it('more bytes than a browser can bear, and not one fewer', async () => {
    expect((await refusalOf(new Uint8Array(mostBytes + 1))).reason).toBe('too-large');
    expect((await refusalOf(new Uint8Array(mostBytes))).reason).toBe('unsupported');
  });
});

describe('a locked PDF', () => {
  const locked = () => makePdf(words, { password: 'open sesame' });

  it('is refused without its password, and with a wrong one', async () => {
    expect(await refusalOf(locked())).toMatchObject({
      reason: 'locked',
      message: expect.stringContaining('locked with a password'),
    });
    expect(await refusalOf(locked(), { password: 'open' })).toMatchObject({
      reason: 'locked',
      message: expect.stringContaining('does not open this PDF'),
    });
  });

  it('opens with it', async () => {
    const pdf = await openPdf(pdfjs, locked(), { password: 'open sesame' });
    expect(pdf.numPages).toBe(1);
    await pdf.loadingTask.destroy();
  });

  it('asks again until it is right', async () => {
    const asked: boolean[] = [];
    const answers = ['open', 'sesame', 'open sesame'];
    const askPassword = async (wrong: boolean) => {
      asked.push(wrong);
      return answers[asked.length - 1] ?? '';
    };
    const pdf = await openPdf(pdfjs, locked(), { askPassword });
    expect(asked).toEqual([false, true, true]);
    await pdf.loadingTask.destroy();
  });
});

it('allows for a few bytes before the file begins, as viewers do', async () => {
  const pdf = await openPdf(pdfjs, Uint8Array.from([...bytesOf('\r\n\r\n'), ...makePdf(words)]));
  expect(pdf.numPages).toBe(1);
  await pdf.loadingTask.destroy();
});
