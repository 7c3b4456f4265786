import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** What voluntary organisations call themselves at the end of their names: "Elm Valley Voluntary Action", "the Carers Network". */
const lastNames = anyOf(
  'Action',
  'Advice',
  'Advocacy',
  'Age (?:UK|Concern|Link)',
  'Aid',
  'Alliance',
  'Associations?',
  'Assembly',
  "(?:Advice|Carers?|Community|Deaf|Disability|Resource|Volunteer|Volunteering|Welcome|Women's|Carers'|Youth) Centre",
  'Bank',
  'Befrienders',
  'Companions',
  'Connections',
  'Rural Community Council',
  'Settlement',
  'Charity',
  'Bureau',
  'Carers',
  'Champions',
  'Choir',
  'Churches',
  'CIC',
  'CIO',
  'Circle',
  'Clubs?',
  'Collective',
  'Co-?operative',
  'Council for Voluntary Services?',
  'CVS',
  'Deaf',
  'Federation',
  'Fellowship',
  'Forum',
  'Foodbank',
  'Foundation(?! Trust)',
  'Friends',
  'Gardeners',
  'Gurdwara',
  'Hands',
  'Haven',
  'Help',
  'Heritage(?: Group)?',
  'Hospice',
  'Hub',
  'Institute',
  'Kitchen',
  'Larder',
  'League',
  'Links?',
  'Menc[a-z]+',
  'Mind',
  'Mission',
  'Mosque',
  'Music',
  'Neighbours',
  'Networks?',
  'Partnership of [a-z]+',
  'People First',
  'Project',
  'Pantry',
  'Refuge',
  'Rights',
  'Scouts',
  'Guides',
  'Shed',
  'Shoots',
  'Society',
  'Space',
  'Stop',
  'Support',
  'Transport',
  'Trust',
  'Together',
  'Union',
  'United',
  'Voice[s]?',
  'Volunteers?',
  'Wheels',
  'Women',
  'Youth',
);
/** "The Carers' Register", "the Carers Support Scheme": a paper or a payment that has such a name, and nobody. */
const noPaper = String.raw`(?!'?s? (?:[Rr]egisters?|[Ss]chemes?|[Pp]olic(?:y|ies)|[Pp]lans?|[Ss]trateg(?:y|ies)|[Aa]ct|[Rr]egulations|[Bb]ill|[Oo]rder|[Ee]ntitlements?|[Pp]ayments?|[Bb]enefits?|[Ll]ine|[Ll]ibrary)\b)`;
const properName = new RegExp(
  String.raw`\b(?:(?:[A-Z][a-z'-]{1,20}|UK|BME|LGBTQ?\+?) (?:(?:and|of|the|for|in|&) ){0,2}){1,4}${lastNames}\b${noPaper}|\bFriends of (?:the )?[A-Z][a-z]{1,20}\b|\b(?:Barnardo's|Carers UK|Citizens Advice|Crossroads|Healthwatch(?: [A-Z][a-z]{1,20})?|Home-Start|Mencap|Refugee Council|Relate|Rotary|Samaritans|Shelter|Shopmobility|Women's Institute|YMCA|RNIB|RSPB|CVS|VCF?SE?|VCS)\b`,
  'g',
);
/** Names that end so and belong to public bodies, and words that begin a sentence before a common noun: "The Project". */
const publicName =
  /\b(?:Council Tax|Universal Credit|NHS|Foundation Trust|Partnership Trust|Ambulance|Mental Health Trust|Care Trust|Hospitals?|Health(?:care)?|Police|Constabulary|University|Academy|Primary Care|Integrated Care|Clinical|City Council|Government Association|European|Local Government|Schools?|College|Supporting People|Public Health|Adult|Cabinet|Town|County|Borough)\b|^(?:The|This|Our|Each|Your|An?|Any|Every|Under|For|In|When|If|Lead) (?:[A-Z]?[a-z]{1,20}ing )?[A-Za-z]+$/;

/** "We held it at the Farmers Club": where a room was taken. Not "at the Carers Forum", which is a meeting of theirs. */
const roomName = /\b(?:Clubs?|Institute|Hub|Centre|Mosque|Gurdwara|Churches|Kitchen|Shed|Space|Settlement|Hospice)$/i;
const whereHeld =
  /\b(?:held|hold|holding|meet|met|meetings?|events?|sessions?|workshops?|drop-?ins?|exhibitions?|place|open|be|on [0-9]{1,2} [A-Z][a-z]+) (?:[a-z0-9]+ ){0,6}at (?:the )?(?:[a-z'-]+ ){0,3}$/i;

const isRoom = (name: string, from: number, whole: string) =>
  roomName.test(name) && whereHeld.test(whole.slice(0, from));

/** The sector by its common nouns, and those who do the work now. */
const commonNoun = wordsOf(
  `(?:voluntary|community|charitable|third|civil society|not-for-profit|non-profit|faith|grass-?roots|user-led|VCSE|VCFSE|VCS)(?:,? (?:(?:and|&|or) )?(?:the )?(?:voluntary|community|charitable|faith|social enterprise|volunteer)){0,3} (?:sector|organi[sz]ations?|groups?|bodies|body|agencies|agency|partners?|clubs?|associations?|services(?! (?:team|department|directorate))|providers?|networks?|arts|transport operators)`,
  '(?:clubs and (?:churches|societies|groups)|churches and (?:clubs|charities|chapels)|faith groups|playgroups|toddler groups)|third sector|VCS?Os?|charit(?:y|ies)(?! (?:law|commission|shop|number|no))|social enterprises?|councils? (?:for|of) voluntary services?|voluntary action|infrastructure (?:body|bodies|organi[sz]ations?)|grant[- ]?holders|grantees|chief officers|trustees|hospices?|food ?banks?|self-help groups?',
  `(?:carers?|parents?|patients?|users?|tenants?|residents?|women|disabled people|deaf people|young people|older people|service users?|refugees?|friends|faith|local|community|sports|arts|heritage|neighbourhood|support|advocacy|centre|village hall)(?:'s|s'|')? (?:groups?|forums?|networks?|associations?|federations?|societies|clubs|charit(?:y|ies)|organi[sz]ations?|assembl(?:y|ies)|panels?)`,
  '(?:youth|play|advice|mental health|housing|environmental|counselling) (?:organi[sz]ations?|clubs?|associations?|agencies)',
  String.raw`(?:present|current|existing|small(?:er)?|local|those|these|all|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2}|several|many|some|other|which|our|your|delivery) (?:\w+ )?(?:providers|groups|organi[sz]ations|partners|clubs|charities|associations)`,
  "(?:schemes?|projects?|centres?)(?:'s|s'|') (?:own )?(?:committees?|trustees|chairs?|managers?|chief officers|co-?ordinators)|the (?:schemes|projects|centres) themselves|(?:chairs|managers|trustees|committees|co-?ordinators) of (?:all |the |each of the )*(?:two|three|four|five|six|seven|eight|nine|ten) (?:schemes|projects|centres)|(?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten) schemes",
  'members of the (?:[a-z]+ ){0,2}(?:partnership|alliance|consortium|forum|network|assembly)|(?:network|forum|alliance|consortium|assembly) members',
  '(?:each|every|both|all|the) (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|voluntary) )?bodies',
  'all (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)(?= of (?:them|these)|[.,;]|$)',
  String.raw`(?<!\b(?:age|ethnic|focus|working|protected|priority|equality|income|client|risk|political|peer|minority|target|reference|steering|task|vulnerable|interest|blood|such|which|these) )groups`,
  "(?:carers'?|deaf|disability|volunteer|women's|advice|refugee|resource) centres?|(?<=^)providers(?= (?:were|have|had|was|told|said|asked))",
  'every (?:voluntary |local |small |community )?(?:group|club|charity|organi[sz]ation)(?= (?:that|which|in|on|we|told|who))',
  "(?:community )?anchors?(?: organi[sz]ations?)?(?= (?:and|which|that|were|was|have|had|joined|met|told)|[.,;]|$)|(?:each|every) (?:group|club|charity|organi[sz]ation|provider)'s (?:chair|manager|trustees|committee|chief officer)",
  'the (?:(?:wider|local) )?(?:sector|forum|alliance|CVS|charity|charities|clubs?|groups|organi[sz]ations|associations|providers)',
);

const everyCommonNoun = new RegExp(commonNoun, 'gi');

/** What names the sector: a sentence in which neither finds anything is left as it is by `markSector`. */
export const namesOfSector: readonly RegExp[] = [properName, everyCommonNoun];

/** How a marked sentence names the sector. */
export const SECTOR = 'SECTOR';

/**
 * A sentence with each mention of voluntary organisations, by name or by kind, made into the one word `SECTOR`, so that patterns can say where they stand in it.
 * `ear` gives what one of `namesOfSector` may meet in the sentence.
 */
export const markSector = (plain: string, ear = (names: RegExp): RegExp => names): string =>
  plain
    .replace(ear(properName), (name, from: number, whole: string) =>
      publicName.test(name) || isRoom(name, from, whole) ? name : SECTOR,
    )
    .replace(ear(everyCommonNoun), (name, from: number, whole: string) => (isRoom(name, from, whole) ? name : SECTOR));
