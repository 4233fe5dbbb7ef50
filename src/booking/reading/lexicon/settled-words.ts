/** What somebody says who goes on with what was offered, of all languages at once: fragments over folded text. */
export const GOES_ON = [
  "look(?:ing)? forward|(?:can't|cannot) wait|see you|sign(?:ed|ing)?|book(?:ed|ing)?|invoice|ours|excited|go(?: ahead)?|happy|glad|delighted|nicer|better|talked (?:us|me) into|consideration",
  "(?:ich |wir )?freue?n? (?:uns|mich|wir|ich)|gespannt|buech\\p{L}*|buch(?:en|t)\\p{L}*|gebucht|unterschr\\p{L}+|rechnung|halten wir|uns(?:er)?|wir sehen uns|besser|schoner|nehmen wir (?:es|das|den|die|alles)|uberlegung|uberredet",
  "(?:nous |me |on )?(?:rejoui\\p{L}*)|hate|signe\\p{L}*|facture\\p{L}*|a nous|reserv\\p{L}*|au plaisir|on se voit|mieux|reflexion",
  "non vediamo l'ora|firm\\p{L}+|fattur\\p{L}+|nostr[ao]|prenot\\p{L}+|felic[ei]|ci vediamo|fate(?: pure)?|content[ie]|meglio|riflessione",
] as const;

/** Words that tell nothing by themselves: of whom, with what, for how much. */
export const HARDLY_TELLS = [
  "with|at|in|of|on|by|like|so|do|did|does|i|we|me|my|you|says?|said|will|would|be|am|can|just|only|very|francs?|chf|charm|also|but|terms|conditions",
  "mit|zu|zum|zur|im|in|von|vom|auf|am|bei|fur|mein|meine|unser|unsere|ihr|ihrem|sagt|waren?|war|bin|wollen|will|weit|so|franken|chf|preis|auch|aber|konditionen|bedingungen",
  "avec|de|du|des|d|en|dans|sur|aux?|a|y|nous|vous|on|je|j|mon|ma|dit|francs?|chf|prix|aussi|mais|pour|par|cette?|ce|conditions",
  "con|di|del|della|nel|nella|su|alle?|ai|ci|noi|voi|io|mi[oa]|dice|franchi|chf|prezzo|offert[ea]|anche|ma|per|da|dal|condizioni",
] as const;
