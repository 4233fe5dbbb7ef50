import type { AccessFlag } from "../../answering/answer-parts.ts";
import type { Feature } from "../../features.ts";
import type { Diet, UnstoredTopic } from "../../reading/questions/question.ts";
import type { Layout } from "../../words.ts";

export const FEATURES: Readonly<Record<Feature, string>> = {
  wifi: "Wi-Fi",
  projector: "projector",
  screen: "screen",
  whiteboard: "whiteboard",
  flipchart: "flipchart",
  microphone: "microphone",
  sound_system: "sound system",
  stage: "stage",
  video_conferencing: "video conferencing",
  recording: "recording",
  background_music: "background music",
  coffee: "coffee",
  water: "water",
  bar_area: "bar",
  breakout_area: "breakout area",
  furniture: "furniture",
  daylight: "daylight",
  climate_control: "climate control",
  dimmable_light: "dimmable light",
  acoustics: "acoustic panels",
};
/** What is counted. */
export const FEATURES_COUNTED: Readonly<Partial<Record<Feature, string>>> = { microphone: "wireless microphones" };

export const LAYOUTS: Readonly<Record<Layout, string>> = {
  theatre: "theatre",
  u_shape: "U-shape",
  workshop: "workshop",
  classroom: "classroom",
  banquet: "banquet",
  boardroom: "boardroom",
  standing: "standing",
  cocktail: "cocktail",
  cabaret: "cabaret",
};

export const DIETS: Readonly<Record<Diet, string>> = {
  vegetarian: "vegetarian",
  vegan: "vegan",
  halal: "halal",
  gluten_free: "gluten-free",
};

export const ACCESS: Readonly<Record<AccessFlag, string>> = {
  wheelchair: "can be reached by wheelchair",
  lift: "has a lift",
  step_free: "has a step-free way in",
  accessible_toilet: "has an accessible toilet",
};

export const UNSTORED: Readonly<Record<UnstoredTopic, string>> = {
  address: "our exact address",
  transport: "the way here",
  decoration: "your own decoration",
  discount: "a discount",
  ev_charging: "charging electric cars",
  minimum_spend: "a minimum spend",
  wifi_password: "the password of the network",
  payment: "the terms of payment",
  other: "your other question",
};
