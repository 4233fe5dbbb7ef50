import type { AccessFlag } from "../../answering/answer-parts.ts";
import type { Feature } from "../../features.ts";
import type { Diet, UnstoredTopic } from "../../reading/questions/question.ts";
import type { Layout } from "../../words.ts";

export const FEATURES: Readonly<Record<Feature, string>> = {
  wifi: "Wi-Fi",
  projector: "proiettore",
  screen: "schermo",
  whiteboard: "lavagna bianca",
  flipchart: "flip-chart",
  microphone: "microfono",
  sound_system: "impianto audio",
  stage: "palco",
  video_conferencing: "videoconferenza",
  recording: "registrazione",
  background_music: "musica di sottofondo",
  coffee: "caffè",
  water: "acqua",
  bar_area: "bar",
  breakout_area: "zona pausa",
  furniture: "mobilio",
  daylight: "luce naturale",
  climate_control: "climatizzazione",
  dimmable_light: "luce regolabile",
  acoustics: "pannelli acustici",
};
/** What is counted. */
export const FEATURES_COUNTED: Readonly<Partial<Record<Feature, string>>> = { microphone: "microfoni senza fili" };

export const LAYOUTS: Readonly<Record<Layout, string>> = {
  theatre: "teatro",
  u_shape: "a U",
  workshop: "laboratorio",
  classroom: "aula",
  banquet: "banchetto",
  boardroom: "tavolo riunioni",
  standing: "in piedi",
  cocktail: "cocktail",
  cabaret: "cabaret",
};

export const DIETS: Readonly<Record<Diet, string>> = {
  vegetarian: "vegetariano",
  vegan: "vegano",
  halal: "halal",
  gluten_free: "senza glutine",
};

export const ACCESS: Readonly<Record<AccessFlag, string>> = {
  wheelchair: "è accessibile in sedia a rotelle",
  lift: "è raggiungibile con l'ascensore",
  step_free: "ha un accesso senza gradini",
  accessible_toilet: "dispone di servizi igienici accessibili",
};

export const UNSTORED: Readonly<Record<UnstoredTopic, string>> = {
  address: "il nostro indirizzo esatto",
  transport: "la strada per arrivare da noi",
  decoration: "decorazioni proprie",
  discount: "uno sconto",
  ev_charging: "la ricarica di auto elettriche",
  minimum_spend: "una spesa minima",
  wifi_password: "la password della rete",
  payment: "le condizioni di pagamento",
  other: "l'altra Sua domanda",
};
