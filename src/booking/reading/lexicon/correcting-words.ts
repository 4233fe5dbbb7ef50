/** How somebody says what he means instead, of all languages at once: fragments over folded text. */
export const CORRECTING = {
  /** Right before what is meant, whatever was said before. */
  restates: [
    "i (?:mean|meant)(?: to (?:say|write))?|(?:let's |please )?(?:make|call) (?:that|it)|or rather|(?:let's|let us) (?:say|go (?:for|with)|take)|scratch that|(?:it )?should (?:be|read|have been|say)|correct(?:ion|ly)(?: is)?|the right (?:date|day|one|number) is",
    "(?:ich )?(?:meine?|meinte)(?: ich)?(?: naturlich| eigentlich)?|(?:machen|sagen|nehmen) wir(?: (?:doch|lieber|mal|besser|also|daraus))*|(?:ich )?wollte (?:sagen|schreiben)|besser gesagt|genauer gesagt|vielmehr|richtig (?:ist|ware)|korrekt (?:ist|ware)|(?:es )?(?:sollte|muss|musste) heissen",
    "(?:je|on|nous) (?:voulai[st]|voulions|veux|veut|voulons) (?:plutot )?dire|(?:je|on) pensait?s? (?:a|au) plutot|disons|mettons|prenons|faisons|ou plutot|plus (?:exactement|precisement)|il faut lire|lire|c'est(?: bien)? plutot|la bonne date (?:est|serait)",
    "(?:volevo|intendevo|volevamo) (?:dire|scrivere)|intendo|intendiamo|diciamo|facciamo|prendiamo|anzi|cioe|o meglio|piu (?:esattamente|precisamente)|per (?:la )?precis(?:ione|are)|la data giusta e",
  ],
  /** Small words between that and what is meant. */
  lead: [
    "(?:on|for|to|at|the|a|about|only|just|rather|instead|please|then|of course|actually)",
    "(?:am|an|auf|fur|de[nrm]|zum|dem|etwa|nur|lieber|doch|eher|bitte|dann|naturlich|eigentlich|wir|sind|mit)",
    "(?:le|la|les|au|a|du|pour|de|plutot|donc|bien|seulement|environ|alors)",
    "(?:il|la|lo|al|a|in|per|del|di|da|piuttosto|quindi|solo|circa|allora|pure)",
  ],
  /** Both of what is named may be wished: the one only in some case. */
  conditions: [
    "if|unless|in case|otherwise|failing that|alternatively",
    "wenn|falls|sollten?|sonst|ansonsten|andernfalls|alternativ|notfalls",
    "si|s'il|sinon|au cas ou|autrement|a defaut",
    "se|qualora|altrimenti|senno|in caso|in alternativa",
  ],
} as const;
