import type { ThingWords } from "../../questions/topic-words.ts";

/** What rooms and houses have, by the words of clients. */
export const thingsDe: ThingWords = {
  features: {
    wifi: ["w-?lan|wi-?fi|internet(?:zugang|anschluss|verbindung)?"],
    projector: ["folien(?: \\p{L}+)? (?:zeigen|projizieren)|projizieren|power ?point", "beamers?|projektor(?:en)?"],
    screen: ["leinwand|leinwande|bildschirme?|screens?|monitore?|fernseher"],
    whiteboard: [
      "whiteboards?|weisswand(?:tafel)?|tafeln?(?=,? [^.?!]{0,40}(?:schreib|zeichn|aufhang|notier|pinn|kritzel))|(?:wand|schreib|magnet)tafeln?",
    ],
    flipchart: ["flip-?\\s?charts?"],
    microphone: ["(?:funk)?mikrofone?n?|(?:funk)?mikros?"],
    sound_system: [
      "(?:ton|musik|sound|beschallungs|lautsprecher)anlage|beschallung|lautsprecher|soundsystem|tontechnik",
    ],
    stage: ["buhnen?"],
    video_conferencing: ["videokonferenz\\p{L}*|hybrid\\p{L}*(?: \\p{L}+)?|zoom|videocalls?"],
    recording: [
      "aufzeichn\\p{L}+|(?:video|ton)?aufnahmen?|(?:anlass|event|vortrag|referat|video)[^.?!]{0,15} aufnehmen|mitschnitt",
    ],
    background_music: ["hintergrundmusik"],
    coffee: ["kaffee(?:maschine|automat)?"],
    water: ["(?:trink)?wasser(?:station|spender)?"],
    bar_area: ["(?:eine |eigene )?bar(?:bereich)?|theke"],
    breakout_area: ["nebenraume?|gruppenraume?|breakout-?\\p{L}*"],
    furniture: [
      "(?:stuhle|tische|bestuhlung|mobiliar)(?=[^.?!]{0,40}(?:inbegriffen|inklusive|im preis|enthalten|dabei|gratis|vorhanden|schon da))|stuhle und tische",
      "mobiliar|mobel|mobliert|tische und stuhle",
    ],
    daylight: ["tageslicht|fenster|natur(?:liches )?licht"],
    climate_control: [
      "klimaanlage|klimatisier\\p{L}*|klima|heizung\\p{L}*|(?:be)?heiz(?:t|en|bar)|geheizt|(?:ge)?kuhl(?:t|ung|en)|beluft\\p{L}*",
    ],
    dimmable_light: ["dimmbar\\p{L}*(?: licht)?|licht dimmen"],
    acoustics: ["akustik\\p{L}*"],
  },
  groups: {
    menus: ["(?:\\p{L}+gang)?menus?|menukarte|menuvorschlage?"],
    food: [
      "zu mittag|zmittag|znacht|verkostig\\p{L}*",
      "verpfleg\\p{L}*|catering|essen|speisen?|zu essen|snacks?|buffets?|aperos?|mittagessen|abendessen|fruhstuck|desserts?|kulinar\\p{L}*|pausenverpflegung|cateringangebote?|pauschalen",
    ],
    drinks: [
      "weinkarte|(?:welche|was fur) (?:\\p{L}+ )?(?:weine?|biere?|safte)|getrankekarte",
      "getranke?n?|getrankepauschalen?|zu trinken|cocktails?|alkohol\\p{L}*",
    ],
    equipment: [
      "technik|technische (?:gerate|ausrustung|ausstattung)|ausrustung|zusatz(?:leistungen|material|angebote)|extras",
    ],
    services: ["dienstleistungen|services|zusatzliche leistungen|personal"],
    entertainment: ["unterhaltung|(?:live-?)?musik|rahmenprogramm|showacts?"],
    addons: ["torten?|kuchen"],
    decor: ["deko(?:ration(?:en)?)?|blumen(?:schmuck)?|tischdeko(?:ration)?"],
    furniture: ["loungemobel|zusatzliche (?:tische|stuhle|mobel)"],
  },
  diets: {
    vegetarian: ["vegetari\\p{L}+|vegi|veggie|ohne fleisch|fleischlos\\p{L}*"],
    vegan: ["vegan\\p{L}*|pflanzlich\\p{L}*"],
    halal: ["halal"],
    gluten_free: ["gluten\\p{L}*"],
  },
  courses: ["(?<n>NUM)-?\\s?(?:gang(?:e|er|ige[nrs]?|ig)?)(?=-?menus?|[^\\p{L}]|$)"],
};
