/** "Tenancy sustainment service", "allotment grants": help with such a thing, and not the thing let. Follows the word, as part of a pattern. */
export const notHelpWithIt = String.raw`(?! (?:[a-z-]+ ){0,2}(?:advice|advisers?|fund|grants?|liaison|mediation|programme|project|relations|services?|skills|support|sustain(?:ment|ability)|training)\b)`;
