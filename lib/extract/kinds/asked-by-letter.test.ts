import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-10-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('letters and messages that ask for views without calling it a consultation', () => {
  it.each([
    "From: Grants Team, Fenwick Borough Council\nSent: Monday 1 September 2025 09:30\nTo: All funded groups\nSubject: Ward fund - new rules, first stab\n\nDear friends\n\nAt the spring get-together I promised you a first look at how the ward fund might be shared out from next year. It's attached. The fund is £180,000 a year and about thirty of you have had something from it.\n\nWhat I'm after: is the form too long? Are the marks fair? Have we left anybody out? It's a draft and any of it can go. What can't change is the total, which Cabinet fixed in February.\n\nPlease get back to me by Friday 3 October. Email, phone or a chat over tea on 17 September at the Guildhall are all fine.\n\nI'll write round in October with what you said and what changed. The Leader signs it off on 30 October.\n\nSam",
    'Dear colleague\n\nWe want to make our grant conditions shorter. Enclosed are the present ones with the changes that we have in mind. Awards would last three years and be paid ahead of each quarter.\n\nWould you let me have any remarks, by the end of October? We shall go through every one of them before the Board meets on 20 November 2025, and send you a paper on what we did about each.\n\nWith kind regards\nGrants Officer, Northshire Police and Crime Commissioner, 15 September 2025',
    "Community Transport Review: over to you\n\nWe fund six schemes at a cost of £300,000 a year. We're working out what the next five years should look like and nothing's fixed. There are three ways it could go: A, leave it be; B, one big scheme; C, pay per journey.\n\nWhich one would work for you and your passengers? What have we missed?\n\nDrop us a line at transport@fenwick.gov.uk, fill in the form, or come to the Corn Hall on 9 October 2025, 6pm. We need everything by 7 November 2025. Councillors pick an option in January, with a full account of what people said in front of them.\n\nFenwick District Council",
    "From: Voluntary Sector Liaison, NHS Eastshire Integrated Care Board\nDate: 4 September 2025\nSubject: How we should commission social prescribing: please tell us\n\nHello all\n\nContracts for link workers are up in 2027. Before we write a specification we'd like to pick your brains. The questions are on two sides of A4. Could you send them back by 31 October? Individual trustees are welcome to answer too. The Board will see all the answers in December when it decides what to buy.\n\nIf you'd rather talk, I'm at the Alliance meeting on the 23rd.",
    'Draft Voluntary Sector Strategy 2026-2031: comments wanted\n\nThe Cabinet has put out its draft strategy. It would bring all grants into one fund and give awards for three years. Comments, on the form or by letter, should reach the Policy Unit not later than Friday 28 November 2025. A report on comments, and the changes made, goes to Cabinet in January.\n\nCounty Council',
    'NHS Eastshire ICB\nTalking about hearing clinics\n\nWe have been paying charities to run drop-in hearing clinics since 2019. The money runs to March 2027 and we need to settle what comes next. Before anything goes to the Board on 22 January 2026 we want to hear from people who use the clinics, their families, and the charities.\n\nYou can: fill in our form; come to one of four talks; ring 01632 960 000. All by midnight on Sunday 30 November 2025.\n\nYou will find what people said, and what we did with it, on this page in February.',
    'Letter to leaseholders and groups: rents at community halls\n\n1 October 2025\n\nDear Secretary\n\nThe Council owns fourteen halls let to groups at a peppercorn. The Executive is minded to bring in a standard rent, with relief for groups that can show what they do for local people. Nothing has been decided.\n\nThe Executive would be glad of your thoughts on (a) whether there should be relief, (b) how it should be worked out and (c) how quickly rents should change. They should be with me by 5 January 2026. I enclose a sheet of questions but you need not use it.\n\nHead of Property, Fenwick Borough Council',
    "Message to all Community Chest holders\n\nWe're rewriting the guidance for 2027 onwards and I'd love a steer from people who have to live with it. Have a read of the attached and scribble on it. Tell me what's daft. Back to me by 14 November 2025 please, as it goes to the Portfolio Holder on the 28th with your scribbles attached.\n\nNothing alters for grants you hold now.\n\nCommunity Development, Eastmere City Council, 13 October 2025",
  ])('%s', (markdown) => {
    expect(kindsOf(markdown)).toEqual(['consultation']);
  });
});

describe('letters that ask for something else', () => {
  it.each([
    [
      'Subject: Your grant from April\n\nDear friends\n\nYour award for 2026/27 is £6,000 and it will be paid in two halves, in April and October. If you have any comments on the form please let me know by 3 October. You must send us receipts. Any money not spent must be returned.\n\nSam, Grants Team, Fenwick Borough Council',
      ['funding'],
    ],
    [
      "From: Voluntary Sector Liaison\nSubject: Minutes of the forum\n\nDear all, attached are the notes of last week's forum. Please let me have any corrections by Friday 3 October 2025. The next one is on 9 December. Several of you asked about grants: these are being looked at and we'll be in touch. Fenwick Borough Council",
      [],
    ],
    [
      'Dear Secretary\n\nThe Council has decided that the peppercorn rent on your hall will come to an end on 31 March 2026. I realise that this is unwelcome. If you have any comments on how the change is to be made please let me have them by 5 January. The decision itself will not be looked at again.\n\nHead of Property, Fenwick Borough Council, 1 October 2025',
      ['change'],
    ],
  ])('%s', (markdown, kinds) => {
    expect(kindsOf(markdown)).toEqual(kinds);
  });
});
