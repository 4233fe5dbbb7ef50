import type { AccessFlag } from "../../answering/answer-parts.ts";
import type { Feature } from "../../features.ts";
import type { Diet, UnstoredTopic } from "../../reading/questions/question.ts";
import type { Layout } from "../../words.ts";

export const FEATURES: Readonly<Record<Feature, string>> = {
  wifi: "WLAN",
  projector: "Beamer",
  screen: "Leinwand",
  whiteboard: "Whiteboard",
  flipchart: "Flip-Chart",
  microphone: "Mikrofon",
  sound_system: "Tonanlage",
  stage: "Bühne",
  video_conferencing: "Videokonferenz-Anlage",
  recording: "Aufzeichnung",
  background_music: "Hintergrundmusik",
  coffee: "Kaffee",
  water: "Wasser",
  bar_area: "Bar",
  breakout_area: "Gruppenbereich",
  furniture: "Mobiliar",
  daylight: "Tageslicht",
  climate_control: "Klimaanlage",
  dimmable_light: "dimmbares Licht",
  acoustics: "Akustikpaneele",
};
/** What is counted. */
export const FEATURES_COUNTED: Readonly<Partial<Record<Feature, string>>> = { microphone: "Funkmikrofone" };

export const LAYOUTS: Readonly<Record<Layout, string>> = {
  theatre: "Konzertbestuhlung",
  u_shape: "U-Form",
  workshop: "Workshop",
  classroom: "Seminarbestuhlung",
  banquet: "Bankett",
  boardroom: "Sitzungstisch",
  standing: "stehend",
  cocktail: "Stehtische",
  cabaret: "Cabaret",
};

export const DIETS: Readonly<Record<Diet, string>> = {
  vegetarian: "vegetarisch",
  vegan: "vegan",
  halal: "halal",
  gluten_free: "glutenfrei",
};

export const ACCESS: Readonly<Record<AccessFlag, string>> = {
  wheelchair: "ist mit dem Rollstuhl erreichbar",
  lift: "hat einen Lift",
  step_free: "hat einen stufenlosen Zugang",
  accessible_toilet: "hat eine rollstuhlgängige Toilette",
};

export const UNSTORED: Readonly<Record<UnstoredTopic, string>> = {
  address: "unserer genauen Adresse",
  transport: "der Anreise",
  decoration: "eigener Dekoration",
  discount: "einem Rabatt",
  ev_charging: "Ladestationen für Elektroautos",
  minimum_spend: "einem Mindestumsatz",
  wifi_password: "dem Passwort für das Netz",
  payment: "den Zahlungsbedingungen",
  other: "Ihrer weiteren Frage",
};
