import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice of a cut, whatever stands first', () => {
  it.each([
    ['We may need to shrink an award. Seven weeks from the date of our email the new figure applies.', 'funder P7W'],
    ['If the award is to be cut, nothing changes until seven weeks after our letter.', 'funder P7W'],
    ['We may have to stop the funding. Seven weeks is the shortest warning that you would get.', 'funder P7W'],
    ['If funding is cut, the minimum warning you would have is seven weeks.', 'funder P7W'],
    ['| If we have to cut or stop the grant | Seven weeks, by email |', 'funder P7W'],
    ["# Can you take the money away?\n\nIf our budget is cut, yes. You'd have seven weeks to get ready.", 'funder P7W'],
    ['The conditions let the Council alter a grant "on giving seven weeks\' notice".', 'funder P7W'],
    ['Termination by the Commissioner without cause: seven weeks.', 'funder P7W'],
    [
      'The grant may be discontinued by the Board upon the expiry of seven weeks from service of a notice.',
      'funder P7W',
    ],
    [
      '"Notice Period" means seven weeks.\n\nThe Council may terminate this Agreement by giving the Recipient written notice of at least the Notice Period.',
      'funder P7W',
    ],
    [
      '| Notice Period | thirty (30) Working Days |\n\nThe Council may end this Agreement by giving the Notice Period in writing.',
      'funder P30WD',
    ],
    [
      "If we have to end grants we would talk to you first, hear your ideas about what the people you work with need, and give at least seven weeks' notice.",
      'funder P7W',
    ],
    [
      "If the Provider wishes to end the contract it shall meet the Council, share what the Council asks for, and give seven weeks' notice.",
      'recipient P7W',
    ],
    ["We'd expect to give seven weeks' notice before a grant is made smaller.", 'funder P7W'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('notice that the funder would be content with', () => {
  it.each([
    ["# We might want to stop\n\nThat's all right. Five weeks' notice is plenty.", 'recipient P5W'],
    ["# What if we can't carry on?\n\nLet us know. A month is enough.", 'recipient P1M'],
    ["If it's your group that wants to stop, five weeks is fine.", 'recipient P5W'],
    ['# If you want to give it up\n\nWe need five weeks, in writing.', 'recipient P5W'],
    ['# Handing the grant back\n\nFive weeks, please.', 'recipient P5W'],
    ["If you have to give up the grant we'd be glad of five weeks' notice.", 'recipient P5W'],
    ["Providers may leave on giving five weeks' notice.", 'recipient P5W'],
    ['| Your notice to us | Five weeks |', 'recipient P5W'],
    ["The grant letters required the clubs to give five weeks' notice if they wished to stop.", 'recipient P5W'],
    [
      "The agreement that we signed in 2021 asked your charity for five weeks' notice if it wanted to leave.",
      'recipient P5W',
    ],
    ['What notice must we give? Under condition 8 the supplier gives the Council five weeks.', 'recipient P5W'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('two lengths', () => {
  it.each([
    [
      "| Ending early | Five months' notice in writing from the Council, with reasons; two months from the Alliance. |",
      'funder P5M, recipient P2M',
    ],
    [
      '# Coming out of the contract\n\n| Council, no reason needed | Five months |\n| Supplier, no reason needed | Not in the first year; after that two months. |',
      'funder P5M, recipient P2M',
    ],
    [
      'The agreement may be brought to an end by the Council, on five months’ notice, or by the Recipient, on two.',
      'funder P5M, recipient P2M',
    ],
    [
      '3.1 The Funder may end this agreement on ninety (90) days’ notice. 3.2 If its allocation is revised, clause 3.1 shall be read as though for "ninety (90)" there were written "thirty (30)".',
      'funder P90D, funder P30D',
    ],
    [
      'The Council may end the grant on 90 days’ notice. If its budget is cut that becomes 30 days.',
      'funder P90D, funder P30D',
    ],
    [
      'The Council may end this agreement on 90 days’ notice (30 days where the reason is budgetary).',
      'funder P90D, funder P30D',
    ],
    ['| Either side wishes to stop | Thirteen weeks, by letter |', 'either P13W'],
    ['You or we may bring it to an early close. All that is asked is thirteen weeks’ warning.', 'either P13W'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('no length promised', () => {
  it.each([
    ['A grant may be scaled back at any stage. We would tell you as soon as we were able.', 'funder P0D'],
    [
      "We may have to shrink a grant or take it away. We can't tie ourselves to any particular amount of warning.",
      'funder P0D',
    ],
    ['We can stop your grant if our budget is cut. No minimum notice applies.', 'funder P0D'],
    [
      'Money gone astray is the exception: fraud ends it. Then we might have to stop payment there and then.',
      'funder P0D for cause',
    ],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));
});

describe('lengths that are no notice', () => {
  it.each([
    'We offer you a grant. If we do not hear from you, the offer lapses four weeks after the date of our letter.',
    'We may reduce the grant. Payment reaches you three weeks after the date of our letter.',
    '# If you want to apply for a grant\n\nSix weeks is plenty of time to fill in the form.',
    "# What if we can't finish the work in time?\n\nTell us. A month's extension is usually fine.",
    '| If your worker leaves | Tell us within 14 days |',
    '"Notice Period" means 14 days. The Council may inspect the premises on expiry of the Notice Period.',
    'You may ask for a review of a decision to end your grant up to six weeks after our email.',
    'Before we end a grant we allow sixteen weeks for things to improve.',
    'The grant will stop if your report is more than six weeks late.',
    'If you want a bigger grant, six weeks is about how long the panel takes.',
    "The old agreement asked for six months' notice if the charity wanted to leave, and has lapsed.",
    "(a) End the grants in March on one month's notice: rejected as unfair.",
    "A loan is separate: the charity can call in the balance on 14 days' notice. The grant is £400.",
    'The Funder may at any time before the End Date, by letter, prolong the grant once by up to six months.',
  ])('%s', (text) => expect(noticesIn(text)).toBe(''));
});
