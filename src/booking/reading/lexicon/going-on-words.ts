/**
 * How people go on, or put up with it, once something cannot be had: said by itself it means nothing elsewhere ("please
 * proceed" takes an offer). Fragments over folded text, of all languages at once.
 */
export const GOING_ON = [
  "(?:that|it|this)(?:'ll| will)(?: \\p{L}+)? (?:do|be enough|be fine)(?=\\s*(?:$|[.,!;]))",
  "(?:please )?(?:carry on|keep going|press on|go on|continue|proceed|move on)(?: (?:then|please|anyway|regardless|all the same|as planned|with the (?:offer|rest|booking)))*(?=\\s*(?:$|[.,!;]))",
  "(?:we|i)(?:'ll| will| can|'d| would)(?: \\p{L}+)? (?:bring|use|play|take|get|organi[sz]e|find|sort out)(?: \\p{L}+){0,2} (?:our|my|one of our|something of our) own",
  "(?:manage|make do|get by|cope|do|be fine|be ok) with (?:a|an|our|my|the|some|what)(?! (?:lunch|dinner|apero))",
  "no (?:drama|big deal|problem|harm done|matter)(?=\\s*(?:$|[.,!;]))|(?:can't|cannot) be helped|so be it|(?:a )?(?:pity|shame),? but",
  "(?:das|dies) (?:reicht|genugt)(?: (?:uns|auch|schon))*(?=\\s*(?:$|[.,!;]))|so (?:wichtig|schlimm|dringend) (?:ist|war)(?: \\p{L}+){0,2} (?:auch |ja )?nicht",
  "(?:bitte )?(?:weiter(?:machen|fahren)|fahren sie (?:bitte )?(?:fort|weiter)|machen sie (?:bitte |ruhig )?(?:so )?weiter|fahrt (?:bitte )?weiter|macht (?:bitte |ruhig )?weiter|es kann weitergehen)",
  "(?:bringen|nehmen|organisieren|spielen|besorgen) (?:wir|ich)(?: \\p{L}+){0,2} (?:selber|selbst|eigene[nrs]?|mit|musik ab)|(?:wir|ich) (?:bringen|nehmen|organisieren|spielen|besorgen)(?: \\p{L}+){0,3} (?:selber|selbst|eigene[nrs]?)",
  "kein (?:drama|problem|beinbruch|weltuntergang)|nicht (?:so )?(?:schlimm|tragisch)|macht nichts|halb so (?:schlimm|wild)|schade,? aber|(?:behelfen|begnugen) (?:wir|uns)|wir (?:behelfen|begnugen) uns",
  "(?:ca|cela) (?:ira|suffira|suffit|fera l'affaire)(?=\\s*(?:$|[.,!;]))",
  "(?:vous pouvez |veuillez )?(?:continu(?:ez|ons|er)|poursuiv(?:ez|ons|re))(?: (?:svp|s'il vous plait|comme ca|ainsi|quand meme))*(?=\\s*(?:$|[.,!;]))",
  "(?:alors|donc|ce sera|on fera|on fait|nous ferons|tant pis,?) sans(?=\\s*(?:$|[.,!;]|elle|lui|eux))",
  "(?:debrouill|arrang|content|passer)(?:era|erons|ons|e|ai)\\p{L}* (?:avec|de|d'|sans)|on (?:fera|fait) avec|(?:nous|on) (?:apporter|prendr|amener)\\p{L}+ (?:le|la|les) (?:notre|notres)",
  "pas (?:si )?(?:grave|un drame|bien grave)|tant pis|ce n'est pas (?:grave|un drame)|dommage,? mais",
  "(?:basta|va bene) (?:cosi|quello|lo stesso)(?=\\s*(?:$|[.,!;]))",
  "(?:andate|vada|vai|andiamo|procedete|proceda|continuate|continui|prosegu\\p{L}+) (?:pure )?(?:avanti|cosi|lo stesso|comunque)|(?:procedete|continuate|proseguite)(?: pure)?(?=\\s*(?:$|[.,!;]))",
  "(?:ci|mi) (?:arrang|accontent|organizz)\\p{L}+|far(?:o|emo) (?:senza|con)|facciamo (?:senza|con (?:una?|il|la))|(?:portiamo|porteremo|porto) (?:la nostra|il nostro|le nostre|i nostri)",
  "pazienza(?=\\s*(?:$|[.,!;]))|non (?:e|fa)(?: un)? (?:dramma|grave|niente|nulla|importa)|peccato,? ma",
] as const;
