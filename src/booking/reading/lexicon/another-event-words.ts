/** What tells of another event beside the one that is spoken of, of all languages at once: fragments over folded text. */
export const ANOTHER_EVENT = {
  /** What an event is called, beside the kinds of event that every language names. */
  events: [
    "(?:events?|function|occasion|bookings?|reservations?|meetings?|part(?:y|ies)|workshops?|seminars?|conference|agm|assembly|celebration|training(?: day)?|course|class|dinner|lunch|brunch|reception|retreat|gathering|get-together|concert|rehearsal|do)",
    "(?:\\p{L}*anlass\\p{L}*|events?|\\p{L}*veranstaltung\\p{L}*|\\p{L}*workshops?|\\p{L}*kurse?s?|\\p{L}*seminare?s?|\\p{L}*sitzung|\\p{L}*tagung|\\p{L}*feier|\\p{L}*fest|\\p{L}*party|\\p{L}*apero|\\p{L}*essen|\\p{L}*versammlung|gv|\\p{L}*buchung|reservation|reservierung|\\p{L}*schulung|\\p{L}*konferenz|\\p{L}*treffen|\\p{L}*konzert|\\p{L}*probe)",
    "(?:evenements?|soiree|reunion|fete|ateliers?|formation|seminaire|conference|assemblee|manifestation|repas|apero|aperitif|reservation|rencontre|anniversaire|cours|seance|banquet|diner|concert|repetition)",
    "(?:event[oi]|riunione|festa|serata|corso|formazione|seminario|laboratorio|workshop|conferenza|assemblea|cena|pranzo|aperitivo|prenotazione|incontro|compleanno|ricevimento|concerto|prova)",
  ],
  /** That it is one more, or the next, and not the one that is known. */
  more: [
    "(?:another|(?:an?|our|the|one) (?:(?:quite|completely|entirely|totally|wholly|altogether) )?(?:second|third|further|different|separate|unrelated|other|next|new|additional)|our (?:upcoming|following)|one more|an (?:additional|other|extra|entirely (?:different|separate)))",
    "(?:noch )?(?:ein(?:e[nmrs]?)?|den|dem|die|das|der|unser(?:e[nmrs]?)?) (?:(?:ganz|komplett|vollig) )?(?:zweite[nmrs]?|dritte[nmrs]?|weitere[nmrs]?|andere[nmrs]?|nachste[nmrs]?|zusatzliche[nmrs]?|separate[nmrs]?|neue[nmrs]?|eigene[nmrs]?)",
    "noch ein(?:e[nmrs]?)?",
    "(?:(?:une?|d'|notre|la|le|cette|cet|l') ?(?:tout(?:e)? )?(?:autre|deuxieme|seconde?|troisieme|prochaine?|nouvel(?:le)?|nouveau)|encore (?:une?))",
    "(?:(?:un|uno|una|un'|il|la|l'|il nostro|la nostra|nostro|nostra|al|alla|per il nostro|per la nostra) ?(?:altr[oa]|second[oa]|terz[oa]|ulteriore|prossim[oa]|nuov[oa])|ancora un[oa'])",
  ],
  /** Before an event, and behind it: it is one for itself. */
  one: ["(?:an?|one)", "(?:ein|eine|einen|einem|einer)", "(?:une?|d'une?)", "(?:un|uno|una|un')"],
  apart: [
    "(?:(?:that is|that's|which is) )?(?:(?:quite|completely|entirely|totally) )?(?:separate|apart|of its own|unrelated)",
    "(?:(?:ganz|komplett|vollig) )?(?:fur sich|separat|unabhangig)",
    "(?:(?:tout a fait|completement|totalement|entierement|bien|tout) )?(?:separee?|distincte?|different[e]?|nouveau|nouvelle|a part|independante?)",
    "(?:(?:del tutto|completamente|totalmente|tutto) )?(?:separat[oa]|distint[oa]|divers[oa]|nuov[oa]|a parte|indipendente|a se)",
  ],
  /** Before the event that is known, or its day: the other one comes to it. */
  besideThis: [
    "(?:besides|in addition to|on top of|apart from|alongside|as well as|other than|independent(?:ly)? of|separate(?:ly)? from|unrelated to|nothing to do with)",
    "(?:neben|nebst|zusatzlich zu[mr]?|ausser|ausserdem zu[mr]?|unabhangig vo[mn]|abgesehen vo[mn]|nichts zu tun mit|getrennt vo[mn])",
    "(?:en plus d(?:e|u|es)|outre|en dehors d(?:e|u)|hormis|independamment d(?:e|u)|a part|a cote d(?:e|u)|rien a voir avec)",
    "(?:oltre a(?:l|lla|lle|ll')?|in aggiunta a(?:l|lla)?|a parte|indipendentemente da(?:l|lla)?|accanto a(?:l|lla)?|niente a che (?:vedere|fare) con)",
  ],
  /** What stands between that and the event or the day. */
  between: [
    "(?:the|this|that|our|my|your|what|de[mnr]|die|das|diese[nmrs]?|unsere[nmrs]?|le|la|les|l'|ce|cet|cette|notre|il|lo|questo|questa|quest'|quello|quella|nostr[oa])",
  ],
  /** At the head of a sentence: what follows has nothing to do with what was spoken of. */
  asides: [
    "(?:quite |completely |entirely )?(?:separately|unrelated(?:ly)?|independently)(?: (?:of|from|to) (?:this|that|it|the above|all this))?",
    "(?:apart|aside) from (?:this|that)|on (?:another|a different|a separate) (?:note|matter|subject)|besides (?:this|that)?|in addition(?: to (?:this|that))?",
    "(?:ganz |vollig )?(?:unabhangig|getrennt|losgelost) (?:davon|hiervon|von (?:dem|diesem|dieser|unserer?) \\p{L}+)|(?:ganz )?(?:etwas|was) (?:ganz )?anderes|abgesehen davon|daneben|ausserdem|zudem|zusatzlich(?: dazu)?",
    "par ailleurs|(?:tout )?(?:independamment|separement) (?:de (?:cela|ca)|de cette \\p{L}+)?|a part (?:cela|ca)|en (?:outre|plus(?: de (?:cela|ca))?)|autre chose|sinon",
    "(?:inoltre|separatamente|a parte (?:questo|cio)|oltre a (?:questo|cio)|indipendentemente da (?:questo|cio)|(?:un'|tutt')altra cosa|in aggiunta)",
  ],
  /** An offer of its own. */
  ownOffer: [
    "(?:a|one) (?:separate|second|further|different) (?:offer|quote|quotation|proposal|estimate)",
    "(?:eine?n?|noch eine?n?) (?:separate|eigene|zweite|weitere)[nsr]? (?:offerte|angebot|kostenvoranschlag)",
    "(?:une|un) (?:(?:autre|deuxieme|seconde|nouvelle) (?:offre|proposition)|(?:offre|devis|proposition) (?:separee?|a part|distincte?))",
    "(?:un'|un|una) ?(?:(?:altr[oa]|second[oa]|nuov[oa]) (?:offerta|preventivo|proposta)|(?:offerta|preventivo|proposta) (?:separat[oa]|a parte|distint[oa]))",
  ],
  /** What is wished only to be held against what is offered. */
  compares: [
    "(?:for|by way of|as a) comparison|to compare|for reference|so (?:that )?we (?:can|could|may) compare|(?:also|additionally) (?:\\p{L}+ ){0,4}(?:offer|quote|quotation|proposal)|(?:offer|quote|quotation|proposal)(?: \\p{L}+){0,5} (?:as well|too)",
    "zum vergleich(?:en)?|vergleichshalber|(?:damit|um) (?:\\p{L}+ ){0,5}vergleichen|zur (?:info|information|orientierung)|(?:noch|auch|zusatzlich|ebenfalls|daneben) (?:\\p{L}+ ){0,2}(?:offerte|angebot)",
    "a titre (?:de comparaison|comparatif|d'information|indicatif)|(?:pour|afin de) (?:\\p{L}+ )?comparer|pour comparaison|(?:aussi|egalement|en plus|encore) (?:\\p{L}+ ){0,2}(?:offre|devis|proposition)",
    "(?:per|a titre di|come) (?:confronto|paragone|termine di paragone|informazione)|(?:per|cosi possiamo) (?:\\p{L}+ )?(?:confrontar|paragonar)\\p{L}+|(?:anche|ancora|pure|inoltre) (?:\\p{L}+ ){0,2}?(?:un'|una |un )?(?:offerta|preventivo|proposta)",
  ],
} as const;
