import { expect, it } from 'vitest';
import { isPdf, kindOf } from '@/lib/read/file-kinds.ts';

it.each([
  ['Budget.PDF', '', 'pdf'],
  ['download', 'application/pdf', 'pdf'],
  // A site that calls a PDF by another name still sends a PDF.
  ['paper.txt', 'application/pdf', 'pdf'],
  ['offer.docx', '', 'word'],
  ['offer.DOCM', 'application/octet-stream', 'word'],
  ['offer.odt', 'text/plain', 'odt'],
  ['page.htm', '', 'html'],
  ['notice.md', '', 'markdown'],
  ['notice.txt', '', 'text'],
  ['old.doc', 'application/msword', 'old-word'],
  ['letter.rtf', '', 'rtf'],
  ['download', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['download', 'text/html; charset=utf-8', 'html'],
  ['accounts.xlsx', '', null],
  ['pdf', '', null],
  ['', '', null],
])('%j of the type %j is %s', (name, type, kind) => {
  expect(kindOf({ name, type })).toBe(kind);
  expect(isPdf({ name, type })).toBe(kind === 'pdf');
});
