import type { Facts } from '@/lib/facts.ts';

/** Whether a document is a notice of a few lines on a portal, which leaves what it does not say to the papers it points to. */
export const isBareNotice = ({ doc: { text } }: Pick<Facts, 'doc'>): boolean =>
  text.length < 1600 &&
  /\b(?:contracts finder|find a tender|(?:tender|contract|procurement|opportunity|award) notice|cpv|ocds-|procurement (?:portal|documents|reference)|e-?tendering|the chest|delta e-?sourcing|pro-?contract|in-?tend)\b/i.test(
    text,
  );
