import { elementsOf, type XmlElement } from '@/lib/read/xml.ts';

const unwrapped = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

/** The paragraphs, tables and so on directly within an element, out of the wrappings that content controls and tracked changes put round them. */
export const contentOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => (unwrapped.has(child.name) ? contentOf(child) : [child]));
