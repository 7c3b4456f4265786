import type { PaymentTiming, Said } from '@/lib/facts.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/** A small charity has no money to lend its funder: paid only after it has spent, it cannot begin. */
export const rule: Rule = {
  title: 'Payment in advance',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check({ payments, kinds }, ask) {
    const question = `Could payments be made in advance? ${theCompact(ask).replace(/^t/, 'T')} recognises that this lets more voluntary organisations take part.`;
    const of = (timing: PaymentTiming) => payments.filter(({ value }) => value === timing);
    const [advance, arrears, mixed] = [of('advance'), of('arrears'), of('mixed')];
    if (mixed.length || (advance.length && arrears.length))
      return [
        unclear(
          'Some of the money is paid in advance and some afterwards, so a person must judge whether an organisation could manage on it.',
          firstWords([...mixed, ...advance, ...arrears]),
          question,
        ),
      ];
    if (arrears.length)
      return [
        fallsShort(
          `Payment comes after the money has been spent or the work done. Under ${theCompact(ask)} funders recognise the value of paying in advance.`,
          firstWords(arrears),
          question,
        ),
      ];
    if (advance.length) return [meets('Payment is made in advance.', firstWords(advance))];
    return kinds.some(({ kind }) => kind === 'funding')
      ? [
          notStated(
            'It does not say whether payment is made in advance.',
            'When would payments be made, and could they be in advance?',
          ),
        ]
      : [];
  },
};

const firstWords = (payments: readonly Said<PaymentTiming>[]) => payments.slice(0, 3);

export const cases: Cases = [
  {
    meets: [
      'We pay quarterly [in advance].',
      'The whole grant is paid [up front].',
      'The first payment will be made [on signing].',
      'Grants are paid [in advance] in April and October.',
      '| Paid | [Each April] |',
      'The award is paid in two instalments, the first [at the start of the grant].',
    ],
    'falls-short': [
      'The Council shall pay the Grant quarterly [in arrears] against claims.',
      'Payment will be made [within 30 days of a valid invoice].',
      'Payment 30 [days after invoice].',
      'Grants are paid [retrospectively], on proof of spending.',
      'We will [reimburse] the costs that you have paid.',
      'We will not normally pay [in advance].',
    ],
    unclear: [
      'Half of the grant is paid [in advance] and the balance in arrears.',
      'We pay 50% [up front] and the remainder on completion.',
      'The grant is paid [in advance]. Claims for travel are paid in arrears.',
      'The first instalment is paid [in advance]; later payments are made in arrears.',
      'Seventy per cent is paid [in advance], the rest on receipt of invoices.',
    ],
    'not-stated': [
      'The grant is £5,000.',
      'The grant runs from 1 April 2025 to 31 March 2026.',
      'The Recipient shall keep records of the grant for six years.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'Please tell us in advance of any other grant.',
    ],
    silent: [
      '',
      'Please tell us in advance if you cannot come.',
      'The Recipient shall notify the Council in advance of any other funding.',
      'Rounds are published in advance.',
      'Rent arrears have risen.',
      'Please book in advance.',
      'The grant will be announced at the start of the year.',
      'Council tax is due in April.',
      'Changes must be agreed in advance.',
      'The award panel meets in April.',
    ],
  },
];
