/** How a room that was named in the sentence before is asked for, of all languages at once: fragments over folded text. */
export const TAKEN_UP = {
  /** Somebody is to be put there: a wish in a question as well. */
  there: [
    "(?:put|move|place|seat|book|have|fit|squeeze|get|install|switch|transfer)(?: \\p{L}+)? (?:us|me|everyone|everybody|(?:the|our) \\p{L}+)(?: (?:all|up|over))? (?:(?:in|into|to) )?(?:there|it|that (?:one|room)|that)",
    "(?:setzen|stecken|bringen|legen|tun|nehmen|verlegen|buchen|platzieren|einquartieren)(?: (?:sie|ihr|wir|uns|mich|bitte|doch|dann|gern\\p{L}*|lieber))* (?:dort(?:hin)?|da(?:hin|rein)?)(?: (?:unter|rein|hinein|ein))?",
    "(?:uns|mich|unsere? \\p{L}+)(?: (?:bitte|doch|dann|gern\\p{L}*|lieber|also))* (?:dort(?:hin)?|da(?:hin|rein)?)(?: (?:unter|um|hin|rein)?(?:bringen|setzen|stecken|verlegen|buchen|einbuchen|platzieren|nehmen|umbuchen|ziehen|tun|einplanen|reservieren))",
    "(?:mettez|placez|installez|logez|deplacez|transferez|inscrivez)-nous[- ](?:y|la|dans celle-la|dans celle-ci)|mettez-nous y",
    "nous y (?:mettre|placer|installer|loger|accueillir|deplacer|transferer|inscrire|reserver)|nous (?:mettre|placer|installer|loger|accueillir|deplacer|transferer) (?:la|dans celle-(?:la|ci))",
    "(?:metter|spostar|sistemar|ospitar|trasferir|inserir)ci (?:li|la|in quella|in questa)",
    "(?:mett|spost|sistem|trasfer)(?:ete|ateci|eteci|iteci|i|a|e)(?:ci)? (?:li|la|in quella|in questa)|ci (?:mett|spost|sistem|ospit)\\p{L}+ (?:li|la|in quella|in questa)",
  ],
  /** It is wished for: a wish where it is told. */
  wished: [
    "(?:that|this|it)(?:'s| is| would be|'d be| will be|'ll be) (?:the (?:one|room) (?:we|i)(?:'d| would)? (?:want|like|love|prefer|need|take)|ours|our (?:choice|pick|favou?rite)|the one(?: for us)?)",
    "(?:we|i)(?:'d| would|'ll| will)? ?(?:really |very much |all |rather )*(?:like|love|want|prefer|take|have|be (?:happy|glad|delighted) (?:with|in)) (?:it|that|that one|that room|this one|to (?:have|be in|book|take) (?:it|that(?: one)?|there))",
    "(?:den|ihn|diesen|genau (?:den|dieser)|der|dort)(?: (?:hatten?|mochten?|wurden?|wollen|will|nehmen?|wunschen?|ware[ns]?|wars|war's|bitte))(?: (?:wir|ich|uns|mir|also|dann|sehr|am liebsten))*(?: (?:gern\\p{L}*|haben|nehmen|buchen|reservieren|am liebsten|recht|lieb))*",
    "(?:nehmen|buchen|wollen|mochten|hatten|wahlen) wir (?:den|ihn|diesen)(?: (?:gern\\p{L}*|lieber|sehr|bitte))*|(?:nehme|buche|will|mochte|hatte) ich (?:den|ihn|diesen)(?: gern\\p{L}*)?",
    "(?:nous|on|je) la (?:pren(?:d|ds|ons)|reserv(?:e|ons)|retien(?:s|t)|retenons|gard(?:e|ons))|va pour celle-(?:la|ci)",
    "(?:la )?prend(?:iamo|o)(?: (?:quella|questa|lei))|la prend(?:iamo|o)|vada per quella",
    "(?:c'est|ce serait|ce sera)(?: bien)? (?:celle-?(?: ?la| ?ci)?|elle) (?:qu'on|que nous|que je) \\p{L}+",
    "(?:nous|on|je) (?:la|l'|en) ?(?:voudri|aimeri|souhaiteri|prefereri|prendri|veu|voul)\\p{L}*|(?:nous|on|je) (?:voudri|aimeri|souhaiteri|prefereri|prendri)\\p{L}* (?:bien )?(?:celle-(?:la|ci)|l'avoir|la prendre|la reserver|y etre|l'obtenir)",
    "(?:e|sarebbe|sara)(?: proprio)? (?:quella|questa|lei) che (?:vorr|desider|prefer|prend|cerc|vogl)\\p{L}*",
    "(?:la|quella|questa) (?:vorr|desider|prefer|prender|vogl|gradir)\\p{L}*(?: (?:noi|volentieri|avere|prenotare))*|(?:vorr|desider|prefer|prender|gradir)\\p{L}* (?:quella|questa|averla|prenderla|prenotarla)|ci piacerebbe (?:averla|prenderla|quella)",
  ],
  /** How such a sentence may end. */
  ends: [
    "(?:please|pls|plz|then|instead|for (?:us|it|the|our|this)|if|and|so|thanks|thank you|too|again|on|from)",
    "(?:bitte|dann|gern\\p{L}*|also|wenn|falls|und|danke|fur|stattdessen|am|wieder|vom|nehmen|buchen|haben)",
    "(?:s'il|svp|alors|si|et|merci|pour|volontiers|a la place|plutot|le|du)",
    "(?:per|allora|se|e|grazie|volentieri|invece|piuttosto|il|dal|dalle)",
  ],
} as const;
