import type { ThingWords } from "../../questions/topic-words.ts";

/** What rooms and houses have, by the words of clients. */
export const thingsIt: ThingWords = {
  features: {
    wifi: ["wi-?fi|internet|connessione(?: internet)?"],
    projector: [
      "(?:mostrare|proiettare|far vedere)(?: \\p{L}+)? (?:slides?|diapositive|presentazione|film)|proiettare|power ?point",
      "beamer|(?:video)?proiettor[ei]",
    ],
    screen: ["scherm[oi]|telo(?: di proiezione)?|monitor|televisor[ei]"],
    whiteboard: ["lavagn[ae](?: bianc(?:a|he))?|whiteboards?"],
    flipchart: ["flip-?\\s?charts?|lavagna a fogli"],
    microphone: ["microfon[oi](?: (?:senza fili|wireless))?"],
    sound_system: ["impiant[oi] (?:audio|sonor[oi])|altoparlanti|casse(?: acustiche)?|amplificazione"],
    stage: ["palco|palcoscenico|pedana"],
    video_conferencing: ["videoconferenz[ae]|ibrid[oaie]|zoom"],
    recording: ["registr(?:are|azione|azioni)"],
    background_music: ["musica di sottofondo"],
    coffee: ["macchina (?:del|da|per il) caffe|caffe"],
    water: ["acqua(?: (?:potabile|minerale))?"],
    bar_area: ["(?:un )?bar|bancone"],
    breakout_area: ["sal[ae] (?:annesse|di gruppo)|zon[ae] pausa|spazi per gruppi"],
    furniture: [
      "(?:(?:le |i |gli )?(?:sedie|tavoli))(?:(?=[^.?!]{0,40}(?:compres|inclus|nel prezzo|fornit|sul posto|gia li))| e (?:le |i )?(?:sedie|tavoli)(?! (?:aggiuntiv|extra|in piu)))|(?:compres|inclu)\\p{L}*(?: \\p{L}+){0,2} (?:le |i )?(?:sedie|tavoli)",
      "mobilio|mobili|arredamento|tavoli e sedie",
    ],
    daylight: ["luce (?:naturale|del giorno)|finestre?"],
    climate_control: [
      "aria condizionata|climatizz\\p{L}+|riscaldamento|riscaldat[oaie]|raffreddat[oaie]|ventilat[oaie]",
    ],
    dimmable_light: ["luc[ei] (?:regolabil[ei]|dimmerabil[ei])|abbassare le luci"],
    acoustics: ["acustica"],
  },
  groups: {
    menus: ["menu|carta dei menu|proposte di menu"],
    food: [
      "si mangia|si beve|pranzare|cenare|mangia(?= |\\W*$)",
      "(?<!(?:portar|ordinar|proprio)\\p{L}* )cibo|ristorazione|catering|pasti|da mangiare|mangiare|snack|buffet|aperitivi?|pranzi?|cene?|colazione|dessert|paus[ae](?: caffe)?",
    ],
    drinks: [
      "carta dei vini|(?:che|quali) (?:tipo di |tipi di )?(?:vin[oi]|birr[ae]|succhi)",
      "bevande|pacchetti bevande|da bere|bere|cocktail|alcolici",
    ],
    equipment: ["tecnica|attrezzatur[ae](?: tecnica)?|materiale tecnico|extra"],
    services: ["serviz(?:io|i)|prestazioni(?: aggiuntive)?|personale"],
    entertainment: ["intrattenimento|animazione|musica(?: dal vivo)?|programma"],
    addons: ["tort[ae]|dolci"],
    decor: ["decorazion[ei]|fiori|addobbi"],
    furniture: ["mobili lounge|(?:tavoli|sedie) aggiuntiv[ie]"],
  },
  diets: {
    vegetarian: ["vegetarian\\p{L}*|senza carne"],
    vegan: ["vegan\\p{L}*"],
    halal: ["halal"],
    gluten_free: ["glutine"],
  },
  courses: ["(?<n>NUM) portate(?=[^\\p{L}]|$)"],
};
