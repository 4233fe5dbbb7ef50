import type { Language } from "../../words.ts";

/**
 * Words that give orders to a machine, as fragments over folded text: a language's own, each a whole order by itself, so
 * that the words of ordinary mails ("please ignore my last mail", "our system administrator comes too", "forget the
 * dessert") make none. Source: spec/workflow.md §6.5.
 */
export interface OrderWords {
  /** "ignore", "forget". */
  dismiss: readonly string[];
  /** What of a machine is dismissed: "previous instructions". `WORDS` stands for up to three words in between. */
  rules: readonly string[];
  /** Whose rules they are when they are the writer's own: what they are dismissed for is a booking. */
  own: readonly string[];
  /** "reveal", "print". */
  reveal: readonly string[];
  /** What only a machine has: "system prompt". */
  secrets: readonly string[];
  /** Orders that need no other word. */
  orders: readonly string[];
}

const MODEL = "(?:ai|ki|ia|llm|gpt|chatgpt|claude|chatbot|bot|language model|sprachmodell|sprach-?ki)";

export const ORDERS: Readonly<Record<Language, OrderWords>> = {
  en: {
    dismiss: [
      "ignore",
      "disregard",
      "forget",
      "override",
      "bypass",
      "discard",
      "skip",
      "do not follow",
      "don't follow",
    ],
    rules: [
      "(?:previous|prior|earlier|above|preceding|foregoing|existing|initial|original|system|all)(?: WORDS)? (?:instructions?|prompts?|directives?|guidelines|programming|commands?)(?! (?:for|about|on|regarding|concerning|we|i|from us))",
      "(?:your|its|the system's|the bot's) (?:WORDS )?(?:instructions|prompts?|rules|guidelines|programming|training|directives|restrictions|safeguards)",
      "(?:everything|anything|all) (?:you (?:were|have been|are) (?:told|instructed|programmed)|above this line)",
    ],
    own: ["my", "our", "his", "her", "their"],
    reveal: [
      "reveal",
      "show",
      "print",
      "output",
      "repeat",
      "display",
      "tell",
      "give",
      "leak",
      "expose",
      "dump",
      "share",
      "send",
      "list",
      "paste",
      "what (?:is|are|was|were)",
    ],
    secrets: [
      "(?:system|developer|hidden|secret|initial|internal)[- ](?:prompts?|instructions?|messages?|rules|directives)",
      "your (?:WORDS )?(?:prompt|instructions)",
      "(?:api|secret|access|private) keys?",
      "(?:environment variables|database (?:password|credentials|dump|tables?|schema)|admin(?:istrator)? password|your source code)",
      "(?:all|every|other)(?: of)?(?: your| the)? (?:clients?|customers?|guests?)'? (?:WORDS )?(?:data|e-?mails?|names|addresses|bookings|details)",
    ],
    orders: [
      "(?:developer|god|jailbreak|debug|root|sudo|unrestricted) mode",
      "system (?:override|prompt|instruction)s?",
      "(?:confirm|approve|accept) (?:all|every|any) (?:bookings?|requests?|tasks?)(?: (?:without|automatically))",
      "(?:set|change|override) (?:the |all |your )*(?:prices?|totals?|rates?|amounts?) to (?:chf )?(?:0|zero|1|one)(?:[.,]0+)?",
      `you (?:are|will be|'re) (?:now|no longer|from now on) (?:WORDS )?(?:an? )?(?:WORDS )?(?:assistant|${MODEL}|dan|pirate|hacker|developer mode|unrestricted|jailbroken|root|admin(?:istrator)?)`,
      `(?:act|behave|respond|answer|pretend|role-?play)(?: to be| as if you (?:are|were)| as| like) (?:WORDS )?(?:assistant|${MODEL}|dan|pirate|hacker|unrestricted|jailbroken|root|system)`,
      "(?:enter|enable|activate|switch (?:in)?to|go into) (?:WORDS )?(?:developer|debug|dan|god|admin|maintenance|jailbreak) mode",
      "do anything now|jailbreak|prompt injection",
      "(?:new|updated|real|actual) (?:system )?(?:instructions?|prompt|directives?)(?: (?:for|to) (?:you|the (?:bot|assistant|model|ai|system)))?\\s*:",
      "(?:end|start|begin) of (?:the )?(?:system )?(?:prompt|instructions?)",
      `(?:note|message|instructions?|attention) (?:to|for) (?:the |any |all )?(?:${MODEL}|assistant|model)\\b`,
      "(?:system|admin(?:istrator)?|developer|root|security) (?:override|command|directive)",
      `as (?:an |a )?(?:WORDS )?${MODEL},? you (?:must|should|will|have to|are)`,
      "from now on,? you (?:must|will|should|are to|only|always)",
    ],
  },
  de: {
    dismiss: [
      "ignorier\\p{L}*",
      "vergiss",
      "vergesst",
      "vergessen sie",
      "missachte\\p{L}*",
      "uberschreib\\p{L}*",
      "umgeh(?:e|en|t)?",
      "verwirf",
      "hore nicht (?:mehr )?auf",
      "befolge\\p{L}* nicht",
    ],
    rules: [
      "(?:vorherige[nrs]?|bisherige[nrs]?|vorangegangene[nrs]?|obige[nrs]?|fruhere[nrs]?|ursprungliche[nrs]?|alle[nrs]?|samtliche[nrs]?|system-?)(?: WORDS)? ?(?:anweisung(?:en)?|instruktion(?:en)?|systemanweisung(?:en)?|prompts?|befehle?n?|direktiven)(?! (?:zu[rm]?|betreffend|bezuglich|fur|uber|von uns|unsererseits))",
      "(?:deine|eure|dein|deiner|ihre internen) (?:WORDS )?(?:anweisung(?:en)?|instruktion(?:en)?|regeln|vorgaben|programmierung|prompts?|richtlinien|einschrankungen)",
      "alles,? was (?:du|dir|man dir|ihnen)\\b[^.!?]{0,30}(?:gesagt|beigebracht|aufgetragen|programmiert)",
    ],
    own: ["meine[nrms]?", "unsere[nrms]?", "mein", "unser"],
    reveal: [
      "zeig\\p{L}*",
      "gib",
      "geben sie",
      "verrat\\p{L}*",
      "nenn\\p{L}*",
      "wiederhol\\p{L}*",
      "druck\\p{L}*",
      "offenbar\\p{L}*",
      "send\\p{L}*",
      "schick\\p{L}*",
      "schreib\\p{L}*",
      "liste\\p{L}*",
      "wie lautet",
      "was (?:ist|sind|steht)",
    ],
    secrets: [
      "system-?\\s?(?:prompts?|anweisung(?:en)?|nachricht(?:en)?|instruktion(?:en)?)",
      "(?:geheime|versteckte|interne|urspr[uü]ngliche)[nrs]? (?:anweisung(?:en)?|instruktion(?:en)?|regeln|prompts?|befehle?)",
      "(?:deine[nrms]?|dein) (?:WORDS )?(?:prompt|anweisung(?:en)?|instruktion(?:en)?)",
      "(?:api|zugangs)-?\\s?(?:schlussel|keys?)|umgebungsvariablen|datenbank-?\\s?(?:passwort|zugang|dump)|admin-?\\s?passwort|(?:dein|ihr)e?n? quellcode",
      "(?:alle[rn]?|andere[rn]?|samtliche[rn]?) (?:kunden|gaste|kundinnen)-?(?:daten|namen|adressen|e-?mails?|listen)?",
    ],
    orders: [
      "(?:entwickler|admin|debug|root|jailbreak)-?\\s?modus",
      "system-?(?:prompt|uberschreibung|override)|neue (?:system)?anweisung(?:en)? ?:",
      "(?:bestatige?n?|genehmige?n?)(?: sie)? (?:alle|samtliche) (?:buchungen|anfragen|aufgaben)(?: (?:ohne|automatisch))",
      "(?:setze?n?|andere|andern)(?: sie)? (?:den |die |alle )*(?:preise?|gesamtbetrag|total|betrag) auf (?:chf )?(?:0|null|1|einen)(?:[.,]0+)?(?: franken)?",
      `(?:du bist|sie sind) (?:jetzt|nun|ab sofort|ab jetzt|von nun an|nicht (?:langer|mehr)) (?:WORDS )?(?:assistent|assistentin|${MODEL}|pirat|hacker|entwicklermodus|administrator|uneingeschrankte?[rs]?)`,
      `(?:verhalte dich|verhalten sie sich|antworte|antworten sie|tu so|tun sie so|handle)(?: wie| als| als ob du| als waren sie| als warst du) (?:WORDS )?(?:assistent|${MODEL}|pirat|hacker|administrator)`,
      "(?:entwickler|debug|wartungs|admin|gott)-?modus (?:aktivieren|einschalten|starten|wechseln)|(?:wechsle|wechseln sie|gehe|schalte) (?:WORDS )?(?:entwickler|debug|wartungs|admin)-?modus",
      "neue (?:system-?)?(?:anweisung(?:en)?|instruktion(?:en)?) (?:fur (?:dich|die ki|den bot|das modell|das system))|ende (?:der|des) (?:system-?)?(?:anweisungen|prompts?)",
      `(?:hinweis|nachricht|anweisung) an (?:die |den |das )?(?:${MODEL}|assistenten|modell)\\b`,
      "(?:ab jetzt|von nun an|ab sofort) (?:antwortest|musst|wirst|sollst|befolgst|gehorchst) du",
    ],
  },
  fr: {
    dismiss: [
      "ignor(?:e|es|ez|er|ons)",
      "oubli(?:e|es|ez|er)",
      "neglig(?:e|ez|er)",
      "contourn(?:e|ez|er)",
      "outrepass(?:e|ez|er)",
      "ne (?:tiens|tenez) (?:pas|plus) compte d",
      "(?:fais|faites) abstraction d",
      "ne (?:suis|suivez) (?:pas|plus)",
    ],
    rules: [
      "(?:instructions?|consignes?|directives?|prompts?|commandes?) (?:WORDS )?(?:precedentes?|anterieures?|ci-dessus|initiales?|systeme|d'origine|que tu as|que vous avez recues?)",
      "(?:tes|toutes tes|toutes vos|vos propres) (?:WORDS )?(?:instructions|consignes|regles|directives|restrictions)",
      "(?:toutes? les|l'ensemble des) (?:instructions|consignes|directives|prompts?)(?! (?:de notre|de ma|concernant|pour|sur))",
      "tout ce qu[ei'] ?(?:on|l'on|tu|vous)? ?(?:t'a|vous a|as|avez) (?:dit|appris|ordonne|programme)",
    ],
    own: ["mes", "nos", "mon", "notre"],
    reveal: [
      "revel(?:e|es|ez|er)",
      "affich(?:e|es|ez|er)",
      "montr(?:e|es|ez|er)",
      "donn(?:e|es|ez|er)",
      "repet(?:e|es|ez|er)",
      "imprim(?:e|ez|er)",
      "divulgu(?:e|ez|er)",
      "communiqu(?:e|ez|er)",
      "envoy(?:e|ez|er)|envoie",
      "ecri(?:s|vez|re)",
      "list(?:e|ez|er)",
      "quel(?:le)?s? (?:est|sont)",
    ],
    secrets: [
      "(?:prompt|invite|message) (?:de |du )?systeme|system prompt|prompt (?:initial|cache|secret)",
      "(?:instructions?|consignes?|regles) (?:de |du )?(?:systeme|internes?|cachees?|secretes?|initiales?|confidentielles?)",
      "(?:tes|ton|vos propres) (?:WORDS )?(?:instructions|consignes|prompt)",
      "cles? (?:d'acces )?(?:api|secretes?)|variables d'environnement|mot de passe (?:administrateur|admin|de la base)|(?:ton|votre) code source",
      "(?:donnees|adresses|noms|e-?mails|coordonnees|reservations) (?:de tous (?:les|vos)|des autres) (?:clients?|invites)",
    ],
    orders: [
      "mode (?:developpeur|admin|administrateur|debug|root|jailbreak)",
      "(?:confirme[zr]?|approuve[zr]?)(?: (?:toutes|tous))(?: les)? (?:reservations|demandes|taches)(?: (?:sans|automatiquement))",
      "(?:mette[zr]|mettre|change[zr]?|fixe[zr]?) (?:le |les |tous les )*(?:prix|total|montant|tarifs?) a (?:chf )?(?:0|zero|1|un)(?:[.,]0+)?(?: francs?)?",
      `(?:tu es|vous etes) (?:maintenant|desormais|a partir de maintenant) (?:WORDS )?(?:assistant|assistante|${MODEL}|pirate|hacker|modele|administrateur|libre de toute)`,
      `(?:agis|agissez|comporte-toi|comportez-vous|reponds|repondez|fais semblant|faites semblant)(?: d'etre| comme| en tant que) (?:WORDS )?(?:assistant|${MODEL}|pirate|hacker|administrateur|modele)`,
      "(?:active|activez|passe|passez|entre|entrez) (?:WORDS )?mode (?:developpeur|debug|administrateur|admin|maintenance|dieu)",
      "nouvelles? (?:instructions?|consignes?) (?:WORDS )?(?:pour (?:toi|l'ia|le bot|le modele|l'assistant)|du systeme)|fin (?:du prompt|des instructions)",
      `(?:note|message|instruction|consigne) (?:a|pour|destinee? a) (?:l'|la |le )?(?:${MODEL}|assistant|modele)\\b`,
      "(?:a partir de maintenant|desormais),? (?:tu (?:dois|vas|reponds|obeis)|vous (?:devez (?:m'obeir|obeir)|obeissez))",
    ],
  },
  it: {
    dismiss: [
      "ignor(?:a|i|are|ate)",
      "dimentic(?:a|hi|are|ate)",
      "trascur(?:a|are|ate)",
      "aggir(?:a|are|ate)",
      "scavalc(?:a|are|ate)",
      "non (?:tenere|tenete|tieni) (?:piu )?conto d\\p{L}*",
      "non (?:seguire|seguite) (?:piu )?",
      "disattend(?:i|ere|ete)",
    ],
    rules: [
      "(?:istruzion[ei]|direttiv[ae]|prompt|comand[oi]) (?:WORDS )?(?:precedent[ei]|anterior[ei]|inizial[ei]|di sistema|del sistema|original[ei]|sopra|qui sopra|che hai ricevuto)",
      "(?:precedenti|tutte le) (?:WORDS )?(?:istruzioni|direttive|regole di sistema)(?! (?:per|riguardo|sul|sulla|della nostra))",
      "(?:le tue|le vostre|tutte le tue) (?:WORDS )?(?:istruzioni|regole|direttive|restrizioni)",
      "tutto (?:cio|quello) che (?:ti|vi) (?:e stato|hanno|abbiamo) (?:detto|insegnato|ordinato|programmato)",
    ],
    own: ["mie", "mia", "nostre", "nostra", "nostri"],
    reveal: [
      "rivel(?:a|i|are|ate|ami|aci)",
      "mostr(?:a|i|are|ate|ami|aci)",
      "stamp(?:a|are|ate)",
      "ripet(?:i|ere|ete)",
      "svel(?:a|are|ate|ami)",
      "invi(?:a|are|ate|ami)",
      "mand(?:a|are|ate|ami)",
      "dammi|dacci|dateci|dimmi|ditemi",
      "elenc(?:a|are|ate)",
      "scriv(?:i|ere|ete|imi)",
      "qual(?:e|i)? (?:e|sono|'e)",
    ],
    secrets: [
      "(?:prompt|messaggio) (?:di|del) sistema|system prompt|prompt (?:iniziale|nascosto|segreto)",
      "(?:istruzioni|regole|direttive) (?:di sistema|del sistema|interne|nascoste|segrete|iniziali|riservate)",
      "(?:le tue|il tuo) (?:WORDS )?(?:istruzioni|prompt)",
      "chiav[ei] (?:api|segret[ae]|di accesso)|variabili d'ambiente|password (?:di amministratore|dell'amministratore|del database|admin)|(?:tuo|vostro) codice sorgente",
      "(?:dati|indirizzi|nomi|e-?mail|prenotazioni) (?:di tutti i|degli altri) (?:clienti|ospiti)",
    ],
    orders: [
      "modalita (?:sviluppatore|admin|amministratore|debug|root|jailbreak)",
      "(?:conferma(?:te|re)?|approva(?:te|re)?)(?: (?:tutte|tutti))(?: (?:le|i))? (?:prenotazioni|richieste|compiti)(?: (?:senza|automaticamente))",
      "(?:imposta(?:te|re)?|mett(?:i|ete|ere)|cambi(?:a|ate|are)) (?:il |i |tutti i )*(?:prezz[oi]|totale|importo|tariffe) a (?:chf )?(?:0|zero|1|uno)(?:[.,]0+)?(?: franch[oi])?",
      `(?:sei|siete) (?:ora|adesso|da ora in poi|d'ora in poi) (?:WORDS )?(?:assistente|${MODEL}|pirata|hacker|modello|amministratore)|(?:da ora in poi|d'ora in poi) (?:sei|siete) (?:WORDS )?(?:assistente|${MODEL}|pirata|hacker|modello)`,
      `(?:agisci|comportati|comportatevi|rispondi|rispondete|fai finta|fate finta)(?: di essere| come se fossi| come) (?:WORDS )?(?:assistente|${MODEL}|pirata|hacker|amministratore|modello)`,
      "(?:attiva|attivate|passa|passate|entra|entrate) (?:WORDS )?modalita (?:sviluppatore|debug|amministratore|manutenzione|dio)",
      "nuove istruzioni (?:WORDS )?(?:per (?:te|l'ia|il bot|il modello|l'assistente)|di sistema)|fine (?:del prompt|delle istruzioni)",
      `(?:nota|messaggio|istruzione) (?:per|all'|al|alla) ?(?:l'|la |il )?(?:${MODEL}|assistente|modello)\\b`,
      "(?:da ora in poi|d'ora in poi),? (?:devi|risponderai|obbedirai|dovrai)",
    ],
  },
};

/** Marks of a machine's own language, whatever tongue is around them. */
export const MACHINE_MARKS: readonly string[] = [
  "<\\|[^|>\\n]{0,40}\\|>",
  "<\\/?(?:system|instructions?|assistant|prompt|developer|tool_call|function_calls?|im_start|im_end|sys)(?:\\s[^>\\n]{0,80})?>",
  "\\[\\/?(?:system|inst|instructions?|assistant|developer|sys|prompt)(?:\\s[^\\]\\n]{0,40})?\\]",
  "<<\\/?sys>>",
  "(?:```|''')\\s{0,3}(?:system|prompt|instructions?|assistant)",
  "###\\s{0,3}(?:system|instructions?|assistant|new instructions?)\\b",
  "(?:^|\\n)\\s{0,4}(?:system|assistant|developer)\\s{0,3}:\\s{0,3}(?:you|ignore|override|set|mark|new|from|du|sie sind|ignorier|vous|tu|ignore[zr]|sei|ignora)\\b",
];
