const INTEGERS = ["smallint", "integer", "bigint"];

const VARYING = /^character varying(?:\((\d+)\))?$/;
const FIXED = /^character\((\d+)\)$/;
const NUMERIC = /^numeric\((\d+),(\d+)\)$/;
const PRECISION = /\(\d+\)(?= with(?:out)? time zone$)/;

/**
 * Whether a column of the product's type takes every value of ours and gives it back as it was: the same type, whatever
 * the precision of instants, or a wider one.
 */
export const takes = (theirs: string, ours: string): boolean => {
  if (theirs.replace(PRECISION, "") === ours.replace(PRECISION, "")) return true;
  if (INTEGERS.includes(ours)) return INTEGERS.indexOf(theirs) > INTEGERS.indexOf(ours);
  const varying = VARYING.exec(theirs);
  if (ours === "text") return varying !== null && varying[1] === undefined;
  const fixed = FIXED.exec(ours);
  if (fixed) return theirs === "text" || (varying !== null && Number(varying[1] ?? Infinity) >= Number(fixed[1]));
  const [, digits = 0, scale = 0] = NUMERIC.exec(ours) ?? [];
  if (ours.startsWith("numeric(")) {
    if (theirs === "numeric") return true;
    const [, theirDigits = 0, theirScale = 0] = NUMERIC.exec(theirs) ?? [];
    return (
      Number(theirScale) >= Number(scale) && Number(theirDigits) - Number(theirScale) >= Number(digits) - Number(scale)
    );
  }
  return false;
};
