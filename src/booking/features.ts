/** What rooms may have, as far as the desk can talk about it. A venue may list more; that is shown by its own label. */
export const FEATURES = [
  "wifi",
  "projector",
  "screen",
  "whiteboard",
  "flipchart",
  "microphone",
  "sound_system",
  "stage",
  "video_conferencing",
  "recording",
  "background_music",
  "coffee",
  "water",
  "bar_area",
  "breakout_area",
  "furniture",
  "daylight",
  "climate_control",
  "dimmable_light",
  "acoustics",
] as const;
export type Feature = (typeof FEATURES)[number];

/** The catalogue's keys for each: `several_whiteboards`, `wireless_microphone_x2`, `screen_75_inch`. */
const KEYS: Readonly<Record<Feature, RegExp>> = {
  wifi: /^(?:wi-?fi|wlan|internet)/,
  projector: /(?:^|_)(?:projector|beamer)/,
  screen: /(?:^|_)screen/,
  whiteboard: /(?:^|_)whiteboard/,
  flipchart: /(?:^|_)flip_?chart/,
  microphone: /(?:^|_)microphone/,
  sound_system: /(?:^|_)sound/,
  stage: /^(?:portable_)?stage$/,
  video_conferencing: /video_conferenc|hybrid/,
  recording: /(?:^|_)recording/,
  background_music: /background_music/,
  coffee: /(?:^|_)coffee/,
  water: /(?:^|_)water/,
  bar_area: /^bar(?:_area)?$/,
  breakout_area: /breakout/,
  furniture: /furniture/,
  daylight: /daylight|natural_light/,
  climate_control: /climate|air_condition/,
  dimmable_light: /dimm/,
  acoustics: /acoustic/,
};

/** The feature that a catalogue's key stands for. */
export const featureOf = (key: string): Feature | undefined => FEATURES.find((feature) => KEYS[feature].test(key));
