import type { Facts } from '@/lib/facts.ts';
import { eachPart } from '@/lib/listen/consultation/each-exercise.ts';
import { listenToOneWay, listenToWays } from '@/lib/listen/consultation/ways-to-answer.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';

/**
 * An online form alone shuts out people who are not online, do not read English or cannot read print. What counts is how many ways there are to answer and
 * how many formats there are to read; a site's own accessibility statement says nothing of either.
 */
export const rule: Rule = {
  title: 'Ways to take part',
  matter: 'how people can take part',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const answers = eachPart(facts).flatMap((part) => heldTo(part, ask));
    // A bulletin leaves much to the page of each, so what it does not say of one is no silence.
    return answers.length > 1 ? answers.filter(({ verdict }) => verdict !== 'not-stated') : answers;
  },
};

function heldTo(facts: Facts, ask: Ask): Answer[] {
  const { ways, formats, sentences, doubtful } = listenToWays(facts);
  const only = listenToOneWay(facts);
  const offered = [...formats, ...ways];
  const question = `Could people also answer on paper, by telephone or at a meeting, and could the papers be had in Easy Read, large print and other languages? ${asks(ask)}`;
  if (only.length && !formats.length && ways.length < 3 && kindsOf(ways) < 2)
    return [
      fallsShort(
        `The document offers one way to take part. ${asks(ask)}${softened(ask)}`,
        wholeSentences(only),
        question,
      ),
    ];
  if (only.length)
    return [
      unclear(
        `The document names ${formatList(offered)}, and also says that there is only one way or that something is not on offer. ${asks(ask)}`,
        wholeSentences(only, sentences),
        question,
      ),
    ];
  if ((formats.length && offered.length > 1) || ways.length > 2 || kindsOf(ways) > 1)
    return [meets(`The document offers ${formatList(offered)}.`, wholeSentences(sentences))];
  if (doubtful.length)
    return [
      unclear(
        `The document speaks of other formats or ways to take part without promising them. ${asks(ask)}`,
        wholeSentences(doubtful, sentences),
        question,
      ),
    ];
  if (offered.length)
    return [
      unclear(
        `The document offers ${formatList(offered)} and names no other way to take part${formats.length ? '' : ' and no other format'}. ${asks(ask)}`,
        wholeSentences(sentences),
        question,
      ),
    ];
  return [notStated(`The document names no format but its own and no way to take part. ${asks(ask)}`, question)];
}

/** Online and by e-mail are one kind of way, on paper and by post another, by voice a third. */
const kindsOf = (ways: readonly string[]) =>
  new Set(
    ways.map((way) => (/online|e-mail|video|form/.test(way) ? 'screen' : /paper|post/.test(way) ? 'paper' : 'voice')),
  ).size;

const asks = (ask: Ask) => `Under ${theCompact(ask)} people can take part in several ways and in formats they can use.`;

export const cases: Cases = [
  {
    'falls-short': [
      '# Clinics: have your say\n\n[An easy-read edition was considered but has been ruled out on grounds of cost.]',
      '# Clinics: have your say\n\n## Alternative formats\n\n[Not available]',
      '# Clinics: have your say\n\n[The sole means of giving evidence is the smartphone app.]',
      '# Clinics: have your say\n\n[Responses from organisations will be disregarded.]',
      '# Clinics: have your say\n\n[People with no internet access will not be able to respond on this occasion.]',
      '# Clinics: have your say\n\nUse the form on our site. [Anything sent otherwise than through the portal will be discarded.]',
      '# Clinics: have your say\n\n[Officers have been told not to take answers over the telephone.]',
      '# Clinics: have your say\n\nThe workshop is upstairs. [There is no lift to the meeting and no hearing loop has been arranged.]',
      '# Clinics: have your say\n\n[The questionnaire will not work with screen readers.]',
      '# Clinics: have your say\n\n[Requests for other formats will be turned down.]',
      '# Clinics: have your say\n\n## Is there a Braille version?\n\n[No.]',
      '# Clinics: have your say\n\n[Whoever wants the paper in Polish must have it translated at their own expense.]',
      '# Open spaces: have your say\n\n[Comments can be made only through our planning portal.] The call for sites is a separate exercise. The present drop-in arrangement at the hall stays as it is.',
      '# Open spaces: have your say\n\nUse the portal. [Comments sent by e-mail or on paper will not be registered.]',
      '# Clinics: have your say\n\nPlease use the online form, [as we do not have the staff to log comments sent in by letter, e-mail or telephone.]',
      '# Clinics: have your say\n\n[Please use the online form: we have no staff to type up replies sent on paper.]',
      '# Clinics: have your say\n\n[We are not accepting letters or e-mails on this occasion.]',
      '# Clinics: have your say\n\nFill in the survey. [There is no postal or telephone option.]',
      '# Clinics: have your say\n\n[Comments sent by post will not be included in the analysis.]',
      '# Have your say\n\n## Library strategy\n\nThe consultation runs from 1 September to 23 November 2025. Answer online, on paper or by telephone.\n\n## Care charges\n\nThe consultation runs from 8 September to 10 October 2025. [We cannot take letters or telephone calls on this one.]',
      '# Clinics: have your say\n\n[We can only take comments on the spreadsheet, so please do not send letters or ask us to ring.]',
      '# Clinics: have your say\n\n[Only comments entered on the spreadsheet will be looked at.]',
      "# Clinics: have your say\n\n[Comments have to be on the attached form; we can't take them in any other way.]",
      '# Clinics: have your say\n\nPlease use the template. [Letters, calls and visits cannot be dealt with.]',
      '# Parks: have your say\n\nWe are unable to provide the document in other languages or formats.',
      '# Parks: have your say\n\nThe form is online only and no other version is available.',
      '# Parks: have your say\n\nYou can only reply online. We cannot supply paper forms or other formats.',
      '[Responses are accepted through the hub only.]',
      '[The booklet is in English and will not be produced in any other form.]',
      "[The only way to answer is on this site: we can't take comments by post.] Change the language with the translate button above.",
      '[We are not set up to take answers by letter or telephone] and the draft comes only as a PDF.',
      "[Letters and calls won't count.]",
      '[Comments sent by post or e-mail will not be accepted.]',
      '[All responses must be submitted electronically.]',
      '[You must use the portal to respond; letters and emails will not be logged.]',
      '[We do not have the resources to produce the document in other languages or formats.]',
      '[Responses not made on the online form will be disregarded.]',
      '[All comments must be received via the online form at the bottom of the page.]',
      'Please use the form attached. [We can only accept comments made on the form and sent by e-mail.]',
      '[Responses can only be submitted through the council portal.]',
      '[There will be no public meetings and comments must be sent by e-mail.]',
      '[Hand-written replies will be returned unread; please use the app.]',
      '[Representations must be made via the online form; those received by other means will be disregarded.]',
      '[The only means of responding is the portal.]',
      '[The questionnaire is online only.]',
      "[The booklet won't be available in any other language or format.]",
      'Have your say by 4 May. [Responses can only be made through the portal.]',
      '[No paper copies will be sent.] Please fill in the survey on our website.',
      '4.1 Representations are invited. [Handwritten submissions will not be accepted.]',
      '| How to answer | [Electronically only] |',
      '[We cannot accept letters or supply the form in other languages.]',
    ],
    unclear: [
      '# Clinics: have your say\n\n[We hope to produce an Easy Read version.]',
      '# Clinics: have your say\n\n[Requests for large print will be considered.]',
      '# Clinics: have your say\n\n[Interpreters will be arranged where possible.]',
      '[Fill in the survey form and return it by 4 May.]',
      '[Answer on the website.]',
      '[Please send us your views by e-mail.]',
      'Have your say. [Fill in the survey on our website.]',
      '[You can ask for the paper in large print.]',
      '[The survey is online only.] [Copies in Easy Read and large print are available.]',
      '[Write to the Town Clerk with your views.]',
      '[Please complete the online form] or [e-mail us].',
    ],
    'not-stated': [
      '# Clinics: have your say\n\nThe clinic in Mill Lane has no lift.',
      '# Clinics: have your say\n\nIt is a myth that replies can only be made through the portal.',
      "We have published two reports outlining responses to our consultation on children's surgery services.",
      'Have your say. The relevant documents are on this website and can be seen below.',
      'This consultation is about respite. We must give good value while meeting the needs of carers.',
      'Have your say by 4 May. The results will be published on our website.',
      'Have your say by 4 May. Following the event that we held on 6 February we have written a new draft.',
      'Have your say on the libraries. Many people use our online services to borrow books, and you can renew them online.',
      'Have your say on the bins. We will still collect your garden waste.',
      '# Clinics: have your say\n\nE-mails sent to councillors will not be counted as responses.',
      '# Clinics: have your say\n\nWe do not have the staff to take telephone calls at weekends.',
      '# Clinics: have your say\n\nWe are not accepting e-mails about job vacancies.',
      '# Clinics: have your say\n\nComments about individual patients sent by post will not be included.',
      '# Clinics: have your say\n\nWe can only take comments on the survey of trees, not on the planning application.',
      '# Clinics: have your say\n\nWe will only use your answers in this survey for the purpose of the review.',
      '# Clinics: have your say\n\nCalls cannot be taken after 5pm.',
      '# Clinics: have your say\n\nLetters of objection to the building cannot be dealt with here.',
      'The Council is consulting on its parking charges until 4 May.',
      'What do you think of our plan? The closing date is 30 May.',
      'The draft strategy is out for consultation for twelve weeks.',
      'We want your views on the fire service plan.',
      'This consultation is about the hours of our museums.',
    ],
    meets: [
      '# Rules: have your say\n\n[All paper and electronic responses must be received by 5pm on 4 May.]',
      '# Rules: have your say\n\n[The survey can be completed online.] [Library staff are available to help anyone who has difficulty completing the questionnaire.]',
      '# Rules: have your say\n\nPut your comments in the [Microsoft Form below]. [If you would prefer a paper copy please call at the office.]',
      'Thank you to all who took part [by completing a survey form, coming to a public meeting or joining a discussion].',
      '# Day services: have your say\n\nFill in the form online, [or come to one of our drop-in sessions where officers will take down what you say.]',
      '[The survey is being posted out to every household and can also be filled in online.]',
      '[People calling at our reception were asked the questions there, and they were on the website too.]',
      '[You can give your views by clicking on the link below] or come to the public meeting on the budget.',
      '# Have your say\n\nTelephone and one of the team will take down your answers, or ask for the form in large type, on audio CD or in Polish.',
      'Online form\n\nPaper form from any library, returned free of charge. By phone, in English or Polish: 01632 960 851. [Easy Read and large type.]',
      '[Answer online, on paper or by telephone.] Late replies are not accepted except by agreement.',
      '[Forms are at the front desk; or scan the code; or come to a drop-in on 3 April.]',
      '[We would rather people answered the survey on our website, but if you need a paper copy please contact us.]',
      '[People would normally use the form; for large print please ring the office.]',
      '[Answer on your phone, on paper or by dropping in to any of our hubs.]',
      '[We can translate the document and read it to you over the phone.]',
      '[You can tell us in writing, by telephone, by text or in person.]',
      '[A signed video and an Easy Read leaflet are on the page, and Healthwatch will help anybody to answer.]',
      '[You may reply online, on the form in the newsletter, or by telling any councillor.]',
      '[Ask a member of staff for a copy in another language or in large letters, and leave it with them when you have filled it in.]',
      '[The booklet comes in Gujarati and Urdu, and as a recording on CD.]',
      '[Scribes will be on hand at the library on Tuesdays, and a large type copy is kept at the desk.]',
      '[Easy Read and large print copies can be had from any library], and you can write to us or ring us.',
      '## How to take part\n\n- [Fill in the form online]\n- [Come to one of our drop-ins]\n- Write to FREEPOST ELMSHIRE',
      '[If you need this paper in Braille, in Polish or as an audio file, please call us on 01632 960 000.]',
      'Ways to respond: [answer the survey on our hub], send a letter to the address below, or join a workshop.',
      '[We can come to your group, with a BSL interpreter if you need one.]',
      '2.4 [The document is available in other formats on request], and replies may be sent by post or by e-mail.',
      '# Making it easy to join in\n\n- [Tell us what would help: a lip-speaker, an interpreter, papers in Easy Read]\n- Come in person or ring for a chat',
      '# Joining in\n\n- [Grab a paper form from any of our centres and drop it in the box]\n- Tap through the questions on your phone or leave us a voice message',
      'You may:\n\n- [telephone me and I will write them down for you]\n- put a letter through the door\n- come to the coffee morning on 4 April',
      '4.1 [By letter, by e-mail or on the reply slip; the papers can be supplied in larger type or read over to you.]',
      '# Routes for responding\n\n- [Hard copy packs from the wards]\n- Conversations in care homes and day centres, by arrangement',
    ],
    silent: [
      '# Clinics: have your say\n\nNo arrangements have been made for people who lose their place at the centre.',
      '# Clinics: have your say\n\n## Alternative formats\n\nNone of these costs you anything.',
      '# Clinics: have your say\n\nWe have not received any comments by post yet.',
      '# Clinics: have your say\n\nThe catalogue would be digital only.',
      '# Fares\n\nLate letters will not be accepted.',
      '# Fares\n\nWe cannot take payments over the telephone.',
      '# Fares\n\nAnonymous comments by post will not be published.',
      '# Clinics: have your say\n\nLast year we could only take comments on the spreadsheet.',
      '# Fares\n\nIf the plan goes ahead bookings could only be made by e-mail.',
      '# Fares\n\nThe webinar is online only.',
      '# Fares\n\nOne member suggested an online-only survey, and was outvoted.',
      '# Fares\n\nIs the survey online only?',
      '# Fares\n\nThe County says its survey is online only.',
      '# Fares\n\nThe timetable is not available in print.',
      '# Fares\n\nPasses can only be renewed online.',
      '# Parks: have your say\n\nLast year the survey was online only, and we heard that this left people out.',
      "# Parks: have your say\n\nThe neighbouring council's form is online only.",
      '# Parks: have your say\n\nApplications for the job can only be made online.',
      '# Parks: have your say\n\nTickets for the show can only be bought online.',
      '# Parks: have your say\n\nThe old website was only available online.',
      "# Parks: have your say\n\nThe Friends' café cannot supply paper cups.",
      'Read our accessibility statement.',
      'In 2022 the survey was online only.',
      'Tenders must be submitted through the portal only.',
      'The Cabinet meeting will be shown online only.',
      '> The survey is online only.',
      'The new booking service would be online only.',
      "Last year's survey was only on the website and few people answered it.",
      'The draft plan covers the years to 2030.',
      'Grants are paid by bank transfer only.',
      'Our older sites were closed.',
      "You'd book a place online or by telephone.",
      'The tip would have a box for postcards.',
    ],
  },
];
