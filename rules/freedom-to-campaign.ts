import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';

const speaking =
  '(?:public(?:ly)? comments?|(?:make|issue|publish|give)(?:s|ing)? (?:any |a |an )?(?:public )?(?:statements?|comments?|remarks?|interviews?) (?:about|on|concerning|to)|comments? (?:on it )?(?:publicly|in public|adversely|to the (?:press|media))|comment publicly|speak(?:s|ing)? (?:out|publicly|to the (?:press|media)|against|ill)|critici[sz]\\w+|campaign\\w*|lobby\\w*|protest\\w*|adverse publicity|negative (?:publicity|comments?|statements?)|public statements?|statements? to the (?:press|media)|(?:press|media) statements?|disparag\\w+|(?:bring|brings|bringing) [^.;]{0,40}into disrepute|embarrass\\w*|challeng\\w+ (?:the council|any policy|polic(?:y|ies)|decisions?)|advocacy|political(?:ly)? (?:campaign\\w*|activit(?:y|ies)))';

/** A clause that keeps an organisation from speaking: "shall not criticise", "refrain from public comment", "would be grateful if you would not comment". */
const gag = new RegExp(
  `\\b(?:(?:shall|must|may|will|should|to|do|would|can|agrees?|undertakes?|asked?|requested?)(?: please)? not|not to|refrain(?:s|ing)? from|cannot|abstain from|avoid|avoids|prohibited from|neither [^.;]{0,40} shall|no part of the grant may be used (?:for|to)|not (?:be )?used? (?:for|to)|may not be (?:used|spent) (?:for|on|to)|without (?:the )?(?:prior )?(?:written )?(?:consent|approval|agreement|permission)[^.;]{0,40})\\b[^.;]{0,110}?\\b${speaking}`,
  'i',
);
/** Leave first: "any public statement needs the Council's prior approval". */
const leaveFirst = new RegExp(
  `\\b${speaking}[^.;]{0,80}\\b(?:requires?|needs?|only with|subject to|must (?:first )?be (?:approved|agreed)|must have) [^.;]{0,40}(?:approval|consent|agreement|permission|approved|agreed)`,
  'i',
);
/** The freedom is stated: "nothing here limits your freedom to campaign", "free to criticise the Council". */
const freedom =
  /\b(?:doesn't|does not|do not|don't|won't|will not|nothing|shall not)\b[^.;]{0,40}\b(?:oblige|stop|prevent|limit|restrict|require|ask)\w*\b[^.;]{0,80}\b(?:agree with|keep quiet|silent|making a noise|speak\w*|campaign\w*|comment\w*|critici\w*|disagree\w*|challeng\w*)|\bcampaign as you (?:see fit|wish|like|please)|\bfree to (?:tell|say|speak|talk|write)\b|\b(?:fiercest|strongest|sternest) critics\b|\b(?:free(?:dom)?|right|rights|entitled|able|welcome|independence|independent) (?:to|of) [^.;]{0,60}\b(?:campaign\w*|challenge|comment|critici[sz]e|speak (?:out|up)|lobby|voice|disagree|advoca\w+)|\b(?:do not|don't|need not|no) need (?:our |the council's )?(?:permission|consent|approval) [^.;]{0,30}\b(?:speak|comment|press|campaign|publish)|\brepresenting [^.;]{0,30}views, [^.;]{0,30}\bnot\b|\b(?:regardless|whether or not|irrespective) of [^.;]{0,40}(?:funding|fund|relationship)[^.;]{0,60}(?:campaign|challenge|comment)|\b(?:campaign|challenge|comment|critici[sz]e)\w*[^.;]{0,80}(?:regardless|whether or not|irrespective) (?:of|we|the council)|\bspeak(?:ing)? (?:up|out)(?: for[^.;]{0,30})?[^.;]{0,40}\bis part of\b|\bnothing in this [^.;]{0,60}(?:prevents?|stops?|limits?|restricts?)[^.;]{0,60}\b(?:campaign|comment|critici[sz]|speak|challeng)\w*/i;

/** Charity law already keeps charities from party politics, and a short silence about a live procurement or an announcement is no gag. */
const partyOnly = /\bpart(?:y|ies)[- ]political|political part(?:y|ies)|party politics|religious belief|worship\b/i;
const procurementOnly =
  /\b(?:procurement|tender(?:ing)? (?:process|period|exercise)|tenderers?|about (?:this|the) tender|tenders are being|canvass|during the (?:tender|competition)|bid(?:ding)? process|evaluation)\b/i;
const embargo =
  /\b(?:embargo|until (?:after )?(?:the )?(?:[a-z' ]{0,30})?(?:announce\w*|statement|launch|press release|purdah|election)|before (?:the )?(?:public )?announcement|hold (?:any|your) (?:wider )?announcement|pre-election)\b/i;
const ownNews =
  /\b(?:announcements?|publicity|press release|statements?) (?:about|concerning|relating to|on|regarding) (?:the |this )?(?:contract|grant|award|agreement|service|project|funded activity)\b/i;
const thirdParty =
  /\b(?:staff|employees?|officers?|councillors?|trustees?) (?:of the council )?(?:must|shall|should) not\b/i;
const confidential = /\bconfidential|personal data|name and logo|other's name\b/i;

/** Independence is what makes a charity worth funding: it can tell the council what it would rather not hear. */
export const rule: Rule = {
  title: 'Freedom to speak and campaign',
  theme: 'independence',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const gags = gagsIn(facts);
    const question = `${capital(theCompact(ask))} respects the right of voluntary organisations to comment and campaign, whoever funds them. Could this clause be taken out, or could you confirm that it does not limit that right?`;
    const own = gags.filter(({ sentence }) => ownNews.test(sentence.plain));
    const real = gags.filter((heard) => !own.includes(heard));
    if (real.length)
      return [
        fallsShort(
          `It asks the organisation not to speak in public on some matters. ${capital(theCompact(ask))} respects its freedom to comment, challenge and campaign.${softened(ask)}`,
          real.slice(0, 2).map(({ sentence }) => sentence),
          question,
        ),
      ];
    const free = listen(facts, freedom).filter(
      ({ sentence, match }) => !gags.some((other) => other.sentence === sentence) && isFree(sentence.plain, match[0]),
    );
    if (free.length)
      return [
        meets(
          'It says the organisation is free to speak.',
          free.slice(0, 2).map(({ sentence }) => sentence),
        ),
      ];
    if (own.length)
      return [
        unclear(
          'It wants a say in what the organisation announces about the award itself. That is usual, but ask that it goes no further.',
          own.slice(0, 1).map(({ sentence }) => sentence),
          `Could you confirm that this covers only announcements about the award, and leaves us free to comment on other matters, as ${theCompact(ask)} asks?`,
        ),
      ];
    return [];
  },
};

function gagsIn(facts: Facts): Heard[] {
  return [...listen(facts, gag), ...listen(facts, leaveFirst)].filter(({ sentence: { plain } }) => {
    if (/\bnothing (?:in this|here)\b|\bdo not need\b|\bneed not\b|\bneither party\b/i.test(plain)) return false;
    if (
      partyOnly.test(plain) &&
      !/\b(?:council|authority|polic(?:y|ies)|decisions?)\b/i.test(plain.replace(partyOnly, ''))
    )
      return false;
    return !procurementOnly.test(plain) && !embargo.test(plain) && !thirdParty.test(plain) && !confidential.test(plain);
  });
}

/** "not free to criticise" is no freedom; "do not need permission" is. */
const isFree = (plain: string, words: string) => {
  const before = plain.slice(0, plain.indexOf(words)).slice(-25);
  return !/\b(?:not|no|never|nor)\b(?!hing) ?$/i.test(before) && !/\bis not\b|\bare not\b/i.test(before);
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    kind: 'funding',
    'falls-short': [
      '[The Recipient shall refrain from making public comment on the policies of the Council.]',
      '[You must not criticise the Council or its partners while you hold this grant.]',
      '[The Provider shall not do anything to bring the Authority into disrepute.]',
      '[I would be grateful if you would not comment on it publicly until the meeting.]',
      '[The grant may not be used for lobbying or campaigning.]',
      '[Any statement to the press requires the Council’s prior approval.]',
      '| Publicity | [Grant holders agree not to campaign against council decisions.] |',
    ],
    meets: [
      '[Nothing here limits your freedom to comment on, challenge or campaign against any policy, including ours.]',
      '[You do not need our permission before you speak to the press.]',
      '[Groups are free to criticise the Council, whether or not it funds them.]',
      '[We respect your right to campaign.]',
      '[Nothing in this agreement prevents the Recipient from campaigning.]',
    ],
    unclear: [
      '[The Provider shall not, without the Authority’s consent, make any public statement about the contract.]',
      '[The Recipient must not issue public statements about the grant without approval.]',
      '[Grantees shall not make a press statement concerning the project before it is agreed.]',
      '[You may not make a media statement about the award without our consent.]',
      '[The Recipient shall not make public statements relating to the Funded Activity without agreement.]',
    ],
    silent: [
      '',
      'This award must not be used to support a political party.',
      'Tenderers must make no statement to the press about the procurement.',
      'We would ask you to hold any wider announcement until after the Cabinet Member’s statement.',
      'The Recipient shall not use the grant for party political activity or worship.',
      'Personal data must not be disclosed in any public statement.',
      'A publicity campaign will be run in May.',
      'Neither party shall use the other’s name and logo in public statements.',
      'Please comment on the draft.',
      'The Recipient shall acknowledge the Grant in its annual report.',
      'Officers must not comment publicly during the election.',
    ],
  },
];
