/** A line that a manager reads about a booking. Keys: spec/http-api.md §8. */
export interface Activity {
  key: string;
  icon: string;
  title: string;
  detail: string;
  granularity: "high" | "detailed";
}

export const high = (key: string, icon: string, title: string, detail = ""): Activity => ({
  key,
  icon,
  title,
  detail,
  granularity: "high",
});
export const detailed = (key: string, icon: string, title: string, detail = ""): Activity => ({
  ...high(key, icon, title, detail),
  granularity: "detailed",
});
