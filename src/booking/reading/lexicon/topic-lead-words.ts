/** What a question is about, where it is named before a question that names nothing, of all languages at once. */
export const TOPIC_LEADS = {
  /** First words of the topic. */
  topic: [
    "(?:of|as (?:for|to|regards)|regarding|about|concerning|when it comes to|in terms of|on the subject of)",
    "(?:von|an|bei(?:m| den)?|betreffend|bezuglich|in sachen|punkto|was|zu(?:m|r| den)?)",
    "(?:des?|du|d'|en (?:fait|matiere|termes) d(?:e|')|cote|concernant|quant aux?|pour ce qui est d(?:es?|u|e la)|au niveau d(?:es?|u|e la))",
    "(?:di|d'|dei|delle|degli|del|in (?:fatto|termini|materia) di|quanto a[il]?|riguardo a[il]?|per quanto riguarda|circa|a livello di|come)",
  ],
  /** A question of a few words that tells no topic of its own. */
  bare: [
    "(?:which|what|how much|how many)(?: ones?| sort| kinds?)?(?: (?:do|would|could|can|have|is|are|will) (?:you|they|it|there|that)?(?: (?:have|got|offer|do|serve|cost|be|recommend|suggest))?(?: got)?)?",
    "(?:welche[nrs]?|was|wie ?viel)(?: (?:haben|hatten|hattet|habt|bieten|fuhren|gibt|gabe|kostet|kosten|ist|servieren|empfehlen) ?(?:sie|ihr|es|das|die)?(?: (?:denn|da|so|an|im angebot|zur auswahl))*)?",
    "(?:lesquel(?:le)?s|quel(?:le)?s sont|qu(?:e|oi|'est-ce que)|combien)(?: ?(?:vous )?(?:avez|proposez|servez|offrez|coute|coutent|auriez|avez-vous|proposez-vous|servez-vous|recommandez-vous|cela|ca|les votres)(?:-(?:vous|ils|elles))?)*",
    "(?:quali|che cosa|cosa|che|quanto)(?: (?:ne )?(?:avete|ha|offrite|proponete|servite|fate|c'e|ci sono|costa(?:no)?|sono|consigliate|vengono|potete (?:offrire|proporre)))?",
  ],
} as const;
