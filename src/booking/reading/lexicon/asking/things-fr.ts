import type { ThingWords } from "../../questions/topic-words.ts";

/** What rooms and houses have, by the words of clients. */
export const thingsFr: ThingWords = {
  features: {
    wifi: ["wi-?fi|internet|connexion(?: internet)?"],
    projector: [
      "(?:montrer|projeter|passer)(?: \\p{L}+)? (?:diapos?|diapositives|presentation|film)|projeter|power ?point",
      "beamers?|(?:video)?projecteurs?|retroprojecteurs?",
    ],
    screen: ["ecrans?|toiles? de projection|moniteurs?|televiseurs?"],
    whiteboard: [
      "tableaux? blancs?|whiteboards?|(?:un|de|le) tableau(?= (?:pour|ou|sur lequel) [^.?!]{0,30}(?:ecri|dessin|not(?:er|e)|affich|epingl))",
    ],
    flipchart: ["flip-?\\s?charts?|paperboards?|chevalets? de conference"],
    microphone: ["micros?(?:phones?)?(?: (?:sans fil|cravate))?"],
    sound_system: ["sonorisation|(?:la|une|de) sono|haut-parleurs?|systeme (?:de son|audio|sonore)|enceintes"],
    stage: ["scenes?|estrade|podium"],
    video_conferencing: ["visioconferences?|videoconferences?|hybrides?|zoom"],
    recording: ["enregistr(?:er|ement|ements)|captation"],
    background_music: ["musique (?:d'ambiance|de fond)"],
    coffee: ["machine a cafe|cafe(?! et )"],
    water: ["eau(?: (?:potable|minerale))?|fontaine a eau"],
    bar_area: ["(?:un )?bar|comptoir"],
    breakout_area: ["salles? (?:annexes?|de groupe)|espaces? (?:de pause|de groupe)"],
    furniture: [
      "(?:(?:les |des )?(?:chaises|tables))(?:(?=[^.?!]{0,40}(?:compris|inclus|dans le prix|fourni|prevu|sur place))| et (?:les |des )?(?:chaises|tables)(?! supplementaires))|(?:compris|inclu)\\p{L}*(?: \\p{L}+){0,2} (?:les )?(?:chaises|tables)",
      "mobilier|meubles?|tables et chaises",
    ],
    daylight: ["lumiere (?:du jour|naturelle)|fenetres?"],
    climate_control: ["climatis\\p{L}+|chauffage|chauffees?|rafraichie?s?|ventile\\p{L}*|aere\\p{L}*"],
    dimmable_light: ["lumiere (?:tamisable|reglable|variable)|tamiser la lumiere|variateur"],
    acoustics: ["acoustique"],
  },
  groups: {
    menus: ["menus?|cartes? (?:des menus|de menus)|propositions? de menus?"],
    food: [
      "serv(?:ez|ent|ir)(?: \\p{L}+){0,2} (?:midi|soir|manger|dejeuner|diner)|a midi",
      "(?:on|nous) mange(?:ons)?|vegetarien\\p{L}*(?= ?(?:$|[?.]))",
      "restauration|traiteur|repas|a manger|manger|grignoter|snacks?|buffets?|aperos?|dejeuners?|diners?|petit-dejeuner|desserts?|pauses? (?:cafe)?",
    ],
    drinks: [
      "carte des vins|quel(?:le)?s? (?:sortes? de |genres? de |types? de )?(?:vins?|bieres?|jus)",
      "boissons?|forfaits? boissons?|a boire|boire|cocktails?|alcools?",
    ],
    equipment: [
      "technique|materiel(?: technique)?|equipements?(?: (?:techniques?|supplementaires?))?[^.?!]{0,15} lou\\p{L}+|equipements? (?:technique|supplementaires?)|extras",
    ],
    services: ["services?|prestations?(?: supplementaires?)?|personnel"],
    entertainment: ["animations?|divertissements?|musique(?: live)?|programme"],
    addons: ["gateaux?"],
    decor: ["decorations?|fleurs|decoration (?:de table|florale)"],
    furniture: ["meubles? lounge|(?:tables|chaises) supplementaires"],
  },
  diets: {
    vegetarian: ["vegetari\\p{L}+|sans viande"],
    vegan: ["vegan\\p{L}*|vegetali\\p{L}*"],
    halal: ["halal"],
    gluten_free: ["gluten"],
  },
  courses: ["(?<n>NUM) (?:plats|services)(?=[^\\p{L}]|$)"],
};
