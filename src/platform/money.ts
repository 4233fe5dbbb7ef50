/** An amount in integer minor units of one currency; decimals exist only at the edge. */
export class Money {
  private constructor(
    readonly minor: number,
    readonly currency: string,
  ) {}

  /** `minor` is rounded half up, so a computed amount may be passed as it is. @throws RangeError for none */
  static of(minor: number, currency: string): Money {
    return new Money(roundHalfUp(minor), currency);
  }

  static zero(currency: string): Money {
    return new Money(0, currency);
  }

  /** Sum of amounts in `currency`; zero for none. */
  static sum(amounts: readonly Money[], currency: string): Money {
    return amounts.reduce((total, amount) => total.plus(amount), Money.zero(currency));
  }

  plus(other: Money): Money {
    return new Money(this.minor + this.sameCurrency(other).minor, this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.minor - this.sameCurrency(other).minor, this.currency);
  }

  times(factor: number): Money {
    return Money.of(this.minor * factor, this.currency);
  }

  percent(percentage: number): Money {
    return Money.of((this.minor * percentage) / 100, this.currency);
  }

  min(other: Money): Money {
    return this.sameCurrency(other).minor < this.minor ? other : this;
  }

  isZero(): boolean {
    return this.minor === 0;
  }

  equals(other: Money): boolean {
    return this.minor === other.minor && this.currency === other.currency;
  }

  /** Major units as a JSON number with at most two decimals. */
  toMajor(): number {
    return this.minor / MINOR_PER_MAJOR;
  }

  private sameCurrency(other: Money): Money {
    if (other.currency !== this.currency) throw new RangeError("amounts of two currencies do not mix");
    return other;
  }
}

const MINOR_PER_MAJOR = 100;

/** The sum of products that a decimal quantity makes may miss the half by a rounding error; this is far below a cent. */
const EPSILON = 1e-6;
const roundHalfUp = (value: number): number => {
  if (Number.isSafeInteger(value)) return value + 0;
  const rounded = Math.floor(value + 0.5 + EPSILON);
  if (!Number.isSafeInteger(rounded)) throw new RangeError("no amount");
  return rounded;
};

/** Minor units of a decimal amount in major units. */
export const toMinor = (major: number): number => roundHalfUp(major * MINOR_PER_MAJOR);
