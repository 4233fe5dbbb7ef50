/**
 * That nobody wants more than to know, of all languages at once: fragments over folded text. What is asked beside it is
 * answered, and begins nothing.
 */
export const INTEREST = {
  /** Anywhere in a mail: nothing is planned, decided or bound by it. */
  mere: [
    "(?:get|have|give (?:me|us)|gain|form|for)(?: (?:us|me))? (?:a|an|some) (?:rough |general |first |vague |quick )*(?:feel(?:ing)?|idea|notion|impression|sense|picture|orientation)",
    "(?:nothing|not (?:yet )?anything|none of (?:it|this)) (?:is |has been |'s )?(?:yet |been )*(?:decided|settled|fixed|planned|certain|definite|agreed|set in stone)|(?:without|no|free of) (?:any )?(?:obligation|commitment|strings)|(?:non-?binding|not (?:committing|booking|planning|ordering) (?:to )?(?:anything|yet|now))|(?:don't|do not) (?:want|need) (?:an offer|a quote)(?: yet)?|just (?:asking|enquiring|inquiring|exploring|sounding out)|early days",
    "(?:als|zur|eine) (?:hausnummer|orientierung|grossenordnung)|(?:eine|ein) (?:grobe |ungefahre |erste |kleine )*(?:vorstellung|ahnung|gefuhl|idee|vorstellung davon)(?= |[.,:;!?]|$)",
    "(?:noch |ist |steht |wird )*nichts (?:ist |wird |steht )?(?:entschieden|fix|beschlossen|geplant|spruchreif|fest|sicher|konkret\\p{L}*)|(?:ganz |vollig |rein |noch )?unverbindlich(?! (?:reserv|halt|block|buch)\\p{L}*)|ohne (?:jede )?(?:verpflichtung|verbindlichkeit)|(?:brauche|wollen|brauchen|will) (?:noch )?keine offerte|(?:nur|bloss) (?:mal |so )*(?:eine frage|am uberlegen|zur info\\p{L}*|am abklaren|gefragt)",
    "(?:avoir|donner|faire|nous faire|me faire|m'en faire) une (?:petite |vague |premiere )?(?:idee|impression)|(?:a titre|pour) (?:indicatif|information|d'information|d'orientation)|pour (?:l'orientation|mon information)",
    "rien n'est (?:encore |pour l'instant )?(?:decide|fixe|arrete|sur|prevu|planifie|fait)|(?:n'est|n'avons|n'a|n'ai) (?:encore )?rien (?:decide|prevu|fixe|de (?:decide|prevu|fixe|concret))|sans (?:aucun )?engagement|(?:pas besoin|ne veux pas|ne voulons pas) d'(?:une )?offre|(?:simple|juste une) (?:question|demande de renseignement)",
    "(?:farmi|farci|avere|dar(?:mi|ci)|fare) un'?(?: prima| piccola| vaga)? ?idea|(?:a titolo|come) (?:indicativo|orientativo|informativo|orientamento)|per (?:orientarmi|orientarci|regolarmi|regolarci|capire|informazione)",
    "(?:non (?:c'e|e|abbiamo|ho) (?:ancora )?(?:niente|nulla) (?:di )?(?:deciso|fissato|previsto|concreto)|niente e (?:ancora )?deciso|nulla e (?:ancora )?deciso)|senza (?:alcun )?(?:impegno|obbligo|vincol[oi])|(?:non (?:mi|ci) serve|non voglio|non vogliamo) (?:ancora )?un'offerta|(?:solo|semplice) (?:una )?(?:domanda|richiesta di informazioni)",
  ],
  /** Beside a price: only about how much it is. */
  rough: [
    "ball ?-?park|rough(?:ly)?|approximate(?:ly)?|order of magnitude|give or take|in the region|price (?:range|bracket|indication)|guide price|estimated",
    "richtpreis\\p{L}*|hausnummer|grossenordnung|grob(?:e[rsn]?)?|uber(?:s|\\s?den) daumen|pi mal daumen|ungefahr\\p{L}*|circa-?preis|preisrahmen|preisspanne|in etwa|schatzungsweise",
    "ordre de (?:grandeur|prix)|(?:prix|tarif|montant) (?:approximatif|indicatif)|a (?:peu pres|la louche|vue de nez)|approximativement|environ combien|combien environ|fourchette|en gros|grosso modo",
    "ordine di grandezza|(?:prezzo|importo|cifra|costo) (?:indicativ[oa]|approssimativ[oa]|di massima|orientativ[oa])|a (?:grandi linee|spanne|occhio)|all'incirca|indicativamente|approssimativamente|piu o meno|grosso modo|di massima|forchetta",
  ],
} as const;
