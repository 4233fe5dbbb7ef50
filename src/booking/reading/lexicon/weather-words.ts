/** What people chat about with a desk, be it a question: the weather, of all languages at once, over folded text. */
export const WEATHER = {
  /** The sky, the cold and the seasons. */
  words: [
    "snow(?:s|ed|ing|y|flakes?|drifts?|ed[- ]?(?:in|under)|man|men|drops?)?|rain(?:s|ed|ing|y)?|pour(?:s|ing) (?:down|with rain)|drizzl\\p{L}+|weather|sunny|sunshine|(?:the )?sun|storm(?:s|y|ed|ing)?|blizzards?|thunder\\p{L}*|freez(?:e|es|ing)|frozen|frost\\p{L}*|icy|chilly|cold|heat(?:wave)?|hot|warm|fog(?:gy)?|mist(?:y)?|wind(?:y|s)?|hail\\p{L}*|spring(?:time)?|summer|autumn|winter|daffodils|blossom\\p{L}*|slippery|degrees|minus \\d+",
    "\\p{L}*schnei\\p{L}*|\\p{L}*schnee\\p{L}*|regnet?|regnets|geregnet|regen|\\p{L}*wetter\\p{L}*|giesst|schifft|nieselt|sonn(?:e|ig)\\p{L}*|sturm\\p{L}*|gewitter\\p{L}*|gefror\\p{L}*|frier(?:t|en)|frost\\p{L}*|eisig\\p{L}*|glatteis|kalt|kalte|frisch|warm|heiss|hitze\\p{L}*|nebl?(?:el|ig)\\p{L}*|wind(?:ig)?|hagel\\p{L}*|fruhling\\p{L}*|fohn|sommer|herbst|winter|osterglocken|grad|minusgrade|rutschig",
    "neig\\p{L}*|enneig\\p{L}*|pleut|pleuvait|plu|pluie|pluvieux|meteo|temps (?:fait-il|qu'il fait|de chien|pourri)|il fait (?:\\p{L}+ ){0,2}(?:beau|froid|chaud|gris|moche)|soleil|ensoleill\\p{L}*|tempete|orages?|gele?(?:es?|r|nt)?|gel|verglas|verglace\\p{L}*|glacial\\p{L}*|froid\\p{L}*|canicule|chaleur|brouillard|brume|vent|bise|grele|printemps|ete(?= (?:\\p{L}+ ){0,2}(?:arrive|la|enfin|deja))|automne|hiver|jonquilles|degres",
    "nev(?:e|ica|icat\\p{L}*|icando)|innevat\\p{L}*|piov\\p{L}*|piogg(?:ia|e)|tempo (?:fa|che fa|da lupi)|il sole|sole|soleggiat\\p{L}*|tempesta|temporal[ei]|gela(?:to|ndo)?|ghiacci\\p{L}*|gelo|fredd\\p{L}*|caldo|afa|nebbia|vento|grandin\\p{L}*|primavera|estate|autunno|inverno|narcisi|gradi",
  ],
  /** With them, it is of the house or of the event: what happens if it rains, how warm a room is. */
  ofHouse: [
    "if|when|whether|in case|plan b|unless|should it|rooms?|hall|house|building|venue|entrance|terraces?|garden|courtyard|tents?|outside|outdoors|umbrellas?|shelter\\p{L}*|covered|cover|roof\\p{L}*|heating|heated|heaters?|air ?-?con\\p{L}*|cooling|fans?|food|meals?|drinks?|water|buffet|wine|cloakroom|coats|dates?|days?|event|meeting|parking|floor",
    "wenn|falls|ob|bei (?:regen|schnee|schlecht\\p{L}*|schon\\p{L}*|sturm|wind|kalte|hitze|gewitter)|im \\p{L}+fall|plan b|sollte es|raum\\p{L}*|saal|sale|haus|gebaude|eingang|terrasse\\p{L}*|garten|hof|innenhof|zelt\\p{L}*|draussen|schirm\\p{L}*|gedeckt\\p{L}*|uberdacht\\p{L}*|dach|heizung\\p{L}*|geheizt|beheizt\\p{L}*|klima\\p{L}*|kuhlung|ventilator\\p{L}*|essen|speisen|getranke|wasser|buffet|wein|garderobe|mantel|termine?|tage?|anlass|fest|parkplatz\\p{L}*|boden",
    "s'il|si|quand|en cas|au cas|plan b|salles?|maison|batiment|entree|terrasse|jardin|cour|tentes?|dehors|exterieur|parapluies?|abri\\p{L}*|couverte?s?|toit|chauff\\p{L}*|climatis\\p{L}*|ventil\\p{L}*|repas|boissons?|plats?|eau|buffet|vin|vestiaire|manteaux|dates?|jours?|evenement|parking|sol",
    "se|quando|in caso|caso di|piano b|sal[ae]|casa|edificio|ingresso|entrata|terrazz[ae]|giardino|cortile|tend[ae]|fuori|all'aperto|ombrell[io]|ripar\\p{L}*|copert[oaie]|tetto|riscald\\p{L}*|climatizz\\p{L}*|aria condizionata|ventilat\\p{L}*|cibo|piatti|bevande|acqua|buffet|vino|guardaroba|cappotti|dat[ae]|giorn[oi]|evento|parcheggio|pavimento",
  ],
  /** At the desk's place, as it is at the client's: all that is asked. */
  atYours: [
    "(?:is it|and|how(?:'s| is| are) (?:it|things)|what about)?(?: (?:the same|like that|also|just))* ?(?:at|with|over|near|for|up|down)? ?(?:yours|your (?:place|end|way|side|part of the world)|you(?: guys| all)?|there)(?: (?:too|also|as well|like that|over there))*",
    "(?:und |ist (?:es|das) |wie (?:ist|sieht) (?:es|das) )?(?:bei |mit )?(?:ihnen|euch)(?: (?:auch|so|aus|drunten|dort|oben))*|(?:und )?(?:auch )?(?:bei )(?:ihnen|euch)(?: auch)?",
    "(?:et |c'est pareil |pareil |comme ca )?(?:aussi )?(?:chez|pour|de) (?:vous|votre cote)(?: aussi| pareil)?",
    "(?:e )?(?:anche )?(?:da|per|lì da|li da) voi(?: (?:anche|pure|uguale))?|(?:e |com'e )?(?:li|la) da voi",
  ],
} as const;
