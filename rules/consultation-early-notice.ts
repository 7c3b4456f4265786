import { listen } from '@/lib/listen/listen.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/**
 * A group that meets four times a year can only answer if it hears in time that it will be asked. Most papers do not say when that was, so silence is told
 * only where the compact asks for notice outright.
 */
export const rule: Rule = {
  title: 'Told in good time',
  theme: 'asking',
  kinds: ['consultation'],

  check(facts, ask) {
    const told = listen(facts, toldBefore, { standing: ['current', 'past', 'supposed'], not: otherMatters }).filter(
      ({ denied, sentence }) => !denied && aheadOf.test(sentence.plain),
    );
    const early = listen(facts, earlyStage, { not: otherMatters }).filter(
      ({ sentence, match }) => !/\b(?:not|no longer|past|beyond) $/i.test(sentence.plain.slice(0, match.index)),
    );
    const short = listen(facts, shortNotice, { standing: ['current', 'past'], not: otherMatters });
    const question = `Could you tell us when groups were first told that this consultation was coming, and how we can hear of the next one in advance? ${asks(ask)}`;
    if (short.length && !told.length)
      return [
        fallsShort(
          `The document says that people had little or no notice of the consultation. ${asks(ask)}${softened(ask)}`,
          wholeSentences(short),
          question,
        ),
      ];
    if (short.length)
      return [
        unclear(
          `The document says that some people were told beforehand and that notice was short. ${asks(ask)}`,
          wholeSentences(short, told),
          question,
        ),
      ];
    if (told.length)
      return [
        meets('The document says that people were told beforehand that they would be asked.', wholeSentences(told)),
      ];
    if (early.length)
      return [meets('The document says that people are being asked at an early stage.', wholeSentences(early))];
    return ask.strength === 'firm'
      ? [notStated(`The document does not say when people were first told of the consultation. ${asks(ask)}`, question)]
      : [];
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} people hear early that they are to be asked.`;

/** "Groups were told in May", "we announced in the spring", "notice was given", "listed in the calendar of consultations", "follows a round of early talks". */
const toldBefore =
  /\b(?:(?:was|were|have been|had been|has been) (?:first )?(?:told|informed|notified|warned|alerted|advised|announced|trailed|listed|included|given (?:\w+ ){0,3}notice|made aware|invited to early)|(?:we|the [a-z]+) (?:first )?(?:told|announced|notified|informed|wrote to [^.;]{1,50}\b(?:to say|about)|warned|alerted|gave (?:\w+ ){0,4}notice|let [^.;]{1,40} know|said)|(?:advance|early|prior|forward|(?:[a-z]+|[0-9]+) (?:weeks|months)'?) (?:notice|warning)\b[^.;]{0,40}\b(?:given|sent|issued|published|provided)|notice of (?:this|the) (?:consultation|survey|exercise|engagement)\b[^.;]{0,30}\b(?:sent|given|published|issued|circulated)|(?:timetable|programme|list) (?:for|of) (?:[a-z']+ ){0,3}consultations|(?:forward plan|calendar of consultations|consultation calendar)|(?:pre-?engagement|(?:early|informal|initial) (?:talks|discussions|conversations|meetings))\b[^.;]{0,60}\b(?:took place|held|with|began))\b/i;
/** What they were told of: that they would be asked. */
const aheadOf =
  /\b(?:consultation|consult(?:ed|ing)?|survey|engagement|review|exercise|would be (?:asked|held|consulted|invited)|ask(?:ed|ing)? for (?:their|your) views|this (?:paper|document)|forward plan|calendar|consultations|coming|planned|forthcoming|on (?:its|the) way|early|informal|initial)\b/i;
/** "We are at the stage of listening", "before any options are drawn up". */
const earlyStage =
  /\b(?:(?:at (?:an|the) |very |this )early (?:stage|point)|stage of listening|early (?:engagement|involvement|conversation)|listening (?:stage|exercise|phase)|pre-consultation|before (?:any|we (?:draw up|write|draft|develop)|drawing up|drafting|writing)\b[^.;]{0,30}\b(?:proposals?|options|plans?|draft|strategy|policy)|no (?:proposals|options|plans) (?:have been|are) (?:yet )?(?:drawn|developed|made|written)|before anything is (?:settled|decided|agreed|written)|(?:have not|haven't|do not have|don't have|not yet) (?:got |written |drawn up |drafted )?(?:a|any) (?:plan|proposals?|draft|options?|strategy)|blank (?:sheet|page)|start(?:ing)? (?:of|from) (?:the|our) (?:thinking|conversation))\b/i;
/** "At short notice", "we apologise that we could not tell you sooner". */
const shortNotice =
  /\b(?:comes? as (?:news|a surprise)|(?:at|the|such|very) short notice|short notice (?:of|for|given)|without (?:any )?(?:advance|prior|early) (?:notice|warning)|(?:no|little) (?:advance|prior|early) (?:notice|warning)|(?:given|had|have|with) (?:no|little|so little|such short|very little) notice|(?:not|n't|unable to|not able to|not been able to|not been possible to) (?:been )?(?:give|given|tell|told|let|warn|warned|announce|announced)\b[^.;]{0,60}\b(?:earlier|sooner|in advance|beforehand|more notice|longer notice|advance notice))/i;
/** Notice of other things: of ending, of visits, of meetings, of moving people, of sickness. */
const otherMatters =
  /\?["')]?$|\b(?:(?:months?|weeks?|days?)'? (?:written )?notice (?:to|of termination|before we)|terminat\w+|lease|leases|employment|redundan\w+|cancel\w*|appointments?|respite|meeting papers|tender|privacy notice|(?:asked|invited|happy) to (?:come|attend) at short notice|visits?|(?:can|may) be (?:asked|called|arranged|booked|held))\b/i;

export const cases: Cases = [
  {
    'falls-short': [
      '[We are sorry that this consultation comes at short notice.]',
      '[No advance notice of the survey was given to groups.]',
      'The survey runs for two weeks. [We have not been able to tell you of it sooner.]',
      '[Because of the timetable for the budget, groups were not given advance notice of this consultation.]',
      '3.1 [The Board regrets that the exercise was launched without prior notice.]',
    ],
    unclear: [
      '[Parish councils were told in May that a consultation was planned.] [We regret the short notice given to other groups.]',
      '[We wrote to carers in March about the survey.] [Others have it at short notice, for which we are sorry.]',
      '[The review was announced in the spring.] [It comes at short notice to some.]',
      '[This consultation was listed in our forward plan.] [Even so the exercise comes at short notice to small groups.]',
      '[Providers were told that they would be consulted in the autumn.] [Users were not given advance notice.]',
    ],
    meets: [
      '[Groups were told in October that they would be asked for their views in the spring.]',
      '[We announced in December that a consultation was coming.]',
      '[We are at an early stage] and have not written a draft.',
      '[This survey has been listed in the calendar of consultations since last summer.]',
      "4.1 [Three months' notice of this consultation was given to every group on our list.]",
      '[This is an early conversation, before any options are drawn up.]',
      '[The voluntary sector forum was notified of this review in January.]',
    ],
    'not-stated': [
      'Have your say by 4 May.',
      'We are consulting on the draft plan.',
      'The survey opens on 3 March and closes on 25 May.',
      'Tell us what you think of the proposals.',
      'This consultation is for carers.',
    ],
    silent: [
      '',
      "We would give three months' notice before we ended a lease.",
      'Staff will be given notice of redundancy.',
      'Our privacy notice was changed in July.',
      'You can be asked to a meeting at short notice.',
      'Respite care can be booked at short notice if the review allows.',
      'Drivers were told in May of the new route.',
      'Sign up for notice of meetings.',
      'The Council may cancel the event at short notice.',
      'The contract was ended without prior notice, and the tender was reissued.',
      'Patients have been told that the clinic is moving.',
    ],
  },
  {
    asks: { strength: 'guiding' },
    unclear: ['[We are sorry that this consultation comes at short notice.]'],
    meets: ['[We announced in December that a consultation was coming.]'],
    silent: ['Have your say by 4 May.'],
  },
];
