/** What is said after we asked why it has to be the room that another party holds; all languages at once, folded. */
export const CONFLICT = {
  /** The money is spoken of, be it sent, received or owed. */
  pays: [
    "paid|payment|deposit|money|transfer\\p{L}*|wired?|bank|bill|invoice|settled|funds?|square[d]?|balance",
    "(?:an|ein|be|vor|aus)?(?:ge)?zahl(?:t|en|ung|ungen)|anzahlung|depot|geld|uberw\\p{L}+|beglichen|betrag|rechnung|gutgeschrieben|bank|akonto",
    "paye\\p{L}*|paiement|acompte|regle\\p{L}*|vire\\p{L}*|virement|verse\\p{L}*|versement|argent|facture|acquitte\\p{L}*|montant|banque",
    "pagat\\p{L}+|pagamento|acconto|caparra|saldat\\p{L}+|bonific\\p{L}+|versat\\p{L}+|versamento|soldi|fattura|importo|banca|dovuto",
  ],
  /** We are to say that the room is theirs. */
  confirms: [
    "(?:must|have to|need to|want to|got to|should|ought to|can|would like to|'d like to) (?:\\p{L}+ )?(?:tell|inform|notify|let|write to|reassure)(?! (?:you|me|us)(?!\\p{L})) (?:the|our|my|them|everybody|everyone|people|him|her|all)",
    "(?:muss|mussen|mocht\\p{L}*|will|wollen|sollte\\p{L}*|kann|konnen|darf) (?:(?:ich|wir|es|das|nun|endlich|den|der|die|unsere\\p{L}*|meine\\p{L}*|allen|alle|\\p{L}+n) ){0,5}(?:informieren|bescheid (?:geben|sagen)|mitteilen|orientieren|benachrichtigen|sagen konnen)",
    "(?:dois|devons|doit|faut que|veux|voulons|aimerais|aimerions|voudrais|pouvoir) (?:\\p{L}+ ){0,3}(?:informer?|avertir|prevenir|annoncer|le dire (?:aux|a))",
    "(?:devo|dobbiamo|voglio|vogliamo|vorrei|vorremmo|bisogna|posso) (?:\\p{L}+ ){0,2}(?:informar|avvisar|avvertir|comunicar|dirlo)\\p{L}*",
    "confirm\\p{L}*|guarantee\\p{L}*|assur\\p{L}*|promis\\p{L}*|definit\\p{L}*|(?:is|we've got|have) (?:\\p{L}+ )?(?:ours|it in writing)|in writing|hear (?:back )?from you|your (?:answer|reply|word)",
    "bestatig\\p{L}*|zusag\\p{L}*|zuzusagen|zusicher\\p{L}*|garanti\\p{L}*|verbindlich\\p{L}*|definitiv\\p{L}*|festmachen|fixier\\p{L}*|schwarz auf weiss|gehort (?:jetzt |nun |also )?uns|(?:ihre|eure) (?:antwort|ruckmeldung)",
    "confirm\\p{L}*|garanti\\p{L}*|assur\\p{L}*|promett\\p{L}*|definitiv\\p{L}*|par ecrit|(?:est|soit) (?:\\p{L}+ )?a nous|votre reponse",
    "conferm\\p{L}*|garanti\\p{L}*|assicur\\p{L}*|promett\\p{L}*|definitiv\\p{L}*|per iscritto|(?:e|sia) (?:\\p{L}+ )?nostra|vostra risposta",
  ],
  /** Why it has to be that one, whatever else the sentence speaks of. */
  insists: [
    "(?:the|our) reason|(?:or|else) (?:nothing|none|not at all)|(?:der|unser) grund|oder (?:keine[rnms]?|gar nicht|nichts)|(?:la|notre) raison|ou rien|ou alors rien|il (?:nostro )?motivo|la ragione|o (?:niente|nulla)|solo (?:\\p{L}+ )?nell[ae]",
    "because|(?:exactly|precisely|specifically|particularly) (?:that|this)|since (?:we|our|it|they|the)|(?:only|just) (?:room \\p{L}|that (?:room|one)|there|one|place)|no other|(?:an)?other rooms?|the others?|without (?:room \\p{L}|it|that|this)|must be|has to be|(?:can't|cannot|can not|couldn't) (?:\\p{L}+ )?(?:change|switch|move|swap)|impossible|out of the question",
    "weil|(?:genau|ausgerechnet|exakt) (?:diese[nsrm]?|den|der|dort)|nur (?:\\p{L}+ )?(?:dort|da|in|dieser|diesem|raum|mit)|kein(?:en|em)? ander\\p{L}*|(?:einen?|einem|die|der|den|eine) ander\\p{L}* (?:raum|saal|raume\\p{L}*)|anderswo|ohne (?:raum|den|diesen|ihn)|muss (?:es )?(?:\\p{L}+ )?(?:raum|dieser|der)|nicht (?:\\p{L}+ )?(?:wechseln|tauschen|umziehen|verzichten)|unmoglich|alternative",
    "parce qu\\p{L}*|(?:exactement|precisement|justement) (?:celle|cette)(?:-la)?|puisque|car(?= (?:nous|on|notre|nos|le|la|les|il))|(?:seule|n.y a que|ne \\p{L}+ que) (?:la|cette|dans) (?:salle|la)|(?:aucune|une|d'|les|l') ?autres?(?: salles?)?|sans (?:la salle|elle|cette)|doit etre|(?:pas|impossible de) (?:\\p{L}+ )?(?:chang|bouger|deplac)\\p{L}*|impossible|alternative",
    "perche|(?:proprio|esattamente|precisamente) (?:quell|quest)[aoe]|poiche|siccome|solo (?:\\p{L}+ )?(?:la|li|in|quell|quest)\\p{L}*|soltanto|(?:nessun'?|un'|le|l'|qualsiasi) ?altr[ae](?: sal[ae])?|senza (?:la sala|di essa|quella|la)|deve essere|non (?:\\p{L}+ )?(?:cambiare|spostar\\p{L}*|rinunciare)|impossibile|alternativ[ae]",
  ],
} as const;
