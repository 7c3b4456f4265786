/** A format to read in or a way to answer, and the words that offer it. */
export interface Offer {
  readonly name: string;
  readonly words: RegExp;
}

/** Formats to read in, and help to understand. "Different format" and "accessible version" stand for them all. */
export const formatOffers: readonly Offer[] = [
  {
    name: 'Easy Read',
    words:
      /\beasy[- ]?read\b|\bplain English (?:version|summary)\b|\b(?:picture|symbol|photo) (?:version|book|cards?)\b/i,
  },
  {
    name: 'large print',
    words: /\b(?:large|larger|big|bigger|enlarged) (?:print|type|font|text|letters|lettering)\b/i,
  },
  {
    name: 'audio',
    words:
      /\baudio\b|\bon (?:tape|cd)\b|\bread (?:it |them |(?:to )?you )?(?:aloud|out|over)\b|\bread it to you\b|\brecorded version\b/i,
  },
  { name: 'Braille', words: /\bbraille\b|\bmoon\b(?= (?:type|copy|version))/i },
  {
    name: 'sign language',
    words:
      /\b(?:BSL|sign language|Makaton|signers?|signed video|sign(?:ed)? interpret\w+|lip-?speakers?|hearing loop|induction loop|speech-to-text|palantypist)\b/i,
  },
  {
    name: 'other languages',
    words:
      /\b(?:translat(?:ed?|ions?|ors?|ing)|(?:an)?other languages?|(?:main |different )?community languages?|(?:alternative|different) languages?|languages? other than English|interpreters?|(?:in|into|and|or|speaks?|spoken in) (?:Bengali|Polish|Punjabi|Urdu|Somali|Arabic|Gujarati|Welsh|Romanian|Chinese|Cantonese|Mandarin|Ukrainian|Kurdish|Farsi|Portuguese|Sylheti|Turkish|Tamil|Hindi|Spanish|Lithuanian|Bulgarian|Pashto|Dari|Tigrinya))\b/i,
  },
  {
    name: 'other formats',
    words:
      /\b(?:alternative|accessible|different|other|another|further|any other) (?:languages? (?:or|and) )?(?:formats?|versions?)\b|\bin (?:some other|another|a different) (?:way|form)\b|\bformat that suits\b|\badapted for\b/i,
  },
  {
    name: 'help to answer',
    words:
      /\b(?:fill it in with you|(?:write|type|take|jot|put) (?:it|them|your (?:words|answers|views)|what you say) down(?: for you)?|(?:do|go through|complete) it (?:with|for) you|(?:help|assist|support) (?:any |all )?(?:you|anyone|anybody|people|residents|those|customers|users|visitors|tenants|patients)\b[^.;]{0,40}\b(?:fill(?:ing)?|complet(?:e|ing)|answer(?:ing)?) (?:it\b|(?:in |out )?(?:it|the|this|our) (?:[a-z]+ )?(?:survey|questionnaire|form)?)|help (?:you |anyone |people )?(?:to |with )?(?:fill(?:ing)?|complet(?:e|ing)|answer(?:ing)?|respond(?:ing)?|tak(?:e|ing) part)|an advocate|help (?:to )?(?:fill in|complete) the|scribes?|someone (?:to|will|can|who) (?:help|sit with|speaks)|call (?:you )?back)\b/i,
  },
];

export const onAForm = 'on a form';
/** Ways to answer. */
export const wayOffers: readonly Offer[] = [
  {
    name: 'online',
    words:
      /\b(?:on-?line|electronic(?:ally\b| (?:methods?|means|forms?|surveys?|responses?|repl(?:y|ies)|submissions?|versions?))|survey ?monkey|citizen ?space|(?:survey|questionnaire|form) \(opens in|(?:microsoft|google|ms) forms?|web ?site|web ?form|hub|portal|survey link|engagement site|click|clicking (?:on )?(?:(?:the|this|these|our) )?(?:links?|buttons?|below|here)|follow(?:ing)? (?:the|this) link|links? below|tap (?:through|here)|scan (?:the|this|our) (?:QR )?code|digital (?:survey|questionnaire|form|version)|QR code|pin ?board|(?:interactive|online) map)\b|https?:|www\./i,
  },
  {
    name: 'on paper',
    words:
      /\b(?:paper|written) (?:(?:and|or) (?:[a-z-]+ )?)?(?:electronic|online|e-?mail|digital)\b|\b(?:electronic|online|e-?mail|digital) (?:and|or) (?:paper|written)\b|\bpaper (?:responses|repl(?:y|ies)|submissions)\b|\b(?:paper|printed|hard) (?:cop(?:y|ies)|forms?|surveys?|questionnaires?|versions?|ones?|packs?|slips?)\b|\b(?:a|for a|on) paper(?: or|[,.;]|$)|\bform (?:at the back|in the)\b|\bforms? (?:are |is |can be had |available )?(?:at|from|in) (?:the (?:front|reception|library|foyer|hall)|your|any|all|every|each)\b|\bleave it with\b|\bfilled it in\b|\bcut out\b|\bleaflet\b|\b(?:collect|pick up|nab|grab|take) (?:one\b(?! (?:step|of|at a|look|more))|(?:a|your) (?:[a-z-]+ ){0,3}(?:cop(?:y|ies)|forms?|papers?|slips?|cards?|leaflets?|packs?|surveys?|questionnaires?|booklets?|sheets?)\b)|\b(?:reply|comment|tear-?off|feedback|response) (?:slips?|cards?|sheets?|box(?:es)?)\b|\b(?:reply|comments?|feedback|response) forms?(?= (?:(?:is|are|can be) )?(?:at|from|in|on|enclosed|attached|overleaf|below)\b|,? (?:and |to )?(?:return|post|send|hand))|\bon the slip\b|\bin the box\b|\bpost ?cards?\b|\bsticky notes?\b/i,
  },
  {
    // On which nobody says; it counts where no other is named.
    name: onAForm,
    words:
      /\b(?:complet(?:e|ed|ing)|fill(?:ed|ing)?(?: in| out)?|return(?:ed|ing)?) (?:the|a|our|this|your|its) (?:[a-z]+ )?(?:survey|consultation|response|comments?|feedback) forms?\b/i,
  },
  {
    name: 'by post',
    words:
      /\b(?:by (?:post|letter)|letter, e-?mail|(?:in|send|write) (?:us |me )?a letter|freepost|write (?:in )?to|(?:prefer to|rather) write|send (?:your |written )?comments to|post (?:it|them|your)|in writing(?: to)?|reply[- ]paid|postal (?:address|option|surveys?|forms?|questionnaires?|returns?)|(?:posted|sent|delivered|mailed) (?:out )?to (?:every|all|each) (?:[a-z]+ )?(?:households?|homes?|residents?|address(?:es)?|tenants?|members?|propert(?:y|ies))|(?:letter|leaflet) drops?|through every (?:door|letterbox)|letters? to|(?:drop|hand|pop) (?:it|them|your \w+) (?:in|off|through|into))\b/i,
  },
  {
    name: 'by e-mail',
    words:
      /\b(?:(?:by|via|through) e-?mail|e-?mail (?:us|me|your|to|the|address|responses|comments)|e-?mailed (?:to|back|in)|dedicated e-?mail|(?:in|send) an e-?mail|email protected)\b|\S@\S/i,
  },
  {
    name: 'by telephone',
    words:
      /\b(?:by (?:tele)?phone|e-?mail, (?:tele)?phone|over the (?:tele)?phone|(?:tele)?phone (?:us|me|the|for|on|number)|(?:call|ring(?:ing)?|text(?:ing)?|speak to) (?:us|me|the [a-z]+|for|on|0)|telephone 0|freephone|helpline|phone line|by text|^(?:write|ring|call)(?:,| or)|write, (?:ring|call)|tell(?:ing)? (?:any|a|your) (?:councillor|member of staff|worker)|ring or (?:call|write)|phone or|give us a (?:ring|call)|ring (?:in|for a chat)|for a chat)\b/i,
  },
  {
    name: 'at meetings',
    words:
      /\b(?:drop[- ]?ins?|dropping in|events?|meetings?|workshops?|focus groups?|round ?tables?|webinars?|roadshows?|exhibitions?|listening sessions?|sessions?|in person|face to face|conversations?|coffee mornings?|(?:councillors?'?s?'?|ward|street|members'|advice|m\.?p\.?'?s?) surger(?:y|ies)|surgeries (?=(?:at which|where you|for residents)\b)|pop-?ups?|stalls?|open (?:days?|evenings?|house)|on tour|call in|come and (?:see|talk|chat|meet|tell))\b/i,
  },
  {
    name: 'in person',
    words:
      /\b(?:asked|questions|surveyed|interviewed|spoken to|spoke to)\b[^.;]{0,60}\b(?:people|customers|visitors|users|residents|shoppers|passengers|those|patients) (?:who (?:came|come|called|call|went|visited) (?:to|at|in)|visiting|calling at|coming to|waiting (?:at|in|for)|in the (?:street|waiting|reception|library|market|shops?))\b|\b(?:people|customers|visitors|users|residents|shoppers|passengers|those|patients) (?:who (?:came|come|called|call|went|visited) (?:to|at|in)|visiting|calling at|coming to|waiting (?:at|in|for)|in the (?:street|waiting|reception|library|market|shops?))\b[^.;]{0,60}\b(?:were|are|will be) (?:asked|surveyed|interviewed|spoken to)\b/i,
  },
  {
    name: 'where groups already meet',
    words:
      /\bsend (?:someone|somebody|an officer|a member of staff) (?:out )?to (?:your|a)\b|\b(?:come|visit|talk|speak|go) (?:out )?(?:to|with|at|along to) your (?:group|club|meeting|forum|organisation|[a-z']+ (?:group|meeting))|\binvite us\b|\bask us (?:to come|along)\b|\bin (?:care homes|day centres|hostels|schools|clubs|places of worship|people's own homes)\b/i,
  },
  {
    name: 'by video or voice message',
    words: /\b(?:voice (?:notes?|messages?|mail)|whatsapp|send (?:us )?a video|by video|leave (?:us )?a message)\b/i,
  },
];

/** An offer needs somebody to take it up: "you can", "ask for", "available", an order, or a heading that says how. */
export const offering =
  /\b(?:you (?:can|may|could)|can be|ask|available|request|please|ring|call|telephone|phone|come|join|send|fill|complete|answer|write|read|pick up|collect|visit|invite|e-?mail|text|respond|reply|return|take part|contact|tap|pop|drop|nab|grab|stick|leave|put|tell us|let us know|let me know|need only|just (?:say|ask)|only say|if you (?:need|would|prefer|want)|(?:anyone|anybody|those|people) (?:who |wanting|wishing|needing|preferring)|we (?:can|will|have)|I (?:can|will)|there (?:will be|are|is)|will be|may be|provided|download|versions?|hold(?:ing)?|held|want|need|copy|copies|drop in|by (?:e-?mail|letter|telephone|post)|supplied|obtained|had|comes in|kept|on hand|on request|(?:was|were|been|being) (?:also )?(?:asked|posted|delivered|issued|sent|carried out|available)|(?:clicking|following) (?:on )?(?:the|this)|(?:take part|participate) were|(?:responses|replies|comments|submissions)\b[^.;]{0,12}\b(?:must|should|need to) (?:be (?:in|received|returned|submitted)|reach us)|have your say (?:here|at|on|by|via|through)|(?:form|survey|questionnaire|box(?:es)?|link) below|took part|participated|on survey ?monkey|surveys (?:are|is))\b/i;
/** Words of a format that can be had for the asking, the best evidence of all. */
export const standsReady =
  /\b(?:available|versions?|cop(?:y|ies)|ask|(?:on|by) request|if you need|need only|packs?|paper (?:ones?|slips?|surveys?|forms?)|for you|supplied|obtained|help)\b/i;
export const howTo =
  /^(?:[0-9.]+ )?(?:the |online |other )?(?:how (?:to|do i|can i|you can)|ways? (?:to|of|in)|routes? (?:to|for)|have your say|tak(?:e|ing) part|respond(?:ing)?|repl(?:y|ying)|comment(?:ing)?|join(?:ing)? in|(?:your|giving|give) (?:us )?(?:your )?(?:views|say|comments)|get(?:ting)? involved|events?|drop-?ins?|sessions?|meetings?|you (?:can|may)|formats?|what you can do|when and how|where and how|making (?:it (?:possible|easy|easier)|your views))\b/i;
