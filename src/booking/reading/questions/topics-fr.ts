import { thingsFr } from "./things-fr.ts";
import type { TopicWords } from "./topic-words.ts";

const PARK =
  "(?:places? de (?:parc|parking|stationnement)|parkings?|stationne(?:r|ment)|parquer|se garer|garer|place pour (?:la|les|nos) voitures?)";

export const topicsFr: TopicWords = {
  language: "fr",
  topics: {
    wifi_password: ["mots? de passe(?: (?:du|pour le) (?:wi-?fi|wlan|reseau))?|code (?:du )?wi-?fi"],
    accessible_parking: [
      `${PARK}[^.?!]{0,20} (?:handicapee?s?|pour (?:handicapes|personnes (?:handicapees|a mobilite reduite)|fauteuil roulant))`,
      `${PARK} pmr`,
    ],
    vip_parking: [
      `${PARK}[^.?!]{0,15} vip`,
      `${PARK} reservee?s?`,
      `reserver (?:des |une |quelques )?${PARK}`,
      `${PARK} pour (?:nos |les )?(?:vip|invites d'honneur|intervenants|orateurs)`,
    ],
    ev_charging: [
      "bornes? (?:de recharge|electriques?)|stations? de recharge|recharger (?:une |la |nos |les )?voitures?|voitures? electriques?",
    ],
    parking: [
      "(?:laisser|poser|mettre|deposer|caser)[^.?!]{0,15} (?:quelque part|pres de chez vous)",
      "(?:mini)?bus(?=[^.?!]{0,40}(?:laisser|garer|mettre))|fourgon(?:nette)?s?|camionnettes?|nos autos?",
      "ou (?:peuvent|pouvons|peut|laissent|laisse|laisser|mettre)[^.?!]{0,25} (?:voitures?|la laisser|les laisser|vehicules?)",
      "(?:leur|notre|nos|leurs|ma|en) voitures?",
      "ou[^.?!]{0,40}(?:garer|stationner|laisser (?:la voiture|sa voiture|leur voiture|leurs voitures))|(?:la|les) garer",
      "(?:laiss|mett|gar)\\p{L}+(?:-\\p{L}+)?[^.?!,]{0,20} voitures?",
      `(?<!valet[- ])${PARK}`,
      "garage|en voiture|voitures|livraisons?|decharger|dechargement",
      "(?:se |nous |me )?gare(?:r|ra|ront|nt)?(?![\\p{L}])",
    ],
    own_caterer: [
      "food ?trucks?|(?:s'occuper|se charger) (?:du repas|de la nourriture|des repas|de la cuisine)|(?:notre|mon) propre traiteur",
      "(?:faire venir|amener|engager)[^.?!]{0,25} (?:plats?|cuisinier|rotisserie|food ?truck|ses plats)|passer par (?:votre|la) cuisine|ses plats",
      "(?:propre|notre propre|autre|externe) (?:traiteur|cuisinier)|traiteur (?:externe|exterieur|prive)|notre traiteur",
      "(?:apporter|amener|venir avec)[^.?!]{0,20} (?:nourriture|repas|boissons?|vin|gateau|traiteur)",
      "(?:nourriture|repas|boissons?|vin|gateau)[^.?!]{0,20} (?:apporter|amener|nous-memes)",
      "droit de bouchon",
      "faire (?:la cuisine|a manger|le repas|les plats)|cuisiner",
    ],
    cancellation: [
      "(?:laisser|laisse|laissons) tout tomber|tout laisser tomber|se retirer apres|(?:on|nous) recuper(?:e|ons)[^.?!]{0,10} (?:combien|quoi|l'argent)",
      "(?:recuper\\p{L}+|perd(?:re|ons|rons|rait|ra)|rend(?:re|ez|rez)|restitu\\p{L}+)(?: \\p{L}+){0,3} (?:l')?(?:argent|acompte|mise|somme)|chang(?:er|ions|eons|eait) d'avis",
      "desist\\p{L}+|retract\\p{L}+|(?:se|nous|me) retirer|resili\\p{L}+",
      "annul(?:er|ation|ations|ons|ions)|conditions? d'annulation|resiliation|rembours\\p{L}+|annulee?s?|desister|desistement",
    ],
    lead_time: [
      "(?:suffit|suffisent|suffirait)[^.?!]{0,40} (?:avance|avant|preavis|a l'avance)",
      "(?:\\d+|une?|deux|trois|quatre|six) (?:jours?|semaines?|mois) (?:d'avance|de preavis|avant|a l'avance)",
      "(?:s'y prendre|reserver)[^.?!]{0,20} (?:plus tot|a l'avance|longtemps)",
      "s'y prendre|(?:semaines?|jours|mois) (?:a l'avance|avant)(?=[^.?!]{0,30}(?:suffi|assez|faut|\\?))|s'annoncer (?:\\p{L}+ ){0,3}(?:a l'avance|avant)",
      "(?:combien de temps|longtemps|tot|semaines|mois|jours)[^.?!]{0,20} (?:a l'avance|avant)",
      "delai (?:de reservation|pour reserver)|a l'avance|derniere minute|court terme",
    ],
    streaming: [
      "diffus\\p{L}+(?: en (?:ligne|direct))?|retransm\\p{L}+",
      "stream(?:ing|er|ee?)?|diffus(?:er|ion|ee?)(?: en direct)?|retransm(?:ettre|ission)|livestream|public en ligne",
    ],
    setup: [
      "(?:temps |pour )?(?:installer|installation|montage|monter|preparer la salle|mise en place|amenager)",
      "(?:a partir de quelle heure|(?:des|a) quelle heure|des quand|quand)[^.?!]{0,40} (?:acces|acceder|entrer|installer|arriver|venir|accessible|investir|prendre possession|a notre disposition)",
      "combien de temps (?:avant|a l'avance)[^.?!]{0,30} (?:acceder|entrer|installer|arriver|investir|prendre possession)",
      "(?:plus tot|avant|la veille)[^.?!]{0,20} (?:acces|entrer|installer|venir|dans la salle)",
      "demontage|acces a la salle",
    ],
    accessibility: [
      "chaises? roulantes?|en fauteuil(?! [a-z]*(?:lounge|club))",
      "fauteuils? roulants?|accessib(?:le|les|ilite)(?! en (?:train|bus|tram|voiture|transports))|mobilite reduite|pmr|sans (?:marches|seuil)|plain-pied",
      "ascenseurs?",
      "personnes? (?:handicapees?|en situation de handicap)",
      "rampes?|boucle magnetique|escaliers?",
    ],
    visits: [
      "visit(?:er|es?)",
      "(?:venir|passer) (?:voir|sur place|regarder)",
      "voir (?:la salle|les salles|les lieux|le lieu|les locaux)",
    ],
    option: [
      "(?:l'|une |en |notre |votre |premiere |deuxieme |seconde |sous )options?(?! (?:veget|vegan|sans|halal|menu))",
      "provisoirement|pre-?reserv\\p{L}*|sans engagement",
      "combien de temps[^.?!]{0,30} (?:reserve\\p{L}*|bloque\\p{L}*|tenez|gardez|retenue?|garder|tenir)",
      "liste d'attente",
    ],
    minimum_spend: [
      "(?:consommation|montant|depense|commande|chiffre d'affaires) minim(?:ale?|um)|minimum de (?:consommation|commande|depense)",
    ],
    discount: [
      "rabais|remises?|reductions?|ristournes?|tarifs? (?:speciaux?|special|reduits?|preferentiels?|associations?)|prix (?:speciaux|special|reduits?)|moins cher",
    ],
    deposit: [
      "(?:avancer|verser|payer|regler)[^.?!]{0,15} une partie",
      "(?:verser|payer|regler|avancer)[^.?!]{0,15} (?:d'avance|a l'avance)",
      "acomptes?|arrhes|cautions?|prepaiement|paiement (?:d'avance|anticipe)|payer d'avance",
    ],
    payment: [
      "(?:conditions?|moyens?|modalites?|modes?|delais?) de paiement",
      "(?:payer|regler|paiement) (?:par|sur|avec|en) (?:facture|carte(?: de credit)?|twint|especes|virement)",
      "(?:quand|comment) (?:devons-nous|faut-il|peut-on|pouvons-nous|doit-on) (?:payer|regler)",
      "tva",
    ],
    opening_hours: [
      "jusqu'a (?:quelle|quelles) heures?",
      "(?:etes-vous|est-ce) (?:ouverts?|que vous etes ouverts?)",
      "jusqu'a quelle heure[^.?!]{0,30}(?:ouvert|rester|ferme)\\p{L}*|(?:etes|restez)-vous ouverts?",
      "heures? d'ouverture|horaires?(?: d'ouverture)?|ouverte?s?(?! (?:au public|a tous))|fermee?s?|fermeture|fermez|ouvrez",
      "(?:jusqu'a quelle heure|jusqu'a quand)[^.?!]{0,40}(?:rester|feter|ouvert|durer|danser|musique|faire|peut-on|pouvons)",
      "jusqu'a quelle heure|(?:apres|jusqu'a) minuit",
    ],
    transport: [
      "(?:venir|arriver|se rendre)[^.?!]{0,20} sans (?:voiture|auto)|comment fait-on pour (?:venir|arriver)",
      "transports? (?:publics?|en commun)",
      "(?:train|tram|bus|metro)s?|gare|arrets?(?! de)|aeroport|navette|taxis?",
      "comment (?:venir|arriver|acceder|se rendre|y va|nous rendre|nos invites (?:viennent|arrivent))[^.?!]{0,30}|itineraire|acces en (?:train|bus|transports)",
    ],
    address: [
      "(?:votre |l'|quelle est (?:votre |l'))adresse(?! de facturation)(?: exacte)?|ou (?:etes-vous|vous trouvez-vous|se trouve|se situe|est situe|est-ce)|emplacement",
    ],
    decoration: [
      "(?:notre propre |propre |nos propres )decorations?",
      "(?:decorations?|ballons?|affiches?|banderoles?|bougies?|fleurs|confettis?)[^.?!]{0,30} (?:apporter|accrocher|mettre|utiliser|allumer|nous-memes|amener)",
      "(?:pouvons-nous|peut-on|peut-on)[^.?!]{0,25} decorer|(?:apporter|amener|accrocher)[^.?!]{0,25}(?:decorations?|ballons?|affiches?)|confettis?|feux? d'artifice",
      "(?:accrocher|suspendre|fixer|coller|poser|mettre)[^.?!]{0,30}(?:guirlandes?|deco|decorations?|lampions?|photos?|posters?|ballons?|mur|murs)",
    ],
    equipment_included: [
      "(?:technique|equipement|materiel)[^.?!]{0,25} (?:comprise?|inclus|incluse|a disposition)",
      "quel(?:le)? (?:technique|equipement|materiel)[^.?!]*(?:salles?|comprise?|incluse?)",
    ],
    diets: [
      "(?:ne |n')(?:supporte|supportent|mange|mangent|tolere|tolerent|peuvent|peut)(?: \\p{L}+){0,2} (?:pas|aucun)(?: \\p{L}+){0,3}",
      "(?:gluten|lactose|noix|arachides?)",
      "ne (?:supporte|mange|tolere|digere)(?:nt)? pas|c(?:oe|œ)liaques?",
      "regimes?(?: (?:alimentaires?|speciaux|special))?|allergi\\p{L}*|intoleran\\p{L}*|casher|lactose|c(?:œ|oe)liaque",
    ],
  },
  forms: {
    capacity: [
      "(?:et si|que se passe-t-il si) nous (?:etions|sommes|venions|devenions)[^.?!]{0,20} \\d+",
      "combien de (?:personnes|gens|invites|places|places assises|chaises|participants)",
      "capacites?|contenance",
      "(?:la |le )?(?:plus grande?|plus petite?|maximale?|maximum)[^.?!]{0,15}(?:groupe|salle|nombre)",
      "(?:accueillir|contenir|tiennent|tiendraient|tient|tiendrait|rentrent|rentreraient|tenir|suffit|suffirait|suffisante?|assez grande?|trop petite?|quelle taille|quelle est la taille)",
    ],
    inclusions: ["comprise?s?|inclus(?:e|es)?|y compris|dans le prix|compren(?:d|nent)|inclut|incluent"],
    prices: [
      "combien (?:coute|coutent|couterait|ca coute|cela coute|est-ce|faut-il compter)",
      "coute|coutent|cout|couts|prix|tarifs?|location|cher|chere|budget|combien(?! de (?:personnes|gens|temps|places|invites))|prix indicatif|forfait journalier|tarif horaire",
    ],
    alternatives: ["alternatives?|autres? (?:dates?|jours?|salles?|possibilites?|creneaux?)"],
    availability: [
      "libres?|disponib(?:le|les|ilites?)|occupees?|prise?s?|complete?s?",
      "quel(?:le)?s? (?:dates?|jours?|week-?ends?|samedis?|vendredis?|lundis?|mardis?|mercredis?|jeudis?|dimanches?)",
    ],
    rooms: [
      "quelles? (?:de vos |autres? )?salles?",
      "(?:une|autre|plus grande|plus petite) (?:\\p{L}+ )?salle",
      "(?:salles?|espaces?) (?:avec|pour|adaptee?s?)|recommand\\p{L}+|conseill\\p{L}+|laquelle",
    ],
    room: [
      "(?:que|qu'est-ce que)[^.?!]{0,10} (?:offre|propose|contient|a)",
      "(?:a quoi ressemble|comment est|equipee?|amenagee?)",
      "differences?|compar\\p{L}*|equipements?|decri(?:re|vez)|details|informations|photos|images",
      "mieux|plus belle|plus claire|devrions-nous|meilleure",
    ],
    house: [
      "dans (?:toute )?la maison|toutes (?:les|vos) salles|vos salles|chaque salle",
      "liste (?:de|des) prix|tarifs|apercu",
      "(?:plus grande?|maximale?)[^.?!]{0,10}(?:groupe|salle|nombre)",
    ],
    chat: [
      "comment (?:s'est passee?|se sont passees?|va|vont) (?:votre|vos|le|la|les|ton|ta|tes) ?(?:week-?end|vacances|semaine|fetes|ete|hiver|journee|noel|paques)",
      "avez-vous (?:vu|entendu|lu|regarde|suivi|essaye)",
      "aimez-vous|connaissez-vous|regardez-vous",
      "quel(?:le)? est votre[^.?!]{0,20} prefere",
      "(?:avez-vous|as-tu|vous avez|tu as) passe (?:un |une |de )?(?:bon|bonne|belle|agreable)|comment (?:etait|s'est passe)|(?:vous avez|tu as) (?:vu|entendu|lu|regarde)",
      "comment (?:allez-vous|ca va|trouvez-vous)|quel temps fait-il",
      "qui a gagne|n'est-ce pas (?:fou|drole|super)",
    ],
    leave: [
      "venir avec|prendre avec nous|apporter|amener|utiliser|jouer|fumer|danser|cuisiner|accrocher|filmer|repeter|vendre|dormir",
    ],
    or: ["ou"],
    followUp: [
      "(?:et|ou)(?! (?:que|quel|quelle|quels|quelles|comment|ou|quand|est-ce|y a-t-il|avez-vous|peut-on|pouvons-nous|combien))",
      "(?:et )?(?:qu'en est-il|quid)(?: (?:de|du|des|avec|pour))?",
    ],
    indirect: [
      "(?:dire|savoir|demander|demande|demandons|indiquer|preciser|interess(?:e|ons)|se demande|clarifier|ecrire|verifier|informer|connaitre)(?: (?:nous|me))?,? (?:si|s'il|ce que|quel(?:le)?s?|comment|ou|quand|combien)",
      "(?:questions?|infos?|informations|renseignements?) (?:sur|concernant|a propos|au sujet|quant)",
      "(?:aimerions|aimerais|voudrions|souhaitons|souhaiterais) (?:bien )?(?:savoir|connaitre)",
      "(?:donner|avoir|envoyer|faire)(?:-nous)?[^.?!]{0,12} (?:une (?:petite )?idee|un ordre de grandeur|un apercu) (?:de|du|des|d')",
    ],
    informing: [
      "(?:veuillez|pouvez|pourriez|merci de|s'il vous plait)\\b[^.?!]{0,40}\\b(?:envoyer|faire parvenir|donner|montrer|transmettre|adresser)\\b[^.?!]{0,30}\\b(?:vos|votre|informations|infos|details|apercu|liste)",
      "(?:aimerions|pourrions-nous|pouvons-nous)\\b[^.?!]{0,30}\\b(?:recevoir|avoir|voir|obtenir)\\b[^.?!]{0,30}\\b(?:vos|votre|informations|details|liste)",
    ],
    wine: ["vins?|accord(?:s)? mets(?: et |-)vins"],
  },
  ...thingsFr,
  fillers: [
    "le|la|les|l|un|une|des|du|de|d|et|ou|mais|a|au|aux|en|dans|sur|pour|avec|chez|par|si|que|qu|ce|cette|ces|il|elle|on",
    "est|sont|etre|etait|ont|avoir|avez|avons|peut|peuvent|pouvons|pouvez|pourrait|pourriez|doit|devons|faut|sera|serait|fait|faire|y",
    "vous|votre|vos|nous|notre|nos|je|mon|me|invites|gens|personnes|evenement|maison|salle|salles",
    "quel|quelle|quels|quelles|quand|qui|comment|pourquoi|combien|aussi|encore|seulement|merci|question|petite|possible|possibilite|savoir|dire",
    "apporter|amener|prendre|permis|autorise",
  ],
};
