import { lastDayOf } from '@/lib/calendar/calendar.ts';
import { comparePeriods } from '@/lib/calendar/compare.ts';
import { quoteOf } from '@/lib/document.ts';
import { eachExercise, type FactsOfOne } from '@/lib/listen/consultation/each-exercise.ts';
import { type Unexplained, unexplainedIn, weaknessOf } from '@/lib/listen/consultation/unexplained.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatPeriod } from '@/lib/show/format.ts';

/** Where the time to reply is cut short, the reader is owed the reason. */
export const rule: Rule = {
  title: 'Reason for a shorter time',
  matter: 'why there is less time than usual',
  theme: 'consultation',
  kinds: ['consultation'],

  check: (facts, ask) => {
    const { atLeast } = ask;
    return atLeast ? eachExercise(facts).flatMap((one) => heldOne(one, ask, atLeast)) : [];
  },
};

function heldOne(facts: FactsOfOne, ask: Ask, atLeast: string): Answer[] {
  const { opens, closes, lengths, reason, part } = facts.consultation;
  const [length] = lengths;
  const isShort =
    opens && closes
      ? closes.value < lastDayOf(opens.value, atLeast)
      : !!(opens ?? closes) && !!length && comparePeriods(length.value, atLeast) === 'shorter';
  if (!isShort) return [];
  const promise = `Under ${theCompact(ask)} a shorter time is to be explained.`;
  const question = `Could you tell us why the consultation is open for less than the ${formatPeriod(atLeast)} that ${theCompact(ask)} asks for?`;
  const short = `It is open for less than ${formatPeriod(atLeast)}`;
  const weakness = reason && weaknessOf(quoteOf(facts.doc, reason));
  if (weakness) return [unclear(`${short}${saying[weakness]} ${promise}`, [reason], question)];
  if (reason) return [meets('It is open for less time than promised, and the document says why.', [reason])];
  const told = unexplainedIn(part ? { sentences: spansIn(facts.sentences, part) } : facts);
  if (told) {
    const answer = told.how === 'withheld' || told.how === 'bare' ? fallsShort : unclear;
    return [answer(`${short}${saying[told.how]} ${promise}`, [told], question)];
  }
  // A length in words may be of a part of the exercise, and a page that tells no days may tell more elsewhere.
  if (!opens || !closes) return [];
  return [notStated(`${short} and the document gives no reason. ${promise}`, question)];
}

const saying: Readonly<Record<Unexplained['how'], string>> = {
  withheld: ', and the document holds back the reason or says that there is none.',
  bare: ', and where the document speaks of that it gives no reason.',
  vague: '. What the document says of that may be meant for the reason, but it does not say what stands behind it.',
  elsewhere: '. The reason is said to stand elsewhere, or is only hinted at here.',
};

export const cases: Cases = [
  {
    asks: { atLeast: 'P12W' },
    'falls-short': [
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The Trust does not comment on its choice of consultation period.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The Compact suggests twelve weeks. [We are giving six.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [We shall not be entertaining requests for more time.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025.\n\nHow was the closing date chosen? [We do not share that information.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [No explanation is offered for the shorter period.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The Authority is under no obligation to explain the length of its consultations, and does not propose to do so.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [Groups have asked why the window is so narrow; we have nothing to add.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The deadline is not negotiable.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The Board has chosen not to follow its usual twelve weeks.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The timescale is shorter than normal. Thank you for your understanding.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [We cannot give you longer than six weeks.]',
      'The survey runs from 3 March 2025 to 28 April 2025. Sorry for the tight turnaround.',
      'The survey runs from 3 March 2025 to 13 April 2025. We know that six weeks is short. Please get your answers in by the deadline.',
      'The consultation runs from 3 March 2025 to 14 April 2025. We know that six weeks is short.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025.\n\n| Reason for shorter period | None given |',
    ],
    unclear: [
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [For reasons of urgency the period is six weeks.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The shorter timescale reflects our usual approach to surveys.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The timescale has been shortened for operational reasons.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [Due to circumstances beyond our control the consultation is shorter than usual.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [Six weeks is considered adequate for a matter of this kind.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The period is in line with our usual practice.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The reasons for the shorter period are set out in the consultation paper.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The committee timetable does not permit anything longer.]',
    ],
    meets: [
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. [The law gives us only until 31 May to settle the charges, which leaves six weeks for your replies.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The owner is selling up in May. That leaves us with only six weeks to hear from you.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. A new statutory duty comes into force on 1 May, hence the six weeks.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Flooding has closed two of the halls and we must settle where groups meet. The time for replies is therefore shorter than the usual.',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The tight timetable arises from the Secretary of State's direction of 2 February.",
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025.\n\n## Why the short deadline?\n\n[Our insurers will not cover the pavilion after 1 May.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025.\n\n| Reason for shorter period | [The lease ends on 31 May] |',
      'The consultation runs from 3 March 2025 to 14 April 2025. [Because of the pre-election period we have to close before 15 April.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. [Six weeks is shorter than usual, because the grant must be spent by May, and we have added two more drop-ins.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. [We would have given a further six weeks, but the Government requires the plan by May.]',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025.\n\n## Why can't it be longer?\n\n[The lease runs out in May.]",
      'The consultation runs from 3 March 2025 to 14 April 2025. [The period cannot be longer than six weeks because the grant must be spent by May.]',
      'The consultation opens on 3 March 2025 and closes on 31 March 2025. [Twelve weeks would be usual. Four are proposed because the Council must by law set its budget before 11 April.]',
      'The consultation opens on 3 March 2025 and closes on 11 April 2025. [Our norm is twelve weeks. We can offer only five, as the grant must be spent by May.]',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. A court order requires us to decide by 1 May, which is why the time is short.',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We've had to squeeze this: ministers did not tell us the figures until February.",
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Twelve weeks would take us past the date on which the law says that the scheme must be made.',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Our usual practice is to give people twelve weeks, and we are sorry that on this occasion we can't. The business case has to reach the Department by 31 May.",
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Why only six weeks? The lease on the building runs out in June and cannot be renewed.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The period has been shortened owing to the general election.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. This is shorter than usual: the Home Office has brought forward the date by which every plan has to be lodged.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Six weeks is less than we would like. NHS England needs the plan by the end of May.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We would rather have given the full twelve. Claims for the roof grant have to name who will hold each lease by 30 April.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We know many people would expect three months. The £6m for the building was only confirmed in December and has to be committed by 31 March 2026.',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We have only six weeks because the Government's money has to be claimed by 30 April.",
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. Our usual practice is to leave surveys open for twelve weeks. This one is open for eight. The final figures from government came late and, by law, people must have new assessments before April, so there is no room for more.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. We would usually leave this sort of thing open for longer. The tenancies of three centres run out on 31 December, though, and the Executive needs your comments by the early summer.',
      "# Have your say\n\nThe survey runs from 3 March to 23 March 2025. I do realise that three weeks isn't long. The reason is that the Leader would like the scheme in place for bids in June.",
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025.\n\n## Why eight weeks?\n\nWe normally give twelve. This time we have less because a new operator must be chosen by July.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. It has to be eight weeks rather than twelve: the order lapses in June.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. Time is against us, because the lease ends in June, which is why you have eight weeks.',
      'The survey runs from 3 March 2025 to 28 April 2025.\n\nWhy not longer? [We know eight weeks is less than we normally give. The firm that runs both baths is pulling out, and a new one will only quote if it knows by June which we keep.]',
      "The survey runs from 3 March 2025 to 28 April 2025. [I realise eight weeks isn't generous. The reason is that the Executive has the plan down for 4 June.]",
      'The survey runs from 3 March 2025 to 28 April 2025. [Sorry for the squeeze: our lawyers need the paper by 2 May so that it can go to the May board.]',
      "The survey runs from 3 March 2025 to 28 April 2025. [We'd rather have given you a quarter, but the papers go to the Board in May and have to be with it in time for the print.]",
      "The survey runs from 3 March 2025 to 28 April 2025.\n\n## What's the hurry?\n\n[The money must be spent by the end of June.]",
      'The consultation opens on 3 March 2025 and closes on 22 May 2025. [We know that is four days under the twelve weeks we normally allow. The printers have to be told by 1 July how many we want.]',
      'The consultation runs from 3 March 2025 to 30 March 2025. [Four weeks is less than we gave the first time. Only one map has changed, and the Committee has to settle its charges in April.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [It falls short of our usual twelve weeks because the budget must be set by 11 May.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [We are aware that six weeks is tight. Ministers want our plan by the end of May.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [Twelve weeks was not possible: the court ordered us to settle the matter by June.]',
      'The survey runs from 3 March 2025 to 13 April 2025.\n\n## Why not twelve weeks?\n\n[The home is being sold, and the owners want us out by June.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [The timescale is not of our choosing: the regulator expects plans at the end of April.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [Six weeks reflects the fact that the changes are minor.]',
      'The survey runs from 3 March 2025 to 13 April 2025. [Because of the election period we have had to limit this to six weeks.]',
      'This consultation runs from 2 June 2025 to 11 July 2025. [Six weeks is all that can be given because the grant from government must be spent by March.]',
      'The consultation opens on 2 June 2025 and closes on 30 June 2025.\n\n# Why only four weeks\n\n[The regulations oblige us to publish the plan by 31 August.]',
      'The consultation runs from 3 March 2025 to 14 April 2025. [We are consulting for six weeks because the Government has set a deadline of 1 May.]',
      'This consultation opens on 3 March 2025 and closes on 24 March 2025. [The consultation period is shorter than usual so that the budget can be set in time.]',
      'The survey runs from 3 March 2025 to 14 April 2025. [The consultation timetable is set by the statutory deadline for the plan.]',
      'The consultation runs from 3 March 2025 to 31 March 2025. [We cannot give you longer. The grant conditions were not announced until last week and the bid must be in by April.]',
      "This survey runs from 3 March 2025 to 14 April 2025.\n\n## Isn't six weeks rather short?\n\n[Yes, it is. Our lease expires in June and we have to tell the landlord by May.]",
      'The consultation opens on 3 March 2025 and closes on 31 March 2025. [The time is shorter than we would wish: the levy has to be fixed by law in April.]',
      'Comments are invited from 3 March 2025 until 4 April 2025. [It is not possible to extend the closing date, as papers for Full Council are due on 7 April.]',
      'The consultation runs from 3 March 2025 to 31 March 2025.\n\nWhy so little time? [The regulator requires our plan by the end of April.]',
    ],
    'not-stated': [
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Groups will have less time in the hall on Fridays.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The closing date for bookings of the hall is final.',
      "# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The County's consultation was shorter than usual and it did not say why.",
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Requests for an extension of a loan will be refused.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Each group will be given notice by 20 June, so that none has less than three months before the change.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. You do not have to give reasons for your answers.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Late replies will not be considered.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. If we ever allow less than twelve weeks we will say why.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Some members asked why the consultation on parks was so short.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The loan period has been cut without explanation.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Decisions on fines are final.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The community representatives we think it appropriate to consult are listed below.',
      '# Baths: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Because of repairs the baths have to close by 1 May.',
      'The consultation opens on 7 July 2025 and closes on 14 September 2025. Our consultations normally run for eight weeks. As this one falls across the school summer holidays we have added a further two.',
      'The consultation runs from 7 July 2025 to 14 September 2025. The period is longer than usual because of the summer holidays.',
      'The consultation runs from 7 July 2025 to 14 September 2025. We usually give eight weeks. We have allowed an extra fortnight because many groups do not meet in August.',
      '# Parks: have your say\n\nThe consultation runs from 7 July 2025 to 14 September 2025.\n\n## Why is this longer than other consultations?\n\nIt has to run over the holidays.',
      'The consultation opened on 7 July 2025 and closes on 14 September 2025. The consultation period has been extended because the form was not working.',
      'The consultation opens on 3 March 2025 and closes on 31 March 2025. Twelve weeks would be usual. Please send your answers by the closing date.',
      'The consultation opens on 3 March 2025 and closes on 31 March 2025. Twelve weeks is the usual wait for an appointment. It must be booked by telephone.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The last form took too little time to fill in because it was short.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Replies take us a week because we are a small team.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The County gave six weeks because its budget is set in February.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. In 2019 we gave only four weeks because of the election.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Waiting times are longer than we would like because nurses have left.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The grant period is one year because the budget is set yearly.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We are asking because the plan runs out next March.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Bus journeys are shorter because of the new road.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. Please reply early because we expect many answers.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The building closes at six because of staff shortages.',
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. We hope that this gives you enough time.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. We usually allow twelve weeks. This one is shorter.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. Our usual practice is to leave the bins out until noon. The contract runs out in June and must be renewed.',
      '# Have your say\n\nThe survey runs from 3 March to 27 April 2025. Last time you had twelve weeks, because of the holidays.',
      'The survey runs from 3 March 2025 to 28 April 2025. The discount goes, unless you can show us that the council would otherwise have to provide what you do.',
      'The survey runs from 3 March 2025 to 28 April 2025. Only two weeks of fuel are kept, because the tank is small.',
      'The survey runs from 3 March 2025 to 13 April 2025. £5,000 is all we can offer because the fund has to be shared.',
      "The survey runs from 3 March 2025 to 28 April 2025.\n\n## Why now?\n\nNext year's budget assumes a saving on clubs.",
      'The survey runs from 3 March 2025 to 13 April 2025. People wait under twelve weeks for an operation, because more surgeons were taken on.',
      'The survey runs from 3 March 2025 to 13 April 2025. A shorter period of opening is proposed because money is tight.',
      'The survey runs from 3 March 2025 to 13 April 2025. We usually allow four weeks to book a hall.',
      'The consultation opens on 2 June 2025 and closes on 30 June 2025. Please take part.',
      '| Opens | 1 September 2025 |\n| Closes | 26 September 2025 |\n\nHave your say in this consultation.',
      'The consultation runs from 3 March 2025 to 14 April 2025.',
      'This survey is open from 6 January 2025 until 17 January 2025.',
      'The consultation runs from 3 March 2025 to 24 May 2025.',
      'The consultation runs from 3 March 2025 to 14 April 2025. Opening hours would be shorter because fewer people come.',
      'The consultation runs from 3 March 2025 to 14 April 2025.\n\n## Why is the time of the bus changing?\n\nThe road must be closed for repairs.',
    ],
    silent: [
      '# Parks: have your say\n\nThe consultation runs from 3 March 2025 to 14 April 2025. The time allowed on computers is one hour and cannot be longer.',
      'The consultation opens on 2 June 2025 and closes on 24 August 2025.',
      'The grant is for six weeks because money is short.',
      'In 2019 we consulted for six weeks because of the election.',
      'The consultation is open for 14 weeks, from 2 June 2025 to 7 September 2025.',
      'The new timetable for buses is shorter because demand has fallen.',
      'Give us your views on the timetable.',
      'The consultation runs from 3 March 2025 to 25 May 2025.',
      'The consultation runs for six weeks.',
      'The consultation closes on 14 April 2025.',
    ],
  },
];
