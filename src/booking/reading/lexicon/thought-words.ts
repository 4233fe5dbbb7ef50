/** How a head count is merely thought of in a question, and the same told as a fact: folded forms of all languages. */
export const THOUGHTS: readonly (readonly [form: RegExp, fact: string])[] = [
  [/\bwe (?:were|had)\b/gu, "we are"],
  [/\bwir (?:dann |doch |nur |etwa |ca\.? )*(\d{1,4}) waren\b/gu, "wir sind $1"],
  [/\bwaren wir (?:dann |doch |nur |etwa |ca\.? )*(\d{1,4})\b/gu, "wir sind $1"],
];

/** What is to hold a bare number holds so many people: "Was fasst sonst 60?" */
export const HOLDS_SO_MANY =
  /(?<![\p{L}])(?:fasst|fassen|holds?|seats?|accommodates?|fits?)\s+(?:sonst |noch |auch |denn |mindestens |at least |about |up to |bis )*(?<n>\d{2,4})(?!\d|[.:]\d|\s?(?:%|chf|fr\.|m2|qm|uhr|am|pm))/u;
