import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const funder = anyOf(
  'us',
  "(?:the |your )?(?:council|authority|funder|commissioner|trust|board|icb|fund|foundation|partnership|panel|grants? (?:team|officer|manager)|contract manager)(?:'s)?",
  'your (?:\\w+ )?(?:officer|manager|contact)',
);
/** The funder's badge, in things or in words. */
const mark = anyOf(
  'logos?',
  'lozenges?',
  'roundels?',
  'crests?',
  'badges?',
  'plaques?',
  'stickers?',
  'signs?(?! up)',
  'names?',
  'strapline',
);
/** Where it is to be seen. */
const shownOn = anyOf(
  'publicity|posters?|leaflets?|flyers?|web ?(?:site|page)s?|social media|facebook|annual (?:report|review)|press|papers|printed (?:matter|materials?)|materials?|newsletters?|programmes?|(?:the |your )?(?:van|minibus|vehicle|bus|building|premises|door|wall|entrance|hall|notice ?board|banner|shop|window)|events?|launch|media|news|cards?|lanyards?|interviews?|(?:anything|whatever|everything) you (?:print|publish|hand out|put up|produce|send out)',
);
const showing = anyOf(
  'put|puts|show|shows|display|displays|use|uses|carry|carries|bear|bears|print|place|fix|add|include|includes|appear|appears|have|see|find|feature',
);

/** "Put our logo on your leaflets", "a small line on the van to say who helped", "say in your report that the Council supports it". */
export const namesTheFunder: readonly RegExp[] = [
  String.raw`(?:${showing})\b${within(30)}\b(?:our|the [a-z]+'s|${funder}'?s?) (?:\w+ )?${mark}\b${within(40)}\b(?:${shownOn})`,
  String.raw`(?:credit|mention|thank[- ]you|acknowledge?ment) (?:for|of|to) (?:${funder})\b${within(30)}\b(?:${shownOn})`,
  String.raw`(?:${showing})\b${within(12)}\b${mark} of (?:the |its )?(?:${funder})\b${within(40)}\b(?:${shownOn})`,
  String.raw`(?:show|showing|list|listing|put|putting|name|naming)\b${within(12)}\b(?:our|the [a-z]+'s|${funder}'?s?) name among (?:your|its|the) (?:funders|supporters)`,
  String.raw`our (?:\w+ )?${mark}\b${within(20)}\bon (?:your |all |any |every |the )?(?:\w+ )?(?:${shownOn})`,
  String.raw`(?:our|the [a-z]+'s|${funder}'?s?) (?:\w+ )?${mark}\b${within(50)}\b(?:should|must|shall|will need to|needs? to|is to|are to) (?:appear|be (?:shown|seen|displayed|printed|placed|included|carried|used))\b${within(20)}\b(?:on|in)\b${within(20)}\b(?:${shownOn})`,
  String.raw`(?:please|you (?:should|must|will)|we ask (?:that )?you (?:to )?|(?:grant holders?|recipients?|groups|the (?:recipient|grantee|provider|partner|group)) (?:should|must|shall|will)) (?:mention|thank|credit|name) (?:${funder})\b${within(30)}\b(?:${shownOn})`,
  String.raw`(?:words?|wording|phrase|line|sentence|strapline) ["'](?:funded|supported|paid for|made possible|helped|backed|grant-aided) by\b[^.;"]{1,60}["'][^.;]{0,40}\b(?:on|in|used|shown|printed)\b`,
  String.raw`(?:our|the [a-z]+'s) (?:\w+ )?${mark}\b${within(20)}\b(?:${showing})\b${within(30)}\b(?:${shownOn})`,
  String.raw`(?:a|one) (?:small |short |brief |simple |little )?(?:line|note|mention|credit|word|thank[- ]you|acknowledge?ment|tag|shout[- ]out)\b${within(60)}\b(?:${shownOn}|that (?:we|it|the \w+)|who (?:paid|helped)|of (?:our|the \w+'s) (?:help|support))`,
  String.raw`(?:say|state|mention|explain|announce|record|make clear)\b${within(60)}\b(?:who (?:paid|funds|helped|gave)|(?:is|was|has been) (?:supported|funded|paid for|helped|made possible) by|(?:with (?:the )?support|thanks to) )`,
  String.raw`(?:${shownOn})\b${within(40)}\b(?:must|should|shall|is to|are to|will|needs? to) (?:carry|bear|show|say|include|display|mention|have)\b${within(40)}\b(?:${mark}|words?|supported|funded)`,
  String.raw`(?:support|help|contribution|grant|funding|funder|part played)\b${within(40)}\b(?:is|are|must|should|shall|to) (?:to )?(?:be )?(?:\w+ly )?(?:acknowledged|credited|mentioned|recognised|named)`,
  String.raw`(?:${funder})\b${within(6)} (?:is|are|must|should|shall|to) (?:to )?(?:be )?(?:\w+ly )?(?:acknowledged|credited|thanked|named)\b${within(30)}\b(?:${shownOn}|funder|public\w*)`,
].map((words) => wordsOf(words));

/** What may go wrong or alter, of which a funder would hear. */
const trouble = anyOf(
  '(?:likely|bound|expected|going) to (?:matter|affect|delay|prevent|harm|hinder|put)|(?:may|might|could|will|would) (?:\\w+ )?(?:matter|affect|delay|prevent|harm|hinder|threaten|put|have an? (?:effect|impact|bearing))|affects?|affecting|delay(?:s|ed)?|runn?(?:ing)? (?:late|behind|over)|falls? behind|goes? wrong|underspends?|under-?spends?|change of plans?|changes? (?:to|in|of) (?:your|the|its) (?:\\w+ )?(?:plans?|trustees|constitution|staff|key|governing|project|circumstances|legal|bank|budget)|circumstances (?:\\w+ )?(?:change|alter)|not go(?:ing)? (?:to plan|as|well)|off track|(?:manager|worker|leader|instructor|champion|co-?ordinator|visitor|chair|treasurer|director|key person|staff|lead)\\b[^.;]{0,30}\\b(?:leaves?|resigns?|goes (?:on|off)|falls ill|moves? on|retires?)|drift(?:s|ing)?|(?:somebody|someone|anybody)\\b[^.;]{0,20}\\b(?:has left|leaves|is leaving)|anything big|loss of (?:a|an|your|the|any)|(?:cannot|can not|unable to) fill|vacanc(?:y|ies)|difficult(?:y|ies)|problems?|important changes?|something (?:\\w+ )?changes',
);
/** "Tell the Council promptly of anything likely to affect the work", "changes of plan should be raised with your officer". */
export const warnsTheFunder: RegExp = wordsOf(
  String.raw`(?:tell|inform|notify|let|advise|alert|warn|ring|call|contact|talk to|speak to|write to|give)\b${within(12)}\b(?:${funder})\b${within(60)}\b(?:${trouble})`,
  String.raw`(?:${trouble})\b${within(60)}\b(?:must|should|shall|is to|are to|needs? to|has to|have to|please) (?:then )?(?:be )?(?:\w+ly )?(?:raised|reported|notified|discussed|flagged|shared|told)\b${within(12)}\b(?:with|to|by)? ?(?:${funder})`,
  String.raw`(?:if|when|should)\b${within(50)}\b(?:${trouble})\b${within(20)}, ?(?:please |do |then )?(?:tell|let|ring|call|contact|talk to|speak to|e-?mail) (?:${funder})`,
  String.raw`(?:if|when|should)\b${within(60)}\b(?:${trouble})\b${within(40)}, an? (?:early |quick )?(?:call|word|note|line|e-?mail)\b`,
  String.raw`(?:rather|want to|wants to|like to|expects? to|prefer to|need to|needs to) (?:hear|know|be told)\b${within(30)}\b(?:${trouble}|early|promptly|without delay|straight ?away|soon)`,
  String.raw`(?:bring|draw)(?:s|ing)? to (?:the [a-z]+'s|our|your (?:\w+ )?officer's) (?:attention|notice)\b${within(40)}\b(?:${trouble})`,
  String.raw`early (?:sight|word|notice|news)\b${within(30)}\b(?:${trouble}|plans? changes?|changes?)`,
  String.raw`(?:word|news|notice|a call) from you\b${within(40)}\b(?:${trouble}|(?:key )?person leaves|leaves?)`,
  String.raw`lets? (?:us|the [a-z]+) know\b${within(40)}\b(?:if|of|when|about)\b${within(40)}\b(?:${trouble})`,
  String.raw`early warning\b${within(40)}\b(?:${trouble})`,
);

/** "Two sides of A4 on what you did with the money", "account for the use of the grant". */
export const tellsOfUse: RegExp = wordsOf(
  String.raw`(?:provide|give|send|supply|submit|furnish|let)\b${within(24)}\b(?:${funder})\b${within(40)}\b(?:reports?|returns?)\b${within(30)}\b(?:about|on|of)\b${within(20)}\b(?:project|grant|work|impact|progress|activit\w+|outcomes|spending)`,
  String.raw`(?:sides? of a4|pages?|report|summary|statement|form|write-?up|update|photographs?|account)\b${within(30)}\b(?:what you (?:did|spent|achieved|have done)|how (?:it|the \w+|you) (?:\w+ )?(?:went|spent|used|got on))`,
  '(?:account|note|summary) of (?:how|what) (?:people|users|members|it|the \\w+|things|you|they)\\b[^.;]{0,30}\\b(?:fared|got on|went|did|was|were|changed|used|spent|achieved)',
  '(?:end|close)[- ]of[- ](?:grant|project|year|award|programme)[- ](?:report|form|return|review|monitoring)',
  `account (?:to (?:${funder}) )?for (?:the |its |your )?(?:use|spending|expenditure)`,
  String.raw`(?:show|send|give|let|tell)\b${within(20)}\b(?:${funder})\b${within(20)}\b(?:(?:how|what) (?:the|your|you|it|was|has)\b${within(40)}\b(?:spent|used|achieved|done|bought|difference))`,
);
/** "Show us invoices for what was bought", "our auditors may see them". */
export const letsBooksBeSeen: RegExp = wordsOf(
  String.raw`(?:keep|maintain|retain)\b${within(40)}\brecords (?:about|of|for|on|relating to) (?:your|the|this|how) (?:\w+ )?(?:project|grant|spending|expenditure|work|activit\w+|funding|money)`,
  String.raw`(?:show|send|give|let|keep|hang on to|hold on to|retain|hold|provide|produce|supply)\b${within(30)}\b(?:invoices|receipts|proof of (?:purchase|spend\w*)|bank statements|financial records|books)`,
  String.raw`accounts\b${within(20)}\b(?:reach|be sent to|be with|come to|get to) (?:us|the [a-z]+)`,
  String.raw`(?:accounts|records|books|receipts)\b${within(40)}\b(?:open|available|shown|made available|inspect\w*|see them|see these)\b`,
);
/** "An exit plan for when the grant ends", "show how the work will be sustained once the money has gone". */
export const looksToTheEnd: RegExp = wordsOf(
  String.raw`(?:think|plan|consider|work out)(?:ing)?\b${within(60)}\b(?:what|how)\b${within(12)}\b(?:follows?|comes? (?:after|next)|will replace|is to replace|happens? after)\b${within(20)}\b(?:grant|funding|money|award)`,
  String.raw`(?:exit|sustainability|continuation|succession|forward) (?:plan|strategy|arrangements)\b${within(60)}\b(?:grant|funding|money|award|end|ends)`,
  String.raw`(?:show|explain|tell us|set out|describe|say|consider|think about|plan)\b${within(20)}\bhow\b${within(50)}\b(?:sustain\w*|carry on|continue\w*|go on|kept going|keep going|maintained|paid for|funded)\b${within(40)}\b(?:after|when|once|beyond|without)\b`,
  String.raw`(?:plan|planning|prepare|preparing|think ahead|ready|readiness)\b${within(40)}\b(?:(?:end|ending|cessation|loss|withdrawal|close) of (?:(?:the|this|your|our|any|its) )?(?:grant|funding|money|award|support)|(?:money|grant|funding) (?:will )?(?:stop|end|run out|cease))`,
);
/** "Encouraged to seek match funding from other sources". */
export const looksElsewhere: RegExp = wordsOf(
  'eggs in one basket|(?:see|have|bring in|want) (?:other|several|more than one|different) (?:funders|backers|supporters|sources)',
  String.raw`(?:seek|look for|find|found|raise|secure|attract|apply for|bring in|encourag\w+)\b${within(40)}\b(?:(?:match(?:ed)?|further|additional|outside|external|extra) (?:funding|income|money|support)|(?:from|of) (?:other|several|more than one|different|elsewhere|a (?:range|mix|variety) of)(?: (?:sources|funders|trusts))?|other (?:support|sources|funders|trusts|backers))`,
);
