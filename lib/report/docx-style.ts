import type { IStylesOptions } from 'docx';
import type { Verdict } from '@/lib/finding.ts';

/** Dark enough on white for every reader. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
  'falls-short': 'A4262C',
  unclear: '7A4F00',
  'not-stated': '4B5563',
  meets: '1D6B36',
};
export const softColour = '575D65';
export const linkColour = '14508C';
export const lineColour = 'BDB8AC';
export const washColour = 'F3F0E9';

/** A4 with margins of 18 mm; 13 mm for a page that must hold all. In twentieths of a point. */
export const pageSize = { width: 11906, height: 16838 } as const;
export const marginOf = (isBrief: boolean) => (isBrief ? 737 : 1020);
export const textWidth = (isBrief: boolean) => pageSize.width - 2 * marginOf(isBrief);

/** Word's own heading styles, so that its navigation and a screen reader's list of headings work. Sizes are in half points, spaces in twentieths. */
export function docxStyles(isBrief: boolean): IStylesOptions {
  const body = isBrief ? 18 : 21;
  const heading = (size: number, before: number) => ({
    run: { font: 'Arial', size, bold: true, color: '1C1F23' },
    paragraph: {
      spacing: { before: isBrief ? before / 2 : before, after: isBrief ? 40 : 80 },
      keepNext: true,
      keepLines: true,
    },
  });
  const style = (id: string, run: object, paragraph: object) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: body, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: isBrief ? 50 : 120, line: isBrief ? 250 : 276 } },
      },
      title: {
        run: { font: 'Arial', size: isBrief ? 30 : 40, bold: true, color: '1C1F23' },
        paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' }, keepNext: true },
      },
      heading1: heading(isBrief ? 22 : 28, 360),
      heading2: heading(isBrief ? 19 : 24, isBrief ? 200 : 280),
      heading3: heading(isBrief ? 18 : 22, 240),
      heading4: heading(isBrief ? 18 : 21, 200),
      heading5: heading(isBrief ? 18 : 21, 200),
      heading6: heading(isBrief ? 18 : 21, 200),
      hyperlink: { run: { color: linkColour, underline: {} } },
    },
    paragraphStyles: [
      style('Subtitle', { color: softColour }, { spacing: { after: isBrief ? 80 : 240 } }),
      style('Lead', { size: body + 2 }, {}),
      style('Small', { size: body - 2, color: softColour }, { spacing: { before: 80 } }),
      style('Warning', {}, { shading: { type: 'clear', fill: washColour }, keepLines: true }),
      style(
        'Quote',
        {},
        {
          indent: { left: 284 },
          border: { left: { style: 'single', size: 18, space: 8, color: lineColour } },
        },
      ),
      style('Cell', { size: body - 5 }, { spacing: { after: 0, line: 240 } }),
    ],
  };
}
