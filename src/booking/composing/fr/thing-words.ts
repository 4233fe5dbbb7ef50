import type { AccessFlag } from "../../answering/answer-parts.ts";
import type { Feature } from "../../features.ts";
import type { Diet, UnstoredTopic } from "../../reading/questions/question.ts";
import type { Layout } from "../../words.ts";

export const FEATURES: Readonly<Record<Feature, string>> = {
  wifi: "Wi-Fi",
  projector: "projecteur",
  screen: "écran",
  whiteboard: "tableau blanc",
  flipchart: "flip-chart",
  microphone: "microphone",
  sound_system: "sonorisation",
  stage: "scène",
  video_conferencing: "visioconférence",
  recording: "enregistrement",
  background_music: "musique d'ambiance",
  coffee: "café",
  water: "eau",
  bar_area: "bar",
  breakout_area: "espace de pause",
  furniture: "mobilier",
  daylight: "lumière du jour",
  climate_control: "climatisation",
  dimmable_light: "éclairage modulable",
  acoustics: "panneaux acoustiques",
};
/** What is counted. */
export const FEATURES_COUNTED: Readonly<Partial<Record<Feature, string>>> = { microphone: "microphones sans fil" };

export const LAYOUTS: Readonly<Record<Layout, string>> = {
  theatre: "théâtre",
  u_shape: "en U",
  workshop: "atelier",
  classroom: "salle de classe",
  banquet: "banquet",
  boardroom: "table de conférence",
  standing: "debout",
  cocktail: "cocktail",
  cabaret: "cabaret",
};

export const DIETS: Readonly<Record<Diet, string>> = {
  vegetarian: "végétarien",
  vegan: "vegan",
  halal: "halal",
  gluten_free: "sans gluten",
};

export const ACCESS: Readonly<Record<AccessFlag, string>> = {
  wheelchair: "est accessible en fauteuil roulant",
  lift: "est desservie par un ascenseur",
  step_free: "a un accès de plain-pied",
  accessible_toilet: "dispose de toilettes accessibles",
};

export const UNSTORED: Readonly<Record<UnstoredTopic, string>> = {
  address: "notre adresse exacte",
  transport: "le chemin pour venir chez nous",
  decoration: "votre propre décoration",
  discount: "un rabais",
  ev_charging: "la recharge de voitures électriques",
  minimum_spend: "un montant minimal",
  wifi_password: "le mot de passe du réseau",
  payment: "les conditions de paiement",
  other: "votre autre question",
};
