import { expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToPriceAlone } from '@/lib/listen/commissioning/price.ts';
import { readText } from '@/lib/read/text.ts';

const heard = (text: string) =>
  listenToPriceAlone(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['tender'] },
    }),
  ).length;

it.each([
  'The contract is awarded to the lowest bid.',
  'Cheapest acceptable quote wins.',
  'Quotations are judged solely on price.',
  'Price: 100%',
  'Price is the sole criterion.',
])('hears price alone: %s', (text) => expect(heard(text)).toBe(1));

it.each([
  'The Council does not bind itself to accept the lowest or any tender.',
  'Price (60%) and quality (40%).',
  'The price score is the lowest price divided by the price tendered.',
  'We do not award on price alone.',
  'Bids are judged only on price and quality together.',
  'Prices are fixed for two years.',
])('hears none: %s', (text) => expect(heard(text)).toBe(0));
